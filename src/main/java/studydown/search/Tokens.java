package studydown.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Cuts text into the words by which it is found: without case and accents, and in pairs of characters where writing puts
 * no spaces between words. {@code scripts/search/index.js} cuts what is typed in the same way.
 */
final class Tokens {
    private static final int LONGEST = 40;
    private static final String FOLDED_FROM = "ßøłđæœıةى";
    private static final String[] FOLDED_TO = {"ss", "o", "l", "d", "ae", "oe", "i", "ه", "ي"};

    private Tokens() {}

    /** Returns text in lower case, without accents, vowel points and ligatures. */
    static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (!isAccent(apart.charAt(i))) {
                kept.append(apart.charAt(i));
            }
        }
        String lower = Normalizer.normalize(kept, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            int known = FOLDED_FROM.indexOf(lower.charAt(i));
            if (known >= 0) {
                folded.append(FOLDED_TO[known]);
            } else {
                folded.append(lower.charAt(i));
            }
        }
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Marks of Latin, Greek and Cyrillic, points of Hebrew, vowels of Arabic; not the vowels of Indic writing. */
    private static boolean isAccent(char c) {
        return c >= 0x300 && c <= 0x36F
                || c >= 0x591 && c <= 0x5C7
                || c >= 0x610 && c <= 0x61A
                || c >= 0x64B && c <= 0x65F
                || c == 0x670
                || c >= 0x6D6 && c <= 0x6ED
                || c == 0x640;
    }

    /** Shows the words of a text to {@code words}, from left to right. */
    static void each(String text, Consumer<String> words) {
        String folded = fold(text);
        int length = folded.length();
        int i = 0;
        while (i < length) {
            int point = folded.codePointAt(i);
            if (!isWordPart(point)) {
                i += Character.charCount(point);
            } else if (isUnspaced(point)) {
                i = pairs(folded, i, words);
            } else {
                int start = i;
                do {
                    i += Character.charCount(point);
                    point = i < length ? folded.codePointAt(i) : ' ';
                } while (isWordPart(point) && !isUnspaced(point));
                int end = i;
                while (i < length && (folded.charAt(i) == '+' || folded.charAt(i) == '#')) {
                    i++;
                }
                emit(folded.substring(start, end), words);
                if (i > end && i - end <= 2) {
                    // C++ and C# are names of their own
                    emit(folded.substring(start, i), words);
                }
            }
        }
    }

    private static void emit(String word, Consumer<String> words) {
        if (word.length() <= LONGEST) {
            words.accept(word);
        }
    }

    /** Every two neighbours; a character alone, and the last one, by itself. */
    private static int pairs(String text, int start, Consumer<String> words) {
        int i = start;
        String before = "";
        while (i < text.length() && isUnspaced(text.codePointAt(i)) && isWordPart(text.codePointAt(i))) {
            String character = Character.toString(text.codePointAt(i));
            if (!before.isEmpty()) {
                words.accept(before + character);
            }
            before = character;
            i += character.length();
        }
        words.accept(before);
        return i;
    }

    private static boolean isWordPart(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z' || point >= '0' && point <= '9' || point >= 'A' && point <= 'Z';
        }
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Chinese, Japanese, Thai, Lao, Burmese and Khmer: writing without spaces between words. */
    static boolean isUnspaced(int point) {
        return point >= 0x0E00 && point <= 0x0EFF
                || point >= 0x1000 && point <= 0x109F
                || point >= 0x1780 && point <= 0x17FF
                || point >= 0x3040 && point <= 0x30FF
                || point >= 0x31F0 && point <= 0x31FF
                || point >= 0x3400 && point <= 0x4DBF
                || point >= 0x4E00 && point <= 0x9FFF
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0x20000 && point <= 0x3FFFF;
    }

    /** Returns a name with its inner capitals apart: {@code FlashAttention} is also found as two words. */
    static String apart(String name) {
        StringBuilder apart = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 1
                    && Character.isUpperCase(c)
                    && Character.isLowerCase(name.charAt(i - 1))
                    && i + 1 < name.length()
                    && Character.isLowerCase(name.charAt(i + 1))) {
                apart.append(' ');
            }
            apart.append(c);
        }
        return apart.toString();
    }

    static List<String> list(String text) {
        List<String> words = new ArrayList<>();
        each(text, words::add);
        return words;
    }
}
