package studydown.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import studydown.model.TermId;

/** Picks the wrong options beside a term. */
final class OptionPicker {
    /** Three options are best on average (Rodriguez 2005), so two of them are wrong. */
    static final int WRONG_OPTIONS = 2;

    private static final int MAX_CANDIDATES = 10;

    // score of a distractor, rule 1; the last tenth, past confusions, is known only on the learner's side
    private static final double CLOSENESS = 0.4;
    private static final double RELATED = 0.3;
    private static final double SHAPE = 0.2;
    private static final double BAND_FROM = 0.1;

    /** How much a robot's gain weighs against the scores. */
    private static final double BALANCE = 0.6;

    /** How much a term's earlier uses as a wrong option weigh. */
    private static final double TIRED = 0.04;

    /** A term is a wrong option at most so often in each form; on average it is {@value #WRONG_OPTIONS} times. */
    private static final int MAX_USES = 3 * WRONG_OPTIONS;

    private final Glossary glossary;
    private final Rivals rivals;
    private final Map<TermId, Integer> uses = new HashMap<>();

    OptionPicker(Glossary glossary, Rivals rivals) {
        this.glossary = glossary;
        this.rivals = rivals;
    }

    private record Candidate(TermCard card, double score) {}

    /**
     * Returns the wrong options for a term; nothing if there are not enough that are certainly wrong.
     *
     * @param text what an option shows of a term
     * @param maxSpread how many times longer the longest option may be than the shortest
     */
    Optional<List<TermCard>> pick(
            TermCard key, String prompt, Function<TermCard, String> text, double maxSpread, Balance balance) {
        List<Candidate> candidates = candidates(key);
        double least = Double.POSITIVE_INFINITY;
        List<TermCard> best = List.of();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                TermCard one = candidates.get(i).card();
                TermCard other = candidates.get(j).card();
                List<String> options = List.of(text.apply(key), text.apply(one), text.apply(other));
                if (spread(options) > maxSpread || rivals.sameThing(one, other)) {
                    continue;
                }
                double cost = BALANCE * balance.costOf(prompt, options)
                        - candidates.get(i).score()
                        - candidates.get(j).score();
                if (cost < least) {
                    least = cost;
                    best = List.of(one, other);
                }
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        List<String> options = new ArrayList<>(List.of(text.apply(key)));
        best.forEach(card -> {
            options.add(text.apply(card));
            uses.merge(card.term().id(), 1, Integer::sum);
        });
        balance.enter(prompt, options);
        return Optional.of(best);
    }

    private List<Candidate> candidates(TermCard key) {
        List<Candidate> candidates = new ArrayList<>();
        for (TermCard card : glossary.neighbours(key)) {
            boolean sameKind = card.shape() == key.shape();
            boolean tired = uses.getOrDefault(card.term().id(), 0) >= MAX_USES;
            if (sameKind && !tired && rivals.rejection(key, card).isEmpty()) {
                candidates.add(new Candidate(card, score(key, card)));
            }
        }
        // the sort is stable: among equals the nearer stays first
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.score()));
        return candidates.subList(0, Math.min(MAX_CANDIDATES, candidates.size()));
    }

    private double score(TermCard key, TermCard card) {
        double similarity = key.similarity(card);
        double related = similarity >= BAND_FROM ? 1 : similarity / BAND_FROM;
        return CLOSENESS * glossary.closeness(key, card)
                + RELATED * related
                + SHAPE * likeness(key.label(), card.label())
                - TIRED * uses.getOrDefault(card.term().id(), 0);
    }

    /** How alike two names are in length and number of words, 0 to 1. */
    private static double likeness(String a, String b) {
        double length = (double) Math.min(a.length(), b.length()) / Math.max(a.length(), b.length());
        boolean sameCase = Character.isUpperCase(a.codePointAt(0)) == Character.isUpperCase(b.codePointAt(0));
        boolean sameWords = a.split(" ").length == b.split(" ").length;
        return 0.5 * length + (sameCase ? 0.25 : 0) + (sameWords ? 0.25 : 0);
    }

    private static double spread(List<String> options) {
        int shortest = options.stream().mapToInt(String::length).min().orElse(0);
        int longest = options.stream().mapToInt(String::length).max().orElse(0);
        return shortest == 0 ? Double.POSITIVE_INFINITY : (double) longest / shortest;
    }
}
