package studydown.quiz;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What can give an option away to somebody who knows nothing: robots that choose by one outer mark each. Each answers with
 * the share of its vote that an option gets; options that are equal in its mark share the vote.
 */
public enum Cues {
    /** Takes the longest option. */
    LONGEST {
        @Override
        double[] marks(Face prompt, Face[] options) {
            return each(options, Face::length);
        }
    },
    /** Takes the option with the most signs that are neither letter, digit nor space. */
    PUNCTUATION {
        @Override
        double[] marks(Face prompt, Face[] options) {
            return each(options, Face::signs);
        }
    },
    /** Takes the option that shares the most words with the prompt. */
    SHARED_WORDS {
        @Override
        double[] marks(Face prompt, Face[] options) {
            return each(options, option -> option.sharedWords(prompt));
        }
    },
    /** Takes the option that looks most like the others. */
    ALIKE {
        @Override
        double[] marks(Face prompt, Face[] options) {
            double[] marks = new double[options.length];
            for (int i = 0; i < options.length; i++) {
                for (int j = i + 1; j < options.length; j++) {
                    double likeness = options[i].likeness(options[j]);
                    marks[i] += likeness;
                    marks[j] += likeness;
                }
            }
            return marks;
        }
    };

    private static final double EQUAL = 1e-9;

    /** Returns how strongly each option bears this robot's mark. */
    abstract double[] marks(Face prompt, Face[] options);

    private static double[] each(Face[] options, ToDoubleFunction<Face> mark) {
        double[] marks = new double[options.length];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = mark.applyAsDouble(options[i]);
        }
        return marks;
    }

    /** Returns the share of the vote that an option gets, 0 to 1. */
    public double vote(String prompt, List<String> options, int option) {
        return vote(Face.of(prompt), options.stream().map(Face::of).toArray(Face[]::new), option);
    }

    double vote(Face prompt, Face[] options, int option) {
        double[] marks = marks(prompt, options);
        int equal = 0;
        for (double mark : marks) {
            if (mark > marks[option] + EQUAL) {
                return 0;
            }
            equal += mark >= marks[option] - EQUAL ? 1 : 0;
        }
        return 1.0 / equal;
    }
}
