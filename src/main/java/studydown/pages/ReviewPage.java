package studydown.pages;

/** What is due today, and what was mixed up. */
public record ReviewPage(Shell shell, StudyGroups study) {}
