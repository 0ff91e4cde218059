package studydown.pages;

import java.util.List;

/**
 * Items of any topics, with a score.
 *
 * @param kinds kinds of items to choose from
 * @param levels levels of questions to choose from
 */
public record PracticePage(Shell shell, StudyGroups study, List<Named> kinds, List<Named> levels) {

    /** A key and how it is called. */
    public record Named(String key, String text) {}
}
