package studydown.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text.
 *
 * @param start first character, 0-based
 * @param end one behind the last
 * @param stem lower case, without an English plural ending
 */
public record Word(int start, int end, String stem) {

    /** Splits a text into words: stretches of letters and digits; an ideograph is a word by itself. */
    public static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        char[] characters = text.toCharArray();
        int i = 0;
        while (i < characters.length) {
            int codePoint = Character.codePointAt(characters, i);
            int width = Character.charCount(codePoint);
            if (isUnspaced(codePoint)) {
                words.add(new Word(i, i + width, text.substring(i, i + width)));
                i += width;
            } else if (isWordPart(codePoint)) {
                int start = i;
                do {
                    i += width;
                    codePoint = i < characters.length ? Character.codePointAt(characters, i) : ' ';
                    width = Character.charCount(codePoint);
                } while (isWordPart(codePoint) && !isUnspaced(codePoint));
                words.add(new Word(start, i, stem(text.substring(start, i))));
            } else {
                i += width;
            }
        }
        return words;
    }

    private static boolean isWordPart(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 'a' && codePoint <= 'z'
                    || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9'
                    || codePoint == '+'
                    || codePoint == '#';
        }
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Returns whether a character belongs to a script whose words stand without spaces. */
    public static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int length = lower.length();
        if (length > 4 && lower.endsWith("ies")) {
            return lower.substring(0, length - 3) + "y";
        }
        if (length > 4 && (lower.endsWith("sses") || lower.endsWith("xes") || lower.endsWith("ches"))) {
            return lower.substring(0, length - 2);
        }
        boolean plural = length > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is");
        return plural ? lower.substring(0, length - 1) : lower;
    }
}
