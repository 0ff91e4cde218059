package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.source.Position;
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
    /** Longest stretch of text without a blank line that is read as one paragraph, in UTF-16 units. */
    static final int MAX_PARAGRAPH = 12_000;

    /** Most characters that may be marks of Markdown in one paragraph. */
    static final int MAX_MARKUP = 1_200;

    /** Most lines without a blank one between them that are read as one paragraph. */
    static final int MAX_LINES = 120;

    /** How deep quotes and lists may nest in one line. */
    static final int MAX_NESTING = 40;

    /** Language of the fence that a display formula becomes. */
    static final String FORMULA = "studydown-formula";

    /** Language of the fence that an HTML pre becomes. */
    static final String PRE = "studydown-pre";

    private static final Pattern FENCE =
            Pattern.compile("^([ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+){0,10})(`{3,}|~{3,})(.*)$");
    private static final String BLOCKS = "details|summary|div|section|article|center|table|thead|tbody|tfoot|tr|td|th"
            + "|ul|ol|li|dl|dt|dd|p|blockquote|figure|figcaption|hr|h[1-6]|header|footer|main|nav|aside|picture|video";
    private static final Pattern TAG_LINE =
            Pattern.compile("^([ \\t]*)</?(?:" + BLOCKS + ")(?=[\\s/>]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_TAGS = Pattern.compile(
            "^[ \\t]*(?:</?(?:" + BLOCKS + "|b|strong|br|span|a|font)(?:\\s[^<>]*)?/?>[ \\t]*)+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY_END = Pattern.compile(
            "</(?:summary|h[1-6]|details|p|div|table|ul|ol|dl)>[ \\t]*(?:<br ?/?>)?[ \\t]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_MARKS = Pattern.compile("[-*_=#~+|:\\s>.\\d]+");
    private static final int MAX_MARKS = 500;
    private static final String MARKS = "[]*_`<$&!\\~";
    private static final Pattern ATTRIBUTE_LINE = Pattern.compile("^[ \\t]*\\{:[^{}]*}[ \\t]*$");
    private static final Pattern END_OF_BLOCK = Pattern.compile("^[ \\t]*\\^[ \\t]*$");
    private static final Pattern LIST_ITEM = Pattern.compile("[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}[ \\t]+\\S.*");
    private static final Pattern MATTER = Pattern.compile("^[A-Za-z_][\\w .-]*:(?:[ \\t].*)?$");
    private static final Pattern TABLE_RULE =
            Pattern.compile("^[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)+\\|?[ \\t]*$");

    private final SourceFile file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder out;
    private final IntList starts = new IntList();
    private final IntList origins = new IntList();
    private final IntList columns = new IntList();
    private final List<String> matter = new ArrayList<>();
    private String text = "";
    private int paragraph;
    private int paragraphLines;
    private int paragraphMarks;
    private int folds;
    private int endlessTicks = Integer.MAX_VALUE;
    private int endlessTildes = Integer.MAX_VALUE;
    private boolean endlessComment;
    private final List<Marks.Mark> waiting = new ArrayList<>();
    private final List<Marks.Mark> marks = new ArrayList<>();
    private boolean endlessPre;
    private boolean endlessHidden;

    private Preparation(SourceFile file) {
        this.file = file;
        this.out = new StringBuilder(file.text().length() + 64);
    }

    static Preparation of(SourceFile file) {
        Preparation preparation = new Preparation(file);
        preparation.split();
        preparation.run();
        preparation.text = preparation.out.toString();
        return preparation;
    }

    String text() {
        return text;
    }

    List<Problem> problems() {
        return problems;
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
        return folds > 0;
    }

    /** Returns the lines of the front matter, without its fences. */
    List<String> matter() {
        return matter;
    }

    /** Returns the 1-based line of the file that a character of the prepared text came from. */
    int line(int offset) {
        return origins.get(row(offset)) + 1;
    }

    /** Returns the 1-based column in the file's line. */
    int column(int offset) {
        int row = row(offset);
        return Math.max(1, offset - starts.get(row) + 1 + columns.get(row));
    }

    private int row(int offset) {
        int row = starts.search(Math.max(0, Math.min(offset, out.length())));
        return Math.max(0, row);
    }

    private void split() {
        String text = file.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            lines.add(clean(text.substring(start, end)));
            start = end + 1;
        }
    }

    /** Replaces what XML and browsers can't carry. */
    private static String clean(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' && c != '\t' || Character.isSurrogate(c) || c >= 0xfffe || c == 0x7f) {
                return replaced(line);
            }
        }
        return line;
    }

    private static String replaced(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < line.length()
                    && Character.isLowSurrogate(line.charAt(i + 1));
            if (pair) {
                kept.append(c).append(line.charAt(++i));
            } else if (c == '\r') {
                continue;
            } else if (c < ' ' && c != '\t' || Character.isSurrogate(c) || c >= 0xfffe || c == 0x7f) {
                kept.append('\ufffd');
            } else {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private void run() {
        int i = frontMatter();
        while (i < lines.size()) {
            String line = lines.get(i);
            Matcher fence = FENCE.matcher(line);
            if (!line.isBlank() && !line.contains("<!--")) {
                resolve(i + 1);
            }
            boolean mayFence = line.length() < 2_000 && (line.contains("```") || line.contains("~~~"));
            if (mayFence
                    && fence.matches()
                    && !(fence.group(2).startsWith("`") && fence.group(3).indexOf('`') >= 0)) {
                i = fence(i, fence);
            } else if (line.contains("<!--")) {
                i = comment(i);
            } else if (opens(line, "<pre")) {
                i = pre(i);
            } else if (opens(line, "<script") || opens(line, "<style")) {
                i = hidden(i, opens(line, "<script") ? "</script" : "</style");
            } else if (line.strip().equals("$$")
                    || line.strip().startsWith("$$")
                            && !line.strip().substring(2).contains("$$")) {
                i = formula(i);
            } else {
                plain(i++, line);
            }
        }
        resolve(lines.size() + 1);
    }

    /** Takes out front matter: between {@code ---} and {@code ---} or {@code ...}, and at least one key in it. */
    private int frontMatter() {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first >= lines.size() || !lines.get(first).stripTrailing().matches("-{3,}|\\+{3}")) {
            return 0;
        }
        String open = lines.get(first).strip();
        boolean keys = false;
        for (int i = first + 1; i < Math.min(lines.size(), first + 400); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals(open) || line.equals("---") || line.equals("...")) {
                if (!keys && i > first + 1) {
                    return 0;
                }
                for (int k = 0; k <= i; k++) {
                    emit("", k, 0);
                }
                return i + 1;
            }
            keys |= MATTER.matcher(line).matches() || line.contains(" = ");
            if (HEADING.matcher(line).matches() && !keys) {
                break;
            }
            matter.add(line);
        }
        matter.clear();
        return 0;
    }

    /** Copies a fence; one that never ends, or swallows the next, ends where the text visibly goes on. */
    private int fence(int start, Matcher open) {
        char marker = open.group(2).charAt(0);
        int length = open.group(2).length();
        String info = open.group(3).strip().toLowerCase(Locale.ROOT);
        boolean holdsMarkdown = info.startsWith("m") && (info.startsWith("md") || info.startsWith("markdown"));
        int end = -1;
        int goesOn = -1;
        boolean quoted = open.group(1).contains(">");
        boolean endless = length >= (marker == '`' ? endlessTicks : endlessTildes);
        for (int i = start + 1; i < lines.size() && !(endless && goesOn >= 0); i++) {
            String line = lines.get(i);
            if (quoted && !line.stripLeading().startsWith(">")) {
                end = i - 1;
                break;
            }
            String bare = bare(line);
            int run = run(bare, marker);
            if (run >= length && bare.substring(run).isBlank()) {
                end = i;
                break;
            }
            boolean another =
                    run >= 3 && !holdsMarkdown && bare.substring(run).strip().matches("[A-Za-z][\\w+#-]*");
            if (goesOn < 0 && visiblyText(i)) {
                goesOn = i;
            }
            if (another && goesOn >= 0) {
                end = -1;
                break;
            }
            if (i == lines.size() - 1) {
                // no later fence of this length ends either: do not look again
                if (marker == '`') {
                    endlessTicks = Math.min(endlessTicks, length);
                } else {
                    endlessTildes = Math.min(endlessTildes, length);
                }
            }
        }
        if (end < 0) {
            int stop = goesOn < 0 ? lines.size() : goesOn;
            warn("open-fence", start, "the code block that begins here never ends; close it with " + open.group(2));
            blankBefore(start);
            for (int i = start; i < stop; i++) {
                emit(capped(lines.get(i)), i, 0);
            }
            emit(open.group(1).replaceAll("[^ \\t>]", " ") + open.group(2), stop - 1, 0);
            emit("", stop - 1, 0);
            return stop;
        }
        for (int i = start; i <= end; i++) {
            emit(i == start ? capped(lines.get(i)) : lines.get(i), i, 0);
        }
        paragraph = 0;
        return end + 1;
    }

    private boolean visiblyText(int i) {
        String line = lines.get(i);
        boolean blankBefore = i > 0 && lines.get(i - 1).isBlank();
        return line.regionMatches(true, 0, "</details>", 0, 10)
                || line.regionMatches(true, 0, "<details>", 0, 9)
                || blankBefore && line.startsWith("##") && HEADING.matcher(line).matches();
    }

    private static String bare(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t' || line.charAt(i) == '>')) {
            i++;
        }
        return line.substring(i);
    }

    private static int run(String text, char marker) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == marker) {
            i++;
        }
        return i;
    }

    /** Takes out comments; remembers those that are marks of ours. */
    private int comment(int start) {
        String line = lines.get(start);
        int from = line.indexOf("<!--");
        if (line.length() > 20_000 || endlessComment || line.substring(0, from).indexOf('`') >= 0) {
            resolve(start + 1);
            plain(start, line);
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
            warn("open-comment", start, "the comment that begins here never ends; close it with -->");
            plain(start, line.replace("<!--", "&lt;!--"));
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
            emit("", i, 0);
        }
        if (lines.get(end).isBlank()) {
            emit("", end, 0);
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
        if (close < 0 || whole.length() > 200_000) {
            endlessPre |= close < 0;
            plain(start, lines.get(start).replaceFirst("(?i)<pre[^>]*>", ""));
            return start + 1;
        }
        int content = whole.indexOf('>', open) + 1;
        String before = whole.substring(0, open);
        if (!before.isBlank()) {
            plain(start, before);
        }
        String code = content > close ? "" : whole.substring(content, close);
        code = org.jsoup.parser.Parser.unescapeEntities(code.replaceAll("</?[A-Za-z][^<>]*>", ""), false);
        blankBefore(start);
        String indent = before.isBlank() ? before : "";
        emit(indent + "``````````" + PRE, start, 0);
        int line = start;
        for (String piece : code.strip().split("\n", -1)) {
            emit(indent + piece, Math.min(line++, end), 0);
        }
        emit(indent + "``````````", end, 0);
        emit("", end, 0);
        String after = whole.substring(close + 6);
        if (!after.isBlank()) {
            plain(end, after);
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
            endlessHidden = true;
            plain(start, lines.get(start));
            return start + 1;
        }
        String opener = "<" + closer.substring(2);
        String first = lines.get(start);
        String last = lines.get(end);
        int open = first.toLowerCase(Locale.ROOT).indexOf(opener);
        if (start == end && last.toLowerCase(Locale.ROOT).indexOf(closer) < open) {
            // a stray end before a beginning: nothing to hide, Flexmark's tags are dropped one by one
            plain(start, first);
            return start + 1;
        }
        String before = first.substring(0, open);
        int close = last.indexOf('>', last.toLowerCase(Locale.ROOT).indexOf(closer));
        String after = close < 0 ? "" : last.substring(close + 1);
        for (int i = start; i < end; i++) {
            emit("", i, 0);
        }
        lines.set(end, before.isBlank() ? after : before + after);
        if (lines.get(end).isBlank()) {
            emit("", end, 0);
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
                blankBefore(start);
                emit(prefix + "```" + FORMULA, start, 0);
                String opening = first.substring(indent + 2);
                if (!opening.isBlank()) {
                    emit(prefix + opening.strip(), start, 0);
                }
                for (int k = start + 1; k < i; k++) {
                    emit(prefix + lines.get(k).strip(), k, 0);
                }
                String closing = line.substring(0, line.length() - 2);
                if (!closing.isBlank()) {
                    emit(prefix + closing, i, 0);
                }
                emit(prefix + "```", i, 0);
                paragraph = 0;
                return i + 1;
            }
        }
        plain(start, first);
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

    private void plain(int i, String line) {
        if (line.isBlank()) {
            emit("", i, 0);
            return;
        }
        if (line.length() < 200
                && (ATTRIBUTE_LINE.matcher(line).matches()
                        || END_OF_BLOCK.matcher(line).matches())) {
            // kramdown: attributes of the block above, and the mark that ends a list
            emit("", i, 0);
            return;
        }
        if (line.indexOf('<') >= 0 && line.length() < 20_000) {
            folds += count(line, "<details") - count(line, "</details");
            Matcher tag = TAG_LINE.matcher(line);
            if (tag.find() && tag.group(1).length() < 4) {
                blankBefore(i);
            }
            text(i, line);
            boolean ends = line.length() < 1_000 && ONLY_TAGS.matcher(line).matches()
                    || SUMMARY_END.matcher(line).find();
            if (ends && i + 1 < lines.size() && indent(lines.get(i + 1)) < 4) {
                emit("", i, 0);
            }
            return;
        }
        if (line.indexOf('|') >= 0
                && i + 1 < lines.size()
                && lines.get(i + 1).length() < 2_000
                && TABLE_RULE.matcher(lines.get(i + 1)).matches()
                && !line.stripLeading().startsWith(">")) {
            blankBefore(i);
        }
        text(i, line);
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

    /** Writes a line of text, in pieces if its paragraph would grow without end. */
    private void text(int i, String original) {
        String line = original;
        if (line.length() > MAX_MARKS
                && ONLY_MARKS.matcher(line.substring(0, MAX_MARKS)).matches()
                && onlyMarks(line)) {
            line = line.substring(0, 100);
        }
        line = capped(line);
        int column = 0;
        if (paragraphLines >= MAX_LINES && !line.stripLeading().startsWith("|")) {
            emit("", i, 0);
            line = line.stripLeading();
        }
        while (tooMuch(line)) {
            int fits = fitting(line);
            if (paragraph > 0 && fits >= line.length()) {
                break;
            }
            int cut = fits;
            int space = line.lastIndexOf(' ', cut);
            if (space > cut / 2) {
                cut = space;
            } else if (cut < line.length() && Character.isLowSurrogate(line.charAt(cut))) {
                cut--;
            }
            blankBefore(i);
            emit(line.substring(0, cut), i, column);
            emit("", i, column + cut);
            column += cut;
            line = capped(line.substring(cut).stripLeading());
        }
        if (tooMuch(line)) {
            emit("", i, column);
        }
        if (!line.isEmpty()) {
            emit(line, i, column);
        }
    }

    private boolean tooMuch(String line) {
        return paragraph + line.length() > MAX_PARAGRAPH
                || paragraphMarks > MAX_MARKUP / 2 && paragraphMarks + marks(line, line.length()) > MAX_MARKUP
                || line.length() > MAX_MARKUP && marks(line, line.length()) > MAX_MARKUP;
    }

    /** Returns how many characters of a line may stand in one paragraph. */
    private static int fitting(String line) {
        int limit = Math.min(line.length(), MAX_PARAGRAPH);
        int marks = 0;
        for (int i = 0; i < limit; i++) {
            marks += weight(line, i);
            if (marks > MAX_MARKUP) {
                return i;
            }
        }
        return limit;
    }

    private static int marks(String line, int end) {
        int marks = 0;
        for (int i = 0; i < end; i++) {
            marks += weight(line, i);
        }
        return marks;
    }

    /** A link costs more than other marks: for each, Flexmark looks at the whole paragraph. */
    private static int weight(String line, int i) {
        char c = line.charAt(i);
        if (c == '(' && i > 0 && line.charAt(i - 1) == ']') {
            return 8;
        }
        if (c == '<') {
            return 4;
        }
        return MARKS.indexOf(c) >= 0 ? 1 : 0;
    }

    private static boolean onlyMarks(String line) {
        return line.chars().noneMatch(c -> Character.isLetter(c));
    }

    /** Takes away markers of quotes and lists, at the beginning of a line, that nest deeper than anybody writes. */
    private static String capped(String line) {
        int markers = 0;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                i++;
                if (i > 400) {
                    return line.strip();
                }
            } else if (c == '>') {
                markers++;
                i++;
            } else if ((c == '-' || c == '*' || c == '+')
                    && i + 1 < line.length()
                    && (line.charAt(i + 1) == ' ' || line.charAt(i + 1) == '\t')) {
                markers++;
                i += 2;
            } else if (c >= '0' && c <= '9') {
                int digits = i;
                while (digits < line.length()
                        && digits - i < 10
                        && line.charAt(digits) >= '0'
                        && line.charAt(digits) <= '9') {
                    digits++;
                }
                if (digits + 1 < line.length()
                        && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
                        && line.charAt(digits + 1) == ' ') {
                    markers++;
                    i = digits + 2;
                } else {
                    break;
                }
            } else {
                break;
            }
        }
        if (markers <= MAX_NESTING) {
            return line;
        }
        return line.substring(i).isBlank() ? "\\" + line.strip() : line.substring(i);
    }

    private void blankBefore(int i) {
        if (starts.size() > 0 && out.length() - starts.get(starts.size() - 1) > 1) {
            emit("", i, 0);
        }
    }

    private void emit(String line, int origin, int column) {
        starts.add(out.length());
        origins.add(origin);
        columns.add(column);
        out.append(line).append('\n');
        paragraph = line.isBlank() ? 0 : paragraph + line.length() + 1;
        paragraphLines = line.isBlank() ? 0 : paragraphLines + 1;
        paragraphMarks = line.isBlank() ? 0 : paragraphMarks + marks(line, line.length());
    }

    private void warn(String kind, int line, String message) {
        problems.add(Problem.warning(kind, new Position(file.path(), line + 1, 1), message));
    }
}
