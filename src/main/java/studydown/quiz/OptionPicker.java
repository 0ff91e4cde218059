package studydown.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import studydown.model.TermId;
import studydown.model.TopicId;

/** Picks the wrong options beside a term, for one form of question. */
final class OptionPicker {
    /** Three options are best on average (Rodriguez 2005), so two of them are wrong. */
    private static final int WRONG_OPTIONS = 2;

    private static final int MAX_CANDIDATES = 10;

    /** How much the robots' gains weigh against the scores. */
    private static final double BALANCE = 0.6;

    /** How much a term's earlier uses as a wrong option weigh. */
    private static final double TIRED = 0.04;

    /** A term is a wrong option at most so often in each form; on average it is {@value #WRONG_OPTIONS} times. */
    private static final int MAX_USES = 2 * WRONG_OPTIONS;

    /** How much it weighs when the right option is so many times longer than the others. */
    private static final double STANDS_OUT = 1;

    private static final double LONG_KEY = 1.5;

    /** Among short names a few letters are half their length, and don't stand out. */
    private static final int SHORT = 25;

    private final String form;
    private final Function<TermCard, Face> face;
    private final Predicate<TermCard> fits;
    private final double maxSpread;
    private final Rivals rivals;
    private final Map<TopicId, Balance> balances = new HashMap<>();
    private final Map<TermId, Integer> uses = new HashMap<>();

    /**
     * Makes a picker.
     *
     * @param form name of the form, which seeds the balance
     * @param face what an option shows of a term
     * @param fits whether what is shown of a term can be an option at all
     * @param maxSpread how many times longer the longest option may be than the shortest
     */
    OptionPicker(
            String form, Function<TermCard, Face> face, Predicate<TermCard> fits, double maxSpread, Rivals rivals) {
        this.form = form;
        this.face = face;
        this.fits = fits;
        this.maxSpread = maxSpread;
        this.rivals = rivals;
    }

    private record Candidate(TermCard card, Face face, double score) {}

    /** Returns the wrong options for a term; nothing if there are not enough that are certainly wrong. */
    Optional<List<TermCard>> pick(Siblings siblings, Face prompt) {
        TermCard key = siblings.key();
        if (!fits.test(key)) {
            return Optional.empty();
        }
        Balance balance = balances.computeIfAbsent(key.origin().topic(), topic -> new Balance(form + "." + topic));
        List<Candidate> candidates = candidates(siblings);
        Face[] options = {face.apply(key), face.apply(key), face.apply(key)};
        double least = Double.POSITIVE_INFINITY;
        Candidate[] best = {};
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                Candidate one = candidates.get(i);
                Candidate other = candidates.get(j);
                // those behind score less still, and nothing makes up for a score
                if (-one.score() - other.score() >= least) {
                    break;
                }
                options[1] = one.face();
                options[2] = other.face();
                if (spread(options) <= maxSpread) {
                    double cost = BALANCE * balance.costOf(prompt, options)
                            + (standsOut(options) ? STANDS_OUT : 0)
                            - one.score()
                            - other.score();
                    if (cost < least && !rivals.sameThing(one.card(), other.card())) {
                        least = cost;
                        best = new Candidate[] {one, other};
                    }
                }
            }
        }
        if (best.length == 0) {
            return Optional.empty();
        }
        List<TermCard> wrong = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            options[i + 1] = best[i].face();
            wrong.add(best[i].card());
            uses.merge(best[i].card().term().id(), 1, Integer::sum);
        }
        balance.enter(prompt, options);
        return Optional.of(wrong);
    }

    private List<Candidate> candidates(Siblings siblings) {
        List<Candidate> candidates = new ArrayList<>();
        for (Siblings.Sibling sibling : siblings.near()) {
            int used = uses.getOrDefault(sibling.card().term().id(), 0);
            if (used < MAX_USES && fits.test(sibling.card())) {
                candidates.add(
                        new Candidate(sibling.card(), face.apply(sibling.card()), sibling.score() - TIRED * used));
            }
        }
        // the sort is stable: among equals the nearer stays first
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.score()));
        return candidates.subList(0, Math.min(MAX_CANDIDATES, candidates.size()));
    }

    /** Check 6: a right option so much longer than the wrong ones is seen at once. */
    private static boolean standsOut(Face[] options) {
        double wrong = (options[1].length() + options[2].length()) / 2.0;
        return options[0].length() > SHORT && options[0].length() >= LONG_KEY * wrong;
    }

    private static double spread(Face[] options) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (Face option : options) {
            shortest = Math.min(shortest, option.length());
            longest = Math.max(longest, option.length());
        }
        return shortest == 0 ? Double.POSITIVE_INFINITY : (double) longest / shortest;
    }
}
