package studydown.quiz;

import java.util.List;
import java.util.Optional;
import studydown.model.Prose;

/**
 * Options of which one is right, or, if its author says so, several.
 *
 * @param form what is asked and what is offered
 * @param prompt a definition with its term hidden, a term's name, or an author's question
 * @param options in the order of the first attempt; later attempts shuffle by {@link Seed#order}
 */
public record Choice(String id, Origin origin, Form form, Prose prompt, List<Option> options) implements QuizItem {
    public Choice {
        options = List.copyOf(options);
        if (options.size() < 2 || options.stream().noneMatch(Option::right)) {
            throw new IllegalArgumentException("choice '" + id + "' must have two options, one of them right");
        }
    }

    /** What is asked and what is offered. */
    public enum Form {
        /** Which term is defined? */
        TERM,
        /** What does the term mean? */
        MEANING,
        /** A question whose options its author wrote. */
        AUTHORED
    }

    /**
     * One option.
     *
     * @param why what the option really is: its own definition, or its author's reason; empty if an author gives none
     * @param source where {@code why} stands
     */
    public record Option(Prose text, boolean right, Prose why, Optional<Origin> source) {}

    @Override
    public String kind() {
        return "choice";
    }

    /** Returns whether the options are numbers or dates in ascending order, which no attempt shuffles. */
    public boolean ascending() {
        return Choices.isNumeric(options);
    }

    /** Returns whether more than one option is right. */
    public boolean multiple() {
        return options.stream().filter(Option::right).count() > 1;
    }
}
