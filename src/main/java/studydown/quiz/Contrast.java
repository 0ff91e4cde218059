package studydown.quiz;

import java.util.List;
import studydown.model.Prose;

/**
 * Two things that are easily confused, side by side: say in which respects they differ, then look.
 *
 * @param prompt what they are compared in or belong to
 */
public record Contrast(String id, Origin origin, Prose prompt, Prose a, Prose b, List<Row> rows) implements QuizItem {
    public Contrast {
        rows = List.copyOf(rows);
    }

    /**
     * One respect.
     *
     * @param respect in which they differ; empty prose where both are simply defined
     */
    public record Row(Prose respect, Prose a, Prose b) {}

    @Override
    public String kind() {
        return "contrast";
    }
}
