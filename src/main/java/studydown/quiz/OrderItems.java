package studydown.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studydown.link.Word;
import studydown.model.Prose;
import studydown.model.Steps;
import studydown.model.Table;
import studydown.model.Topic;
import studydown.source.Finding;

/** Makes an order of each numbered list whose heading, lead or steps say that one follows another, and of things by a number. */
final class OrderItems {
    private static final int MIN_STEPS = 3;
    private static final int MAX_STEPS = 8;
    private static final int MAX_WORDS = 25;
    private static final int MIN_PROMPT_WORDS = 3;

    private final QuizWords words;
    private final List<Finding> skipped;

    OrderItems(QuizWords words, List<Finding> skipped) {
        this.words = words;
        this.skipped = skipped;
    }

    List<Order> make(Topic topic) {
        List<Order> items = new ArrayList<>();
        for (Steps list : topic.steps()) {
            if (isOrdered(list)) {
                List<Prose> steps = list.steps().stream()
                        .map(step -> CleanProse.firstClause(CleanProse.of(step), 1))
                        .toList();
                String rule = refusal(steps);
                if (rule.isEmpty()) {
                    items.add(order(topic, list, steps, items.size()));
                } else {
                    skipped.add(new Finding(list.span(), false, "order", rule, list.title()));
                }
            }
        }
        for (Table table : topic.tables()) {
            Ranking.of(table, words).ifPresent(ranking -> items.add(order(topic, table, ranking, items.size())));
        }
        return items;
    }

    /** Numbers alone may only count; a heading, the lead or the begin of a step must say that one follows another. */
    private boolean isOrdered(Steps list) {
        return words.promisesOrder(list.title())
                || words.promisesOrder(list.lead().plainText())
                || list.steps().stream().skip(1).anyMatch(step -> words.beginsAsSequel(step.plainText()));
    }

    private Order order(Topic topic, Steps list, List<Prose> steps, int before) {
        Origin origin = Origin.of(topic, list.anchor(), list.span());
        String id = origin.key() + ".order-" + Slugs.of(list.title()) + (before == 0 ? "" : "-" + (before + 1));
        return new Order(id, origin, prompt(list), steps);
    }

    /** The last sentence of the lead; the heading before or instead of one that can't stand alone. */
    private Prose prompt(Steps list) {
        Prose lead = CleanProse.lastSentence(CleanProse.of(list.lead()));
        String text = lead.plainText();
        boolean fits = !lead.isEmpty() && Word.split(text).size() <= MAX_WORDS;
        if (fits && words.weight(text) >= MIN_PROMPT_WORDS && !words.leansOn(text)) {
            return lead;
        }
        String prompt = fits ? list.title() + ": " + text : list.title();
        return CleanProse.text(list.span().file(), prompt, list.span().line());
    }

    /** The things of a table by one of their numbers. */
    private Order order(Topic topic, Table table, Ranking ranking, int before) {
        Origin origin = Origin.of(topic, table.anchor(), table.span());
        String id = origin.key() + ".order-" + Slugs.of(ranking.by()) + (before == 0 ? "" : "-" + (before + 1));
        String prompt = table.title() + ": " + words.rising(ranking.by());
        return new Order(
                id,
                origin,
                CleanProse.text(table.span().file(), prompt, table.span().line()),
                ranking.things());
    }

    private static String refusal(List<Prose> steps) {
        Set<String> texts = new HashSet<>();
        boolean tooLong = false;
        for (Prose step : steps) {
            texts.add(step.plainText());
            tooLong |= Word.split(step.plainText()).size() > MAX_WORDS || step.isEmpty();
        }
        if (steps.size() < MIN_STEPS || steps.size() > MAX_STEPS) {
            return "number-of-steps";
        }
        return tooLong ? "long-steps" : texts.size() < steps.size() ? "equal-steps" : "";
    }
}
