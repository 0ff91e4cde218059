package studydown.model;

import java.util.Collection;

/** What a reader reads when there is no markup. */
public final class PlainText {
    private PlainText() {}

    /** Returns the text with every stretch of white space folded to one space, and none at its ends. */
    public static String fold(CharSequence text) {
        String whole = text.toString();
        char[] characters = whole.toCharArray();
        int from = firstUnfolded(characters);
        if (from == characters.length) {
            return whole;
        }
        int length = from;
        boolean space = false;
        for (int i = from; i < characters.length; i++) {
            char c = characters[i];
            if (isSpace(c)) {
                space = length > 0;
            } else {
                if (space) {
                    characters[length++] = ' ';
                    space = false;
                }
                characters[length++] = c;
            }
        }
        return new String(characters, 0, length);
    }

    /** Returns the first white space that is no single space between words; the length of a text that is folded already. */
    private static int firstUnfolded(char[] text) {
        boolean space = true;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c > ' ' && c < '\u0080' || !isSpace(c)) {
                space = false;
            } else if (space || c != ' ' || i == text.length - 1) {
                return space && i > 0 ? i - 1 : i;
            } else {
                space = true;
            }
        }
        return text.length;
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
