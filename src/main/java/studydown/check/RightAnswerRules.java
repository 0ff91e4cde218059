package studydown.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studydown.model.TermId;
import studydown.quiz.Choice;
import studydown.quiz.Match;

/** Checks 11, 14 and 17: one option is right and no other could be, wrong ones come from nearby, and none comes all the time. */
final class RightAnswerRules implements ItemRule {
    private static final double MIN_NEARBY_PERCENT = 80;

    /** How many times more often than the average a term may be a wrong option. */
    private static final double MAX_USES = 3;

    private static final int MIN_ITEMS = 30;

    @Override
    public void check(ItemSet items, ItemFindings findings) {
        List<Choice> made = items.made();
        int pairs = 0;
        int violations = 0;
        int nearby = 0;
        Map<TermId, Integer> uses = new HashMap<>();
        Map<Object, Integer> parts = parts(items);
        for (Choice choice : made) {
            for (Choice.Option option : choice.options()) {
                Optional<TermId> term = option.source().flatMap(origin -> origin.term());
                if (!option.right() && term.isPresent()) {
                    pairs++;
                    uses.merge(term.get(), 1, Integer::sum);
                    violations += rivals(items, choice, option, term.get()) ? 1 : 0;
                    Integer home = parts.get(choice.topic());
                    nearby += home != null
                                    && home.equals(
                                            parts.get(option.source().get().topic()))
                            ? 1
                            : 0;
                }
            }
        }
        for (Match match : items.quiz().items(Match.class)) {
            for (Match.Pair one : match.pairs()) {
                for (Match.Pair other : match.pairs()) {
                    violations += one != other && areRivals(items, one, other) ? 1 : 0;
                }
            }
        }
        findings.atMost(11, "wrong options that could be right", pairs, violations, 0);
        findings.atLeast(
                14, "wrong options from the same part", pairs, ItemFindings.percent(nearby, pairs), MIN_NEARBY_PERCENT);
        int most = uses.values().stream().mapToInt(count -> count).max().orElse(0);
        double average = uses.isEmpty() ? 0 : (double) pairs / uses.size();
        findings.atMost(
                17,
                "uses of the commonest wrong option, times the average",
                made.size() < MIN_ITEMS ? 0 : pairs,
                average == 0 ? 0 : most / average,
                MAX_USES);
    }

    private static boolean rivals(ItemSet items, Choice choice, Choice.Option option, TermId term) {
        String right = ItemSet.right(choice).text().plainText().toLowerCase(Locale.ROOT);
        String wrong = option.text().plainText().toLowerCase(Locale.ROOT);
        boolean sameText = right.equals(wrong);
        boolean named = choice.form() == Choice.Form.TERM
                && ItemSet.holdsWords(choice.prompt().plainText(), wrong);
        TermId key = choice.origin().term().orElseThrow();
        return sameText || named || items.rivalry().between(key, term).isPresent();
    }

    private static boolean areRivals(ItemSet items, Match.Pair one, Match.Pair other) {
        TermId key = one.source().term().orElseThrow();
        return items.rivalry().between(key, other.source().term().orElseThrow()).isPresent();
    }

    private static Map<Object, Integer> parts(ItemSet items) {
        Map<Object, Integer> parts = new HashMap<>();
        for (int i = 0; i < items.guide().parts().size(); i++) {
            int part = i;
            items.guide().parts().get(i).topics().forEach(topic -> parts.put(topic.id(), part));
        }
        return parts;
    }
}
