package studydown.model;

import java.util.Optional;

/**
 * One of the options that an author offers under a question.
 *
 * @param why why it is right or wrong, if the author says so
 */
public record Option(Prose text, boolean right, Optional<Prose> why) {}
