package studydown.identity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What of a text counts when texts are compared: letters and digits, without case, signs and line ends. */
final class Letters {
    private Letters() {}

    /** Returns the words of a text, lower case, one space between them. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        boolean space = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || mark || c == '+' || c == '#') {
                if (space && letters.length() > 0) {
                    letters.append(' ');
                }
                letters.appendCodePoint(c);
                space = false;
            } else if (c != '\'' && c != '\u2019') {
                space = true;
            }
        }
        return letters.toString();
    }

    /** Returns how alike two lines are, 0 to 1, by pairs of neighbouring characters. */
    static double likeness(String a, String b) {
        String one = of(a);
        String other = of(b);
        if (one.equals(other)) {
            return 1;
        }
        Map<String, Integer> pairs = pairs(one);
        int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        int common = 0;
        for (Map.Entry<String, Integer> pair : pairs(other).entrySet()) {
            common += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
