package studydown.quiz;

import java.util.List;
import studydown.model.Block;
import studydown.model.Prose;

/**
 * A card: think of the answer, then look.
 *
 * @param prompt the question's line, or the name of a term whose meaning is asked
 * @param answer what it says on the back; not empty
 * @param points what a good answer holds, each to be ticked off; may be empty
 */
public record Recall(String id, Origin origin, Prose prompt, List<Block> answer, List<Prose> points)
        implements QuizItem {
    public Recall {
        answer = List.copyOf(answer);
        points = List.copyOf(points);
        if (answer.isEmpty() && points.isEmpty()) {
            throw new IllegalArgumentException("card '" + id + "' must have an answer");
        }
    }

    @Override
    public String kind() {
        return "recall";
    }
}
