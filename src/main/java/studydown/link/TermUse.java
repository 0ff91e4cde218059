package studydown.link;

import studydown.model.TermId;

/**
 * Some characters of a prose that mean a term.
 *
 * @param run index into {@code Prose.runs()} of a text
 * @param start first character in that text, 0-based, UTF-16 units
 * @param end one behind the last character
 */
public record TermUse(int run, int start, int end, TermId term) {
    public TermUse {
        if (run < 0 || start < 0 || end <= start) {
            throw new IllegalArgumentException("use " + run + ":" + start + "-" + end + " must be a stretch of a run");
        }
    }
}
