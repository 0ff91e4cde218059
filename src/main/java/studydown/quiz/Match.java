package studydown.quiz;

import java.util.List;
import studydown.model.Prose;

/**
 * Sibling terms and their definitions, to be put together.
 *
 * @param prompt the topic or section the terms belong to
 * @param pairs in the guide's order; the page shows the right sides by {@link Seed#order}
 */
public record Match(String id, Origin origin, Prose prompt, List<Pair> pairs) implements QuizItem {
    public Match {
        pairs = List.copyOf(pairs);
    }

    /**
     * A term and what it means.
     *
     * @param left the term's name
     * @param right its definition, cut to the first clause, names hidden
     */
    public record Pair(Prose left, Prose right, Origin source) {}

    @Override
    public String kind() {
        return "match";
    }
}
