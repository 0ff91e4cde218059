package studydown.quiz;

/**
 * Keeps the account of what the options of one topic give away: for every robot of {@link Cues} how much more often than by
 * chance it was right so far. An account belongs to one topic, so that an edit moves no options elsewhere; where it begins is drawn by the topic's
 * id, so that robots are at chance over all topics.
 */
final class Balance {
    private static final Cues[] ROBOTS = Cues.values();

    private final double[] debts = new double[ROBOTS.length];

    Balance(String seed) {
        Seed chance = Seed.of(seed);
        for (int i = 0; i < debts.length; i++) {
            debts[i] = (chance.next(5) - 2) / 5.0;
        }
    }

    /** Returns how far from chance the robots would be on the whole after a question whose right option is the first. */
    double costOf(Face prompt, Face[] options) {
        double cost = 0;
        for (int i = 0; i < debts.length; i++) {
            double debt = debts[i] + gain(i, prompt, options);
            cost += debt * debt;
        }
        return cost;
    }

    /** Enters a question whose right option is the first. */
    void enter(Face prompt, Face[] options) {
        for (int i = 0; i < debts.length; i++) {
            debts[i] += gain(i, prompt, options);
        }
    }

    private static double gain(int robot, Face prompt, Face[] options) {
        return ROBOTS[robot].vote(prompt, options, 0) - 1.0 / options.length;
    }
}
