package studydown.model;

import java.util.Collection;

/** What a reader reads when there is no markup. */
public final class PlainText {
    private PlainText() {}

    /** Returns the text with every stretch of white space folded to one space, and none at its ends. */
    public static String fold(CharSequence text) {
        String whole = text.toString();
        int from = firstUnfolded(whole);
        if (from == whole.length()) {
            return whole;
        }
        StringBuilder folded = new StringBuilder(whole.length()).append(whole, 0, from);
        boolean space = false;
        for (int i = from; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (isSpace(c)) {
                space = folded.length() > 0;
            } else {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Returns the first white space that is no single space between words; the length of a text that is folded already. */
    private static int firstUnfolded(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u0080' || !isSpace(c)) {
                space = false;
            } else if (space || c != ' ' || i == text.length() - 1) {
                return space && i > 0 ? i - 1 : i;
            } else {
                space = true;
            }
        }
        return text.length();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' ? Character.isWhitespace(c) : c >= '\u0080' && (Character.isWhitespace(c) || c == '\u00a0');
    }

    /** Returns the words of all blocks, in reading order, folded. */
    public static String of(Collection<? extends Block> blocks) {
        StringBuilder plain = new StringBuilder();
        blocks.forEach(block -> plain.append(block.plainText()).append('\n'));
        return fold(plain);
    }
}
