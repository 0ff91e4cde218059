package studydown.quiz;

import java.util.List;

/**
 * What can give an option away to somebody who knows nothing: robots that choose by one outer mark each. Each answers with
 * the share of its vote that an option gets; options that are equal in its mark share the vote.
 */
public enum Cues {
    /** Takes the longest option. */
    LONGEST {
        @Override
        double mark(Face prompt, Face[] options, int option) {
            return options[option].length();
        }
    },
    /** Takes the option with the most signs that are neither letter, digit nor space. */
    PUNCTUATION {
        @Override
        double mark(Face prompt, Face[] options, int option) {
            return options[option].signs();
        }
    },
    /** Takes the option that shares the most words with the prompt. */
    SHARED_WORDS {
        @Override
        double mark(Face prompt, Face[] options, int option) {
            return options[option].sharedWords(prompt);
        }
    },
    /** Takes the option that looks most like the others. */
    ALIKE {
        @Override
        double mark(Face prompt, Face[] options, int option) {
            double sum = 0;
            for (int i = 0; i < options.length; i++) {
                sum += i == option ? 0 : options[option].likeness(options[i]);
            }
            return sum;
        }
    };

    private static final double EQUAL = 1e-9;

    /** Returns how strongly an option bears this robot's mark. */
    abstract double mark(Face prompt, Face[] options, int option);

    /** Returns the share of the vote that an option gets, 0 to 1. */
    public double vote(String prompt, List<String> options, int option) {
        return vote(Face.of(prompt), options.stream().map(Face::of).toArray(Face[]::new), option);
    }

    double vote(Face prompt, Face[] options, int option) {
        double own = mark(prompt, options, option);
        int equal = 1;
        for (int i = 0; i < options.length; i++) {
            double mark = i == option ? Double.NEGATIVE_INFINITY : mark(prompt, options, i);
            if (mark > own + EQUAL) {
                return 0;
            }
            equal += mark >= own - EQUAL ? 1 : 0;
        }
        return 1.0 / equal;
    }
}
