package studydown.model;

import java.util.Collection;

/** What a reader reads when there is no markup. */
public final class PlainText {
    private PlainText() {}

    /** Returns the text with every stretch of white space folded to one space, and none at its ends. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
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

    /** Returns the words of all blocks, in reading order, folded. */
    public static String of(Collection<? extends Block> blocks) {
        StringBuilder plain = new StringBuilder();
        blocks.forEach(block -> plain.append(block.plainText()).append('\n'));
        return fold(plain);
    }
}
