package studydown.html;

/**
 * Writes plain text as HTML, in an element or in an attribute between double quotes.
 * <pre>
 * a &lt; "b"  →  a &amp;lt; &amp;quot;b&amp;quot;
 * </pre>
 * A no-break space is written as {@code &nbsp;}, as browsers write it. What no HTML may hold, control characters and halves of
 * surrogate pairs, becomes U+FFFD.
 */
public final class HtmlText {
    private static final char REPLACEMENT = '\uFFFD';

    private HtmlText() {}

    /** Returns a whole text as HTML. */
    public static String escape(CharSequence text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        escape(text, 0, text.length(), escaped);
        return escaped.toString();
    }

    /** Appends the characters from {@code from} to before {@code to}, in UTF-16 units from 0, as HTML. */
    public static void escape(CharSequence text, int from, int to, StringBuilder out) {
        int written = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x7F
                    ? c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"' || c == '\n'
                    : c != '\u00A0' && isHtml(text, i);
            if (!plain) {
                // whole stretches are copied much faster than single characters
                out.append(text.subSequence(written, i));
                written = i + 1;
                switch (c) {
                    case '&' -> out.append("&amp;");
                    case '<' -> out.append("&lt;");
                    case '>' -> out.append("&gt;");
                    case '"' -> out.append("&quot;");
                    case '\u00A0' -> out.append("&nbsp;");
                    default -> out.append(isHtml(text, i) ? c : REPLACEMENT);
                }
            }
        }
        out.append(text.subSequence(written, to));
    }

    private static boolean isHtml(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        boolean space = c == '\n' || c == '\t' || c == '\f' || c == '\r';
        boolean control = c < ' ' || c >= 0x7F && c <= 0x9F;
        boolean none = c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
        return space || !control && !none;
    }
}
