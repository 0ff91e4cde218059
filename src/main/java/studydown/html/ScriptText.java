package studydown.html;

import java.util.Locale;

/** Writes text as a string of a script. */
public final class ScriptText {
    private ScriptText() {}

    /** Appends a text in quotes; it can't end the script element that it may be put into, or hide that element's end. */
    public static void quote(String text, StringBuilder out) {
        char[] characters = text.toCharArray();
        out.append('"');
        int written = 0;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            boolean special = c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029';
            boolean element = i > 0 && characters[i - 1] == '<' && (c == '/' || c == '!');
            if (special || element) {
                // whole stretches are copied much faster than single characters
                out.append(text.substring(written, i)).append(escaped(c));
                written = i + 1;
            }
        }
        out.append(text.substring(written)).append('"');
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
