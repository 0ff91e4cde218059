package studydown.quiz;

import java.util.List;
import studydown.model.Prose;

/**
 * A term to be typed from its definition.
 *
 * @param prompt the definition with the term hidden
 * @param accepted the term's names, the first the preferred one; compared by {@link Answers}
 */
public record Typed(String id, Origin origin, Prose prompt, List<String> accepted) implements QuizItem {
    public Typed {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("typed answer '" + id + "' must accept something");
        }
    }

    @Override
    public String kind() {
        return "typed";
    }
}
