package studydown.check;

import java.util.List;
import studydown.quiz.Choice;
import studydown.quiz.Cues;

/** Checks 1 to 5 and 7: robots that know nothing must not do better than chance. */
final class CueRules implements ItemRule {
    /** Points above chance for length, punctuation and absolute words. */
    private static final double POINTS = 5;

    /** Points above chance for shared words and likeness, which good distractors share with the key. */
    private static final double WORD_POINTS = 7;

    private static final int MIN_ITEMS = 30;
    private static final int MIN_OPTIONS = 3;

    /** Right options may stand in one place this many points more often than by chance. */
    private static final double PLACE_POINTS = 5;

    private static final int MIN_ITEMS_FOR_PLACES = 100;

    @Override
    public void check(ItemSet items, ItemFindings findings) {
        List<Choice> choices = items.single().stream()
                .filter(choice -> choice.options().size() >= MIN_OPTIONS)
                .toList();
        robot(1, "longest option", Cues.LONGEST, POINTS, choices, findings);
        robot(2, "most punctuation", Cues.PUNCTUATION, POINTS, choices, findings);
        robot(3, "most words shared with the prompt", Cues.SHARED_WORDS, WORD_POINTS, choices, findings);
        robot(4, "most like the other options", Cues.ALIKE, WORD_POINTS, choices, findings);
        double modest =
                choices.stream().mapToDouble(choice -> modest(items, choice)).sum();
        enter(5, "no absolute word", modest, POINTS, choices, findings);
        places(choices, findings);
    }

    private static void robot(
            int number, String name, Cues robot, double points, List<Choice> choices, ItemFindings findings) {
        double hits = 0;
        for (Choice choice : choices) {
            int right = choice.options().indexOf(ItemSet.right(choice));
            hits += robot.vote(choice.prompt().plainText(), ItemSet.texts(choice), right);
        }
        enter(number, name, hits, points, choices, findings);
    }

    /** The vote for the right option of a robot that avoids "always", "never", "only". */
    private static double modest(ItemSet items, Choice choice) {
        List<Choice.Option> modest = choice.options().stream()
                .filter(option -> !items.holds(option.text().plainText(), "label.quiz.absolute"))
                .toList();
        List<Choice.Option> voted = modest.isEmpty() ? choice.options() : modest;
        return voted.stream().filter(Choice.Option::right).count() / (double) voted.size();
    }

    private static void enter(
            int number, String name, double hits, double points, List<Choice> choices, ItemFindings findings) {
        double chance = 0;
        double variance = 0;
        for (Choice choice : choices) {
            double one = 1.0 / choice.options().size();
            chance += one;
            variance += one * (1 - one);
        }
        int count = choices.size();
        double twoErrors = count == 0 ? 0 : 200 * StrictMath.sqrt(variance) / count;
        double limit = count == 0 ? 0 : 100 * chance / count + StrictMath.max(points, twoErrors);
        double value = count == 0 ? 0 : 100 * hits / count;
        findings.atMost(number, name, count < MIN_ITEMS ? 0 : count, value, limit);
    }

    /** Right options stand in every place about equally often; options in numerical order can't be moved and don't count. */
    private static void places(List<Choice> choices, ItemFindings findings) {
        int[] places = new int[MIN_OPTIONS];
        int count = 0;
        for (Choice choice : choices) {
            if (choice.options().size() == MIN_OPTIONS && !choice.ascending()) {
                count++;
                for (int i = 0; i < MIN_OPTIONS; i++) {
                    places[i] += choice.options().get(i).right() ? 1 : 0;
                }
            }
        }
        int most = 0;
        for (int place : places) {
            most = Math.max(most, place);
        }
        double chance = 1.0 / MIN_OPTIONS;
        double twoErrors = count == 0 ? 0 : 200 * StrictMath.sqrt(chance * (1 - chance) / count);
        findings.atMost(
                7,
                "commonest place of the right option",
                count < MIN_ITEMS_FOR_PLACES ? 0 : count,
                ItemFindings.percent(most, count),
                100 * chance + StrictMath.max(PLACE_POINTS, twoErrors));
    }
}
