package studydown.markdown;

import java.util.List;
import studydown.model.PlainText;
import studydown.model.Run;

/**
 * A block of a document after Markdown and HTML have become the same thing.
 *
 * @param level of a heading; first number of an ordered list, or -1; {@link #OPEN} or {@link #DONE} of an item that is a
 *     task; 1 of a list that is loose and of a row that is a head; the alignment of a cell
 * @param info language of code, text of a comment, classes of a division, label of a footnote
 * @param runs words of a block that holds no blocks
 * @param children blocks of a block that holds blocks
 */
record Node(
        Kind kind, int level, String info, boolean loose, List<Run> runs, List<Node> children, int line, int endLine) {

    /** State of an item that is a task. */
    static final int OPEN = 1;

    static final int DONE = 2;

    enum Kind {
        DOCUMENT,
        HEADING,
        PARAGRAPH,
        LIST,
        ITEM,
        QUOTE,
        CODE,
        FORMULA,
        TABLE,
        ROW,
        CELL,
        RULE,
        DETAILS,
        SUMMARY,
        DEFINITIONS,
        TERM,
        DESCRIPTION,
        DIVISION,
        CAPTION,
        FOOTNOTE,
        COMMENT;

        /** Returns whether a block of this kind holds words rather than blocks. */
        boolean leaf() {
            return switch (this) {
                case HEADING, PARAGRAPH, CODE, FORMULA, CELL, SUMMARY, TERM, CAPTION, COMMENT, RULE -> true;
                default -> false;
            };
        }
    }

    Node {
        runs = List.copyOf(runs);
        children = List.copyOf(children);
        endLine = Math.max(line, endLine);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean ordered() {
        return kind == Kind.LIST && level >= 0;
    }

    /** Returns this block with other words. */
    Node withRuns(List<Run> other) {
        return new Node(kind, level, info, loose, other, children, line, endLine);
    }

    /** Returns this block with other blocks in it. */
    Node withChildren(List<Node> other) {
        return new Node(kind, level, info, loose, runs, other, line, endLine);
    }

    /** Returns the words without markup, folded. */
    String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return PlainText.fold(text);
    }

    private void append(StringBuilder text) {
        if (kind == Kind.COMMENT) {
            return;
        }
        runs.forEach(run -> text.append(run.plain()));
        text.append('\n');
        children.forEach(child -> child.append(text));
    }
}
