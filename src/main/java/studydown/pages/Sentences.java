package studydown.pages;

/** Cuts plain text where a reader would. */
final class Sentences {
    private Sentences() {}

    /**
     * Returns the first sentence, cut at a word with an ellipsis when it is longer than {@code maxLength} characters.
     * A full stop ends a sentence only before white space and a capital or the end; an ideographic one always.
     */
    static String first(String text, int maxLength) {
        return cut(text.substring(0, end(text, 0)), maxLength);
    }

    /** Returns as many sentences as are not longer than {@code maxLength} characters, at least the first, if need be cut. */
    static String some(String text, int maxLength) {
        int end = end(text, 0);
        while (end < text.length() && end(text, end + 1) <= maxLength) {
            end = end(text, end + 1);
        }
        return cut(text.substring(0, end), maxLength);
    }

    /** Returns where the sentence ends that begins or goes on at a place. */
    private static int end(String text, int begin) {
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideographic = c == '。' || c == '！' || c == '？';
            boolean stop = (c == '.' || c == '!' || c == '?' || c == '؟' || c == '۔')
                    && (i + 1 == text.length() || text.charAt(i + 1) == ' ' && startsSentence(text, i + 2))
                    && !endsAbbreviation(text, i);
            if (ideographic || stop) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Returns the text, cut at a word with an ellipsis when it is longer than {@code maxLength} characters. */
    static String cut(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        int space = text.lastIndexOf(' ', maxLength - 1);
        int end = space > maxLength / 2 ? space : maxLength - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static boolean startsSentence(String text, int at) {
        return at >= text.length() || !Character.isLowerCase(text.codePointAt(at));
    }

    /** "e.g.", "et al.", "U.S.": one letter or a known short word before the stop. */
    private static boolean endsAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        return word.length() == 1 || word.equals("al") || word.equals("vs") || word.equals("cf") || word.equals("etc");
    }
}
