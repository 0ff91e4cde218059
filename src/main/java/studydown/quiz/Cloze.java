package studydown.quiz;

import java.util.List;
import studydown.model.Prose;

/**
 * A sentence of the guide with one term left out.
 *
 * @param prompt the sentence with {@link QuizItem#BLANK} in it once
 * @param answer the term as the sentence has it
 * @param accepted what may be typed, the answer first
 */
public record Cloze(String id, Origin origin, Prose prompt, String answer, List<String> accepted) implements QuizItem {
    public Cloze {
        accepted = List.copyOf(accepted);
    }

    @Override
    public String kind() {
        return "cloze";
    }
}
