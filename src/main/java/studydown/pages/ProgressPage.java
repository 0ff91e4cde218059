package studydown.pages;

/** What is remembered, when it was practised, what comes; taking the log out and in. */
public record ProgressPage(Shell shell, StudyGroups study) {}
