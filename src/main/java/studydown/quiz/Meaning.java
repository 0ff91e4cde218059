package studydown.quiz;

import java.util.Arrays;
import java.util.Map;

/**
 * The words of meaning of a definition, with weights: rare words weigh more, and the squares of all weights sum to 1. Words are
 * numbers in ascending order, so that two meanings are compared in one walk.
 */
final class Meaning {
    private final int[] words;
    private final double[] weights;

    private Meaning(int[] words, double[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /** Makes a meaning of words with how much each weighs among its definition's. */
    static Meaning of(Map<Integer, Double> weighed) {
        int[] words = weighed.keySet().stream().mapToInt(word -> word).sorted().toArray();
        double[] weights = new double[words.length];
        double squares = 0;
        for (int i = 0; i < words.length; i++) {
            weights[i] = weighed.get(words[i]);
            squares += weights[i] * weights[i];
        }
        double length = StrictMath.sqrt(squares);
        for (int i = 0; i < weights.length && length > 0; i++) {
            weights[i] /= length;
        }
        return new Meaning(words, weights);
    }

    /** Returns how alike two meanings are, 0 to 1. */
    double similarity(Meaning other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** Returns the share of the words that stand in another meaning too; 1 if there are none. */
    double shareIn(Meaning other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                shared++;
                i++;
                j++;
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return words.length == 0 ? 1 : (double) shared / words.length;
    }

    /** Returns how much of the meaning a text says that has these words, in ascending order. */
    double saidBy(int[] text) {
        double said = 0;
        for (int i = 0; i < words.length; i++) {
            said += Arrays.binarySearch(text, words[i]) >= 0 ? weights[i] : 0;
        }
        return said;
    }
}
