package studydown.markdown;

import java.util.regex.Pattern;

/**
 * How much of what is read at once. Flexmark looks at the whole paragraph again for many a mark in it, so that a long one
 * full of marks takes a time that grows with its square, and deep nesting takes stack. What is beyond a limit is still
 * shown; how, each limit says.
 */
final class Limits {
    /** Longest stretch of text without a blank line that is read as one paragraph, in UTF-16 units; more becomes several. */
    static final int PARAGRAPH = 12_000;

    /** Most lines of one paragraph; more become several. */
    static final int PARAGRAPH_LINES = 120;

    /** What the marks of Markdown in one paragraph may weigh, see {@link #marks}; more become several. */
    static final int PARAGRAPH_MARKS = 1_200;

    /** Most rows of one table; more become several of the same head. */
    static final int TABLE_ROWS = 500;

    /** How deep quotes and lists may nest in one line; what is deeper is text. */
    static final int NESTING = 40;

    /** How deep blocks may nest in a file; what is deeper is text. */
    static final int DEPTH = 120;

    /** Longest line of nothing but marks that is read whole; of a longer one only the beginning is kept. */
    static final int RULER = 500;

    /** Longest line that is looked at for HTML. */
    static final int TAG_LINE = 20_000;

    /** Longest preformatted HTML that becomes code, in UTF-16 units; a longer one is text. */
    static final int PRE = 200_000;

    private static final String MARKS = "[]*_<$&!\\~";
    private static final Pattern ONLY_MARKS = Pattern.compile("[-*_=#~+|:\\s>.\\d]+");
    private static final int INDENT = 400;

    private Limits() {}

    /**
     * Returns what the marks of a line weigh: 1 for each character that may be one, more for those that make Flexmark look
     * at the whole paragraph (links, tags, runs of backticks, addresses).
     */
    static int marks(String line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            marks += weight(line, i);
        }
        return marks;
    }

    /** Returns how many characters of a line may stand in one paragraph. */
    static int fitting(String line) {
        int limit = Math.min(line.length(), PARAGRAPH);
        int marks = 0;
        for (int i = 0; i < limit; i++) {
            marks += weight(line, i);
            if (marks > PARAGRAPH_MARKS) {
                return i;
            }
        }
        return limit;
    }

    private static int weight(String line, int i) {
        char c = line.charAt(i);
        if (c == '(') {
            return i > 0 && line.charAt(i - 1) == ']' ? 8 : 0;
        }
        if (c == '`') {
            return i > 0 && line.charAt(i - 1) == '`' ? 0 : 4;
        }
        if (c == 'w') {
            return line.startsWith("www.", i) ? 4 : 0;
        }
        if (c == '<') {
            return 4;
        }
        return MARKS.indexOf(c) >= 0 ? 1 : 0;
    }

    /** Returns whether a line is longer than {@link #RULER} and holds no word. */
    static boolean isRuler(String line) {
        return line.length() > RULER
                && ONLY_MARKS.matcher(line.substring(0, RULER)).matches()
                && line.chars().noneMatch(Character::isLetter);
    }

    /** Returns a line without the markers of quotes and lists at its beginning, if they nest deeper than anybody writes. */
    static String unnested(String line) {
        int markers = 0;
        int i = 0;
        while (i < line.length()) {
            int length = marker(line, i);
            if (length == 0) {
                break;
            }
            if (Character.isWhitespace(line.charAt(i))) {
                if (i > INDENT) {
                    return line.strip();
                }
            } else {
                markers++;
            }
            i += length;
        }
        if (markers <= NESTING) {
            return line;
        }
        return line.substring(i).isBlank() ? "\\" + line.strip() : line.substring(i);
    }

    /** Returns the length of the white space, or of the marker of a quote, list or item, at a place; 0 if there is none. */
    private static int marker(String line, int i) {
        char c = line.charAt(i);
        if (c == ' ' || c == '\t' || c == '>') {
            return 1;
        }
        if (c == '-' || c == '*' || c == '+') {
            return i + 1 < line.length() && (line.charAt(i + 1) == ' ' || line.charAt(i + 1) == '\t') ? 2 : 0;
        }
        int digits = i;
        while (digits < line.length() && digits - i < 10 && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbers = digits > i
                && digits + 1 < line.length()
                && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
                && line.charAt(digits + 1) == ' ';
        return numbers ? digits + 2 - i : 0;
    }
}
