package studydown.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * The terms that may stand beside a term as wrong options.
 *
 * @param key the term
 * @param near those of its neighbours that are of its kind and can't be right as well, the nearest first, with their scores
 */
record Siblings(TermCard key, List<Sibling> near) {
    // score of a distractor, rule 1; the last tenth, past confusions, is known only on the learner's side
    private static final double CLOSENESS = 0.4;
    private static final double RELATED = 0.3;
    private static final double SHAPE = 0.2;
    private static final double BAND_FROM = 0.1;

    /** @param score how well it tempts: near in the guide, related in meaning, alike in shape */
    record Sibling(TermCard card, double score) {}

    static Siblings of(TermCard key, Glossary glossary, Rivals rivals) {
        List<Sibling> near = new ArrayList<>();
        for (TermCard card : glossary.neighbours(key)) {
            if (card.shape() == key.shape() && rivals.rejection(key, card).isEmpty()) {
                near.add(new Sibling(card, score(key, card, glossary.closeness(key, card))));
            }
        }
        return new Siblings(key, near);
    }

    private static double score(TermCard key, TermCard card, double closeness) {
        double similarity = key.similarity(card);
        double related = similarity >= BAND_FROM ? 1 : similarity / BAND_FROM;
        return CLOSENESS * closeness + RELATED * related + SHAPE * likeness(key, card);
    }

    /** How alike two names are in length, case and number of words, 0 to 1. */
    private static double likeness(TermCard a, TermCard b) {
        int longer = Math.max(a.labelFace().length(), b.labelFace().length());
        double length = (double) Math.min(a.labelFace().length(), b.labelFace().length()) / longer;
        boolean sameCase = Character.isUpperCase(a.label().codePointAt(0))
                == Character.isUpperCase(b.label().codePointAt(0));
        boolean sameWords = a.labelFace().words().length == b.labelFace().words().length;
        return 0.5 * length + (sameCase ? 0.25 : 0) + (sameWords ? 0.25 : 0);
    }
}
