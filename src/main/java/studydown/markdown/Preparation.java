package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import studydown.source.Problem;
import studydown.source.SourceFile;

/**
 * Makes a file's text ready for Flexmark and remembers where each of its lines came from.
 *
 * <p>Blank lines part HTML blocks from what stands around them, so that the Markdown between tags is read as GitHub
 * reads it; what nobody may see (front matter, scripts, comments) is taken out; display formulas become fences; and what
 * would make a parser slow (endless lines, bottomless nesting) is cut to a stated size.
 */
final class Preparation {
    /** Language of the fence that a display formula becomes. */
    static final String FORMULA = "studydown-formula";

    /** Language of the fence that an HTML pre becomes. */
    static final String PRE = "studydown-pre";

    private static final Pattern LIST_ITEM = Pattern.compile("[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]");
    static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\t]+\\S.*");

    private final List<String> lines;
    private final PreparedText out;
    private final ReadingProblems problems;
    private final LineWriter writer;
    private final FenceReader fences;
    private final List<Marks.Mark> waiting = new ArrayList<>();
    private final List<Marks.Mark> marks = new ArrayList<>();
    private List<String> matter = List.of();
    private String text = "";
    private boolean endlessComment;
    private boolean endlessPre;
    private boolean endlessHidden;

    private Preparation(SourceFile file) {
        CleanLines clean = CleanLines.of(file);
        lines = clean.lines();
        out = new PreparedText(file.text().length());
        problems = new ReadingProblems(file.path());
        clean.problem().ifPresent(problems::add);
        writer = new LineWriter(lines, out, problems);
        fences = new FenceReader(lines, out, problems);
    }

    static Preparation of(SourceFile file) {
        Preparation preparation = new Preparation(file);
        preparation.run();
        preparation.text = preparation.out.toString();
        return preparation;
    }

    String text() {
        return text;
    }

    List<Problem> problems() {
        return problems.all();
    }

    /** Says that what begins at that line and column, both from 1, nests too deeply to be kept as it is. */
    void tooDeep(int line, int column) {
        problems.tooDeep(line, column);
    }

    /** Returns the marks of ours, each with the line it speaks of. */
    List<Marks.Mark> marks() {
        return marks;
    }

    private void resolve(int target) {
        waiting.forEach(mark -> marks.add(new Marks.Mark(mark.text(), mark.line(), target)));
        waiting.clear();
    }

    /** Returns whether more folds begin than end. */
    boolean openFolds() {
        return writer.openFolds();
    }

    /** Returns the lines of the front matter, without its fences. */
    List<String> matter() {
        return matter;
    }

    /** Returns the 1-based line of the file that a character of the prepared text came from. */
    int line(int offset) {
        return out.line(offset);
    }

    /** Returns the 1-based column in the file's line. */
    int column(int offset) {
        return out.column(offset);
    }

    private void run() {
        FrontMatter front = FrontMatter.of(lines);
        matter = front.lines();
        int i = 0;
        while (i < front.end()) {
            out.addBlank(i++);
        }
        while (i < lines.size()) {
            Admonitions.unfold(lines, i);
            String line = lines.get(i);
            if (!line.isBlank() && !line.contains("<!--")) {
                resolve(i + 1);
            }
            int next = fences.read(i);
            if (next > i) {
                i = next;
            } else if (line.contains("<!--")) {
                i = comment(i);
            } else if (opens(line, "<pre")) {
                i = pre(i);
            } else if (opens(line, "<script") || opens(line, "<style")) {
                i = hidden(i, opens(line, "<script") ? "</script" : "</style");
            } else if (opensFormula(line)) {
                i = formula(i);
            } else {
                writer.write(i++, line);
            }
        }
        resolve(lines.size() + 1);
    }

    private static boolean opensFormula(String line) {
        String bare = line.strip();
        return bare.startsWith("$$")
                && (bare.length() == 2 || !bare.substring(2).contains("$$"));
    }

    /** Takes out comments; remembers those that are marks of ours. */
    private int comment(int start) {
        String line = lines.get(start);
        int from = line.indexOf("<!--");
        if (line.length() > Limits.TAG_LINE
                || endlessComment
                || line.substring(0, from).indexOf('`') >= 0) {
            resolve(start + 1);
            writer.write(start, line);
            return start + 1;
        }
        int close = line.indexOf("-->", from + 4);
        int end = start;
        while (close < 0 && end + 1 < lines.size()) {
            end++;
            close = lines.get(end).indexOf("-->");
        }
        if (close < 0) {
            endlessComment = true;
            problems.warn("open-comment", start, "the comment that begins here never ends; close it with -->");
            writer.write(start, line.replace("<!--", "&lt;!--"));
            return start + 1;
        }
        String body = end == start ? line.substring(from + 4, close) : "";
        String before = line.substring(0, from);
        String after = lines.get(end).substring(close + 3);
        lines.set(end, (before.isBlank() ? "" : before) + after);
        if (body.strip().startsWith(Marks.PREFIX)) {
            waiting.add(
                    new Marks.Mark(body.strip().substring(Marks.PREFIX.length()).strip(), start + 1, 0));
            if (lines.get(end).isBlank()
                    && end + 1 < lines.size()
                    && LIST_ITEM.matcher(lines.get(end + 1)).lookingAt()) {
                // no gap between two items of one list
                return end + 1;
            }
        }
        for (int i = start; i < end; i++) {
            out.addBlank(i);
        }
        if (lines.get(end).isBlank()) {
            out.addBlank(end);
            return end + 1;
        }
        return end;
    }

    /** Turns preformatted HTML into a fence without its tags. */
    private int pre(int start) {
        StringBuilder body = new StringBuilder(endlessPre ? "" : lines.get(start));
        int end = start;
        while (!endlessPre && !lines.get(end).toLowerCase(Locale.ROOT).contains("</pre>") && end + 1 < lines.size()) {
            end++;
            body.append('\n').append(lines.get(end));
        }
        String whole = body.toString();
        String lower = whole.toLowerCase(Locale.ROOT);
        int open = lower.indexOf("<pre");
        int close = lower.indexOf("</pre>");
        if (close < 0 || whole.length() > Limits.PRE) {
            if (!endlessPre) {
                problems.warn(
                        "open-pre",
                        start,
                        close < 0
                                ? "the <pre> that begins here never ends; close it with </pre>"
                                : "the <pre> that begins here is too long and is shown as plain text; use a fence (```) instead");
            }
            endlessPre |= close < 0;
            writer.write(start, lines.get(start).replaceFirst("(?i)<pre[^>]*>", ""));
            return start + 1;
        }
        int content = whole.indexOf('>', open) + 1;
        String before = whole.substring(0, open);
        if (!before.isBlank()) {
            writer.write(start, before);
        }
        String code = content > close ? "" : whole.substring(content, close);
        code = org.jsoup.parser.Parser.unescapeEntities(code.replaceAll("</?[A-Za-z][^<>]*>", ""), false);
        out.partBefore(start);
        String indent = before.isBlank() ? before : "";
        out.add(indent + "``````````" + PRE, start, 0);
        int line = start;
        for (String piece : code.strip().split("\n", -1)) {
            out.add(indent + piece, Math.min(line++, end), 0);
        }
        out.add(indent + "``````````", end, 0);
        out.addBlank(end);
        String after = whole.substring(close + 6);
        if (!after.isBlank()) {
            writer.write(end, after);
        }
        return end + 1;
    }

    private int hidden(int start, String closer) {
        int end = start;
        while (!endlessHidden
                && end < lines.size()
                && !lines.get(end).toLowerCase(Locale.ROOT).contains(closer)) {
            end++;
        }
        if (endlessHidden || end == lines.size()) {
            if (!endlessHidden) {
                problems.warn("open-script", start, "what begins here never ends; close it with " + closer + ">");
            }
            endlessHidden = true;
            writer.write(start, lines.get(start));
            return start + 1;
        }
        String opener = "<" + closer.substring(2);
        String first = lines.get(start);
        String last = lines.get(end);
        int open = first.toLowerCase(Locale.ROOT).indexOf(opener);
        if (start == end && last.toLowerCase(Locale.ROOT).indexOf(closer) < open) {
            // a stray end before a beginning: nothing to hide, Flexmark's tags are dropped one by one
            writer.write(start, first);
            return start + 1;
        }
        String before = first.substring(0, open);
        int close = last.indexOf('>', last.toLowerCase(Locale.ROOT).indexOf(closer));
        String after = close < 0 ? "" : last.substring(close + 1);
        for (int i = start; i < end; i++) {
            out.addBlank(i);
        }
        lines.set(end, before.isBlank() ? after : before + after);
        if (lines.get(end).isBlank()) {
            out.addBlank(end);
            return end + 1;
        }
        return end;
    }

    /** Turns a display formula of several lines into a fence. */
    private int formula(int start) {
        String first = lines.get(start);
        int indent = first.indexOf("$$");
        String prefix = first.substring(0, indent);
        for (int i = start + 1; i < Math.min(lines.size(), start + 200); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() && !first.strip().equals("$$")) {
                break;
            }
            if (line.endsWith("$$")) {
                out.partBefore(start);
                out.add(prefix + "```" + FORMULA, start, 0);
                String opening = first.substring(indent + 2);
                if (!opening.isBlank()) {
                    out.add(prefix + opening.strip(), start, 0);
                }
                for (int k = start + 1; k < i; k++) {
                    out.add(prefix + lines.get(k).strip(), k, 0);
                }
                String closing = line.substring(0, line.length() - 2);
                if (!closing.isBlank()) {
                    out.add(prefix + closing, i, 0);
                }
                out.add(prefix + "```", i, 0);
                out.endParagraph();
                return i + 1;
            }
        }
        writer.write(start, first);
        return start + 1;
    }

    private static boolean opens(String line, String tag) {
        int at = line.toLowerCase(Locale.ROOT).indexOf(tag);
        if (at < 0 || line.length() > 10_000) {
            return false;
        }
        int behind = at + tag.length();
        return (behind == line.length() || " >\t".indexOf(line.charAt(behind)) >= 0)
                && line.substring(0, at).indexOf('`') < 0;
    }
}
