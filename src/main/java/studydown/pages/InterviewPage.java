package studydown.pages;

import java.util.List;

/** A mock interview: questions by chance, against the clock, marked point by point. */
public record InterviewPage(
        Shell shell, StudyGroups study, List<PracticePage.Named> levels, List<PracticePage.Named> roles) {}
