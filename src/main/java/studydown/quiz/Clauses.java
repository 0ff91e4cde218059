package studydown.quiz;

import java.util.ArrayList;
import java.util.List;

/** Finds where clauses and sentences of a text end, without knowing its language. */
final class Clauses {
    private Clauses() {}

    /**
     * Returns where the first clause ends that has at least {@code minimum} characters: before a semicolon, a colon or a
     * full stop outside brackets. -1 if the text has no such end.
     */
    static int end(String text, int minimum) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + bracket(c));
            boolean breaks = c == ';' || c == '；' || c == '：' || c == ':' && spaceFollows(text, i);
            if (depth == 0 && i >= minimum && (breaks || endsSentence(text, i))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the sentences of a text, each with its full stop. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth = Math.max(0, depth + bracket(text.charAt(i)));
            if (depth == 0 && endsSentence(text, i)) {
                add(text.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(text.substring(start), sentences);
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        String stripped = sentence.strip();
        if (!stripped.isEmpty()) {
            sentences.add(stripped);
        }
    }

    /** A full stop ends a sentence before the end, or before a space that no lower-case letter follows; not in "e.g. this". */
    private static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        if (c == '。' || c == '！' || c == '？') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        if (i + 1 == text.length()) {
            return true;
        }
        if (!spaceFollows(text, i)) {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
        return !goesOn && !(c == '.' && isAbbreviation(text, i));
    }

    /** "e.g.", "i.e.", "J.", "vs.", "et al.": one letter, or letters with a full stop among them, before the full stop. */
    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, stop);
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return initial || word.indexOf('.') >= 0 || word.equals("vs") || word.equals("al") || word.equals("etc");
    }

    private static boolean spaceFollows(String text, int i) {
        return i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
    }

    private static int bracket(char c) {
        return switch (c) {
            case '(', '[', '{', '（', '【', '「' -> 1;
            case ')', ']', '}', '）', '】', '」' -> -1;
            default -> 0;
        };
    }
}
