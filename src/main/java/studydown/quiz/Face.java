package studydown.quiz;

import java.util.Arrays;
import java.util.Locale;
import studydown.link.Word;

/**
 * What can be seen of a text without understanding it, found out once. Words and pairs of characters are numbers in ascending
 * order, so that two faces are compared in one walk.
 *
 * @param length in characters
 * @param signs how many characters are neither letter, digit nor space
 * @param words its different words without plural endings
 * @param pairs its pairs of neighbouring characters, with repeats
 */
record Face(int length, int signs, int[] words, int[] pairs) {

    static Face of(String text) {
        int signs = (int) text.codePoints()
                .filter(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c))
                .count();
        int[] words = Word.split(text).stream()
                .mapToInt(word -> word.stem().hashCode())
                .sorted()
                .distinct()
                .toArray();
        String lower = text.toLowerCase(Locale.ROOT);
        int[] pairs = new int[Math.max(0, lower.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = lower.charAt(i) << 16 | lower.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return new Face(text.codePointCount(0, text.length()), signs, words, pairs);
    }

    /** Returns how many words two texts share. */
    int sharedWords(Face other) {
        return shared(words, other.words);
    }

    /** Returns how alike two texts look, 0 to 1, by pairs of neighbouring characters. */
    double likeness(Face other) {
        int all = pairs.length + other.pairs.length;
        return all == 0 ? 0 : 2.0 * shared(pairs, other.pairs) / all;
    }

    private static int shared(int[] a, int[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
