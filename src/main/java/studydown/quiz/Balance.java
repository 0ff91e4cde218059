package studydown.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the account of what the options of one topic give away: for every robot of {@link Cues} how much more often than by
 * chance it was right so far, and how often each term served as a wrong option. An account belongs to one topic, so that an edit moves no
 * options elsewhere; where it begins is drawn by the topic's id, so that robots are at chance over all topics.
 */
final class Balance {
    private final double[] debts = new double[Cues.values().length];

    Balance(String seed) {
        Seed chance = Seed.of(seed);
        for (int i = 0; i < debts.length; i++) {
            debts[i] = (chance.next(5) - 2) / 5.0;
        }
    }

    /** Returns how far from chance the robots would be on the whole after a question whose right option is the first. */
    double costOf(String prompt, List<String> options) {
        double cost = 0;
        List<Double> gains = gains(prompt, options);
        for (int i = 0; i < debts.length; i++) {
            double debt = debts[i] + gains.get(i);
            cost += debt * debt;
        }
        return cost;
    }

    /** Enters a question whose right option is the first. */
    void enter(String prompt, List<String> options) {
        List<Double> gains = gains(prompt, options);
        for (int i = 0; i < debts.length; i++) {
            debts[i] += gains.get(i);
        }
    }

    private static List<Double> gains(String prompt, List<String> options) {
        List<Double> gains = new ArrayList<>();
        for (Cues robot : Cues.values()) {
            gains.add(robot.votes(prompt, options).get(0) - 1.0 / options.size());
        }
        return gains;
    }
}
