package studydown.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import studydown.link.Word;

/**
 * What can give an option away to somebody who knows nothing: robots that choose by one outer mark each. Each answers with
 * the share of its vote that every option gets; options that are equal in its mark share the vote.
 */
public enum Cues {
    /** Takes the longest option. */
    LONGEST {
        @Override
        double mark(String prompt, List<String> options, int option) {
            return options.get(option).codePoints().count();
        }
    },
    /** Takes the option with the most signs that are neither letter, digit nor space. */
    PUNCTUATION {
        @Override
        double mark(String prompt, List<String> options, int option) {
            return options.get(option)
                    .codePoints()
                    .filter(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c))
                    .count();
        }
    },
    /** Takes the option that shares the most words with the prompt. */
    SHARED_WORDS {
        @Override
        double mark(String prompt, List<String> options, int option) {
            Set<String> shared = stems(options.get(option));
            shared.retainAll(stems(prompt));
            return shared.size();
        }
    },
    /** Takes the option that is most like the others, by pairs of neighbouring characters. */
    ALIKE {
        @Override
        double mark(String prompt, List<String> options, int option) {
            Map<String, Integer> own = pairs(options.get(option));
            double sum = 0;
            for (int i = 0; i < options.size(); i++) {
                sum += i == option ? 0 : dice(own, pairs(options.get(i)));
            }
            return sum;
        }
    };

    private static final double EQUAL = 1e-9;

    /** Returns how strongly an option bears this robot's mark. */
    abstract double mark(String prompt, List<String> options, int option);

    /** Returns the share of the vote that each option gets; they sum to 1. */
    public List<Double> votes(String prompt, List<String> options) {
        List<Double> marks = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < options.size(); i++) {
            double mark = mark(prompt, options, i);
            marks.add(mark);
            best = StrictMath.max(best, mark);
        }
        double highest = best;
        long equal = marks.stream().filter(mark -> mark >= highest - EQUAL).count();
        return marks.stream()
                .map(mark -> mark >= highest - EQUAL ? 1.0 / equal : 0.0)
                .toList();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Word.split(text).forEach(word -> stems.add(word.stem()));
        return stems;
    }

    private static Map<String, Integer> pairs(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < lower.length(); i++) {
            pairs.merge(lower.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static double dice(Map<String, Integer> a, Map<String, Integer> b) {
        int common = 0;
        int all = 0;
        for (Map.Entry<String, Integer> entry : a.entrySet()) {
            common += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
            all += entry.getValue();
        }
        for (int count : b.values()) {
            all += count;
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
