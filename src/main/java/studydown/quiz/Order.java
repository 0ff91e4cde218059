package studydown.quiz;

import java.util.List;
import studydown.model.Prose;

/**
 * Steps to be put in order.
 *
 * @param prompt what the steps lead through
 * @param steps in the right order; the page shows them by {@link Seed#order}
 */
public record Order(String id, Origin origin, Prose prompt, List<Prose> steps) implements QuizItem {
    public Order {
        steps = List.copyOf(steps);
    }

    @Override
    public String kind() {
        return "order";
    }
}
