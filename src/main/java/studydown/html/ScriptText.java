package studydown.html;

import java.util.Locale;

/** Writes text as a string of a script. */
public final class ScriptText {
    private static final int LONGEST_ESCAPE = 6;

    private ScriptText() {}

    /** Appends a text in quotes; it can't end the script element that it may be put into, or hide that element's end. */
    public static void quote(String text, StringBuilder out) {
        out.append('"');
        char[] escaped = new char[text.length() + text.length() / 8 + LONGEST_ESCAPE];
        int length = 0;
        char before = ' ';
        for (char c : text.toCharArray()) {
            if (length > escaped.length - LONGEST_ESCAPE) {
                out.append(escaped, 0, length);
                length = 0;
            }
            boolean special = c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029';
            boolean element = before == '<' && (c == '/' || c == '!');
            if (special || element) {
                String instead = escaped(c);
                instead.getChars(0, instead.length(), escaped, length);
                length += instead.length();
            } else {
                escaped[length++] = c;
            }
            before = c;
        }
        out.append(escaped, 0, length).append('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '/' -> "\\/";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }
}
