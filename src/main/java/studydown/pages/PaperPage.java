package studydown.pages;

/** Practice on paper, made in the browser: quiz sheets with a key, cards to cut out, questions with room to write. */
public record PaperPage(Shell shell, StudyGroups study) {}
