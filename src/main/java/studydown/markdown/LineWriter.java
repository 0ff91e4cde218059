package studydown.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes lines of running text: with blank lines around HTML blocks, so that the Markdown between tags is read as GitHub
 * reads it, and in several paragraphs or tables where one would be too much for Flexmark.
 */
final class LineWriter {
    private static final String BLOCKS = "details|summary|div|section|article|center|table|thead|tbody|tfoot|tr|td|th"
            + "|ul|ol|li|dl|dt|dd|p|blockquote|figure|figcaption|hr|h[1-6]|header|footer|main|nav|aside|picture|video";
    private static final Pattern TAG_LINE =
            Pattern.compile("^[ \\t]*</?(?:" + BLOCKS + ")(?=[\\s/>]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_TAGS = Pattern.compile(
            "^[ \\t]*(?:</?(?:" + BLOCKS + "|b|strong|br|span|a|font)(?:\\s[^<>]*)?/?>[ \\t]*)+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY_END = Pattern.compile(
            "</(?:summary|h[1-6]|details|p|div|table|ul|ol|dl)>[ \\t]*(?:<br ?/?>)?[ \\t]*$", Pattern.CASE_INSENSITIVE);

    /**
     * Lines that speak to other generators: kramdown's attributes of the block above and its end of a list, Liquid's tags,
     * components alone in their line, the fences of containers.
     */
    private static final Pattern DECORATION = Pattern.compile("[ \\t]*(?:\\{:[^{}]*}|\\^|(?:\\{%[^%]*%}[ \\t]*)+"
            + "|(?:</?[A-Z][\\w.]*(?:\\s[^<>]*)?/?>[ \\t]*)+|:{3,}[ \\t]*[\\w-]*)[ \\t]*");

    /** The beginning of a container of VuePress, Docusaurus or Pandoc that has a title. */
    private static final Pattern CONTAINER = Pattern.compile(
            "([ \\t]*):{3,}[ \\t]*[A-Za-z][\\w-]*[ \\t]*(?:\\[([^\\[\\]]+)]|(?<=[ \\t])([^\\s:{][^{}]*?))?[ \\t]*(?:\\{[^{}]*})?[ \\t]*");

    /** Attributes behind a link, a mark or a block, in the dialects of kramdown and Pandoc. */
    private static final Pattern ATTRIBUTES = Pattern.compile("(?<=[)\\]*])(?:\\{:(?=[ .#]|[\\w-]+=)[^{}`]*})+"
            + "|(?<=\\))\\{(?:[.#][\\w-]+|[\\w-]+=\"[^\"{}]*\")(?:[ \\t]+(?:[.#][\\w-]+|[\\w-]+=\"[^\"{}]*\"))*}"
            + "|[ \\t]+\\{:[^{}`]*}(?=[ \\t]*$)");

    private static final Pattern TABLE_RULE = Pattern.compile(
            "^[ \\t]*(?:\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)+\\|?|\\|[ \\t]*:?-+:?[ \\t]*\\|)[ \\t]*$");
    /** A list's item or a heading: no paragraph goes on in it. */
    private static final Pattern BEGINNING = Pattern.compile("[ \\t>]{0,40}(?:[-*+]|\\d{1,9}[.)]|#{1,6})[ \\t]");

    private static final Pattern POINTED = Pattern.compile("(?<=\\]\\()<[^<>`]{1,1000}>(?=[\\s)])");

    private static final int RULER_KEPT = 100;

    private final List<String> lines;
    private final PreparedText out;
    private final ReadingProblems problems;
    private int folds;
    private int tableHead = -1;
    private int tableRows;

    LineWriter(List<String> lines, PreparedText out, ReadingProblems problems) {
        this.lines = lines;
        this.out = out;
        this.problems = problems;
    }

    /** Returns whether more folds begin than end. */
    boolean openFolds() {
        return folds > 0;
    }

    /**
     * Writes a line.
     *
     * @param i its number in the file, from 0
     * @param line what of it is running text
     */
    void write(int i, String line) {
        if (line.isBlank()) {
            tableHead = -1;
            out.addBlank(i);
            return;
        }
        if (line.length() < 200
                && "{^<:".indexOf(line.stripLeading().charAt(0)) >= 0
                && DECORATION.matcher(line).matches()) {
            tableHead = -1;
            out.addBlank(i);
            return;
        }
        if (line.length() < 200 && line.contains(":::")) {
            Matcher container = CONTAINER.matcher(line);
            if (container.matches()) {
                container(i, container);
                return;
            }
        }
        if (line.indexOf('<') >= 0 && line.length() < Limits.TAG_LINE) {
            withTags(i, line);
            return;
        }
        if (BEGINNING.matcher(line).lookingAt()) {
            out.endParagraph();
            tableHead = -1;
        }
        if (beginsTable(i, line)) {
            out.partBefore(i);
            tableHead = i;
            tableRows = 0;
        }
        text(i, line);
    }

    /** Writes the title of a container as a paragraph of its own. */
    private void container(int i, Matcher container) {
        String title = container.group(2) == null ? container.group(3) : container.group(2);
        tableHead = -1;
        out.partBefore(i);
        if (title != null && !title.isBlank()) {
            String bare = title.strip();
            out.add(container.group(1) + (bare.contains("*") ? bare : "**" + bare + "**"), i, 0);
        }
        out.addBlank(i);
    }

    private static String withoutAttributes(String line) {
        Matcher attributes = ATTRIBUTES.matcher(line);
        StringBuilder kept = new StringBuilder();
        while (attributes.find()) {
            boolean inCode = line.substring(0, attributes.start())
                                    .chars()
                                    .filter(c -> c == '`')
                                    .count()
                            % 2
                    == 1;
            boolean ownId = line.startsWith("#") && attributes.group().contains("#");
            attributes.appendReplacement(kept, inCode || ownId ? Matcher.quoteReplacement(attributes.group()) : "");
        }
        return attributes.appendTail(kept).toString();
    }

    private void withTags(int i, String line) {
        folds += count(line, "<details") - count(line, "</details");
        if (TAG_LINE.matcher(line).find() && indent(line) < 4) {
            out.partBefore(i);
        }
        text(i, line);
        boolean ends = line.length() < 1_000 && ONLY_TAGS.matcher(line).matches()
                || SUMMARY_END.matcher(line).find();
        // what stands between the two tags of a link belongs to the link
        boolean inLink = count(line, "<a href") > count(line, "</a");
        if (ends && !inLink && i + 1 < lines.size() && indent(lines.get(i + 1)) < 4) {
            out.addBlank(i);
        }
    }

    private boolean beginsTable(int i, String line) {
        return line.indexOf('|') >= 0
                && i + 1 < lines.size()
                && lines.get(i + 1).length() < 2_000
                && TABLE_RULE.matcher(lines.get(i + 1)).matches()
                && !line.stripLeading().startsWith(">");
    }

    private static int count(String line, String tag) {
        int count = 0;
        for (int at = line.indexOf(tag); at >= 0; at = line.indexOf(tag, at + 1)) {
            count++;
        }
        return count;
    }

    private static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ' ') {
                indent++;
            } else if (line.charAt(i) == '\t') {
                indent += 4;
            } else {
                return indent;
            }
        }
        return 0;
    }

    private void text(int i, String original) {
        String line = original.contains("](<") ? withoutSpacesInAddresses(original) : original;
        if (line.length() < Limits.TAG_LINE && line.indexOf('{') >= 0) {
            line = withoutAttributes(line);
        }
        if (Limits.isRuler(line)) {
            problems.warn("long-line", i, "only the first of " + line.length() + " marks are shown; shorten the line");
            line = line.substring(0, RULER_KEPT);
        }
        line = unnested(i, line);
        if (tableHead >= 0 && out.paragraphLines() > 0 && line.length() <= Limits.PARAGRAPH) {
            row(i, line);
            return;
        }
        if (out.paragraphLines() >= Limits.PARAGRAPH_LINES) {
            part(i, 0);
            line = line.stripLeading();
        }
        pieces(i, line);
    }

    /** An address in angle brackets may hold spaces, which Flexmark does not know. */
    private static String withoutSpacesInAddresses(String line) {
        return POINTED.matcher(line)
                .replaceAll(link -> Matcher.quoteReplacement(link.group().replace(" ", "%20")));
    }

    private String unnested(int i, String line) {
        String text = Limits.unnested(line);
        if (text.length() != line.length()) {
            problems.warn(
                    "deep-nesting",
                    i,
                    "quotes and lists nest deeper than " + Limits.NESTING
                            + " here; what follows is shown as plain text; nest less deeply");
        }
        return text;
    }

    /** Writes a row of a table; too many become several tables of the same head. */
    private void row(int i, String line) {
        if (tableRows++ > Limits.TABLE_ROWS) {
            out.addBlank(i);
            out.add(lines.get(tableHead), tableHead, 0);
            out.add(lines.get(tableHead + 1), tableHead + 1, 0);
            tableRows = 1;
        }
        out.add(line, i, 0);
    }

    /** Writes a line in as many paragraphs as it takes. */
    private void pieces(int i, String whole) {
        String line = whole;
        int column = 0;
        while (tooMuch(line)) {
            int fits = Limits.fitting(line);
            if (out.paragraphLength() > 0 && fits >= line.length()) {
                break;
            }
            int cut = fits;
            int space = line.lastIndexOf(' ', cut);
            if (space > cut / 2) {
                cut = space;
            } else if (cut < line.length() && Character.isLowSurrogate(line.charAt(cut))) {
                cut--;
            }
            out.partBefore(i);
            out.add(line.substring(0, cut), i, column);
            column += cut;
            part(i, column);
            line = unnested(i, line.substring(cut).stripLeading());
        }
        if (tooMuch(line)) {
            part(i, column);
        }
        if (!line.isEmpty()) {
            out.add(line, i, column);
        }
    }

    private boolean tooMuch(String line) {
        return out.paragraphLength() + line.length() > Limits.PARAGRAPH
                || out.paragraphMarks() > Limits.PARAGRAPH_MARKS / 2
                        && out.paragraphMarks() + Limits.marks(line) > Limits.PARAGRAPH_MARKS
                || line.length() > Limits.PARAGRAPH_MARKS && Limits.fitting(line) < line.length();
    }

    private void part(int i, int column) {
        problems.warn(
                "long-paragraph",
                i,
                "the paragraph is too long to be read as one and is shown as several; part it by a blank line");
        out.add("", i, column);
    }
}
