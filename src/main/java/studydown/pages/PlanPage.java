package studydown.pages;

/** What to do on each day until the interview. */
public record PlanPage(Shell shell, StudyGroups study) {}
