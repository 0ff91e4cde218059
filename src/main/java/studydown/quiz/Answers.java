package studydown.quiz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studydown.model.Term;

/**
 * Compares what a learner typed with what is accepted: case, accents, spaces, hyphens, an article and a plural do not count, nor does one
 * wrong, missing, doubled or swapped letter in a word of {@value #FORGIVING} letters or more. The scripts carry the same few rules.
 */
public final class Answers {
    private static final int FORGIVING = 6;

    private Answers() {}

    /** Returns the names of a term that count as its answer, the main one first. */
    static List<String> accepted(Term term) {
        Set<String> accepted = new LinkedHashSet<>();
        accepted.add(term.name());
        accepted.addAll(term.aliases());
        return List.copyOf(accepted);
    }

    /** Returns whether an answer is one of those accepted, and not rather one of {@code others}. */
    public static boolean accepts(String typed, List<String> accepted, List<String> others) {
        String answer = fold(typed);
        if (answer.isEmpty()) {
            return false;
        }
        if (accepted.stream().anyMatch(name -> fold(name).equals(answer))) {
            return true;
        }
        boolean anotherTerm = others.stream().anyMatch(name -> fold(name).equals(answer));
        return !anotherTerm && accepted.stream().anyMatch(name -> nearly(fold(name), answer));
    }

    /** Returns what of an answer counts. */
    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            int type = Character.getType(c);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#' || Character.isSurrogate(c)) {
                word.append(c);
            } else if (type != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019') {
                if (word.length() > 0) {
                    words.add(singular(word.toString()));
                }
                word.setLength(0);
            }
        }
        if (words.size() > 1 && Set.of("a", "an", "the").contains(words.get(0))) {
            words.remove(0);
        }
        return String.join("", words);
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean es = word.length() > 4
                && (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes"));
        if (es) {
            return word.substring(0, word.length() - 2);
        }
        boolean s = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return s ? word.substring(0, word.length() - 1) : word;
    }

    /** One letter too many, too few, wrong, or two neighbours swapped; the first letter stands. */
    private static boolean nearly(String name, String answer) {
        if (name.length() < FORGIVING || Math.abs(name.length() - answer.length()) > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(name.length(), answer.length());
        while (from < shorter && name.charAt(from) == answer.charAt(from)) {
            from++;
        }
        int to = 0;
        while (to < shorter - from && name.charAt(name.length() - 1 - to) == answer.charAt(answer.length() - 1 - to)) {
            to++;
        }
        int nameLeft = name.length() - from - to;
        int answerLeft = answer.length() - from - to;
        boolean swapped = nameLeft == 2
                && answerLeft == 2
                && name.charAt(from) == answer.charAt(from + 1)
                && name.charAt(from + 1) == answer.charAt(from);
        boolean hasDigit = name.substring(from, from + nameLeft).chars().anyMatch(Character::isDigit)
                || answer.substring(from, from + answerLeft).chars().anyMatch(Character::isDigit);
        return from > 0 && !hasDigit && (nameLeft <= 1 && answerLeft <= 1 || swapped);
    }
}
