package studydown.markdown;

import java.util.List;
import studydown.model.PlainText;
import studydown.model.Run;

/**
 * A block of a document after Markdown and HTML have become the same thing. Its level is that of a heading, or of the section that is skipped; the first
 * number of an ordered list, or -1; {@link #OPEN} or {@link #DONE} of an item that is a task; 1 of a row that is a head; the
 * alignment of a cell. Its info is the language of code, the classes of a division, the slug of a
 * heading, the label of a footnote. It holds runs or children, never both.
 */
final class Node {
    private final Kind kind;
    private final int level;
    private final String info;
    private final boolean loose;
    private final List<Run> runs;
    private final List<Node> children;
    private final int line;
    private final int endLine;
    private String text = "";
    private boolean textKnown;

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
        SKIPPED;

        /** Returns whether a block of this kind holds words rather than blocks. */
        boolean leaf() {
            return switch (this) {
                case HEADING, PARAGRAPH, CODE, FORMULA, CELL, SUMMARY, TERM, CAPTION, RULE -> true;
                default -> false;
            };
        }
    }

    Node(Kind kind, int level, String info, boolean loose, List<Run> runs, List<Node> children, int line, int endLine) {
        this.kind = kind;
        this.level = level;
        this.info = info;
        this.loose = loose;
        this.runs = List.copyOf(runs);
        this.children = List.copyOf(children);
        this.line = line;
        this.endLine = Math.max(line, endLine);
    }

    Kind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    String info() {
        return info;
    }

    boolean loose() {
        return loose;
    }

    List<Run> runs() {
        return runs;
    }

    List<Node> children() {
        return children;
    }

    int line() {
        return line;
    }

    int endLine() {
        return endLine;
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
        if (!textKnown) {
            StringBuilder plain = new StringBuilder();
            append(plain);
            text = PlainText.fold(plain);
            textKnown = true;
        }
        return text;
    }

    private void append(StringBuilder plain) {
        if (kind == Kind.SKIPPED) {
            return;
        }
        runs.forEach(run -> plain.append(run.plain()));
        plain.append('\n');
        children.forEach(child -> child.append(plain));
    }
}
