package studydown.model;

import java.util.List;
import java.util.Optional;
import studydown.source.Span;

/**
 * A question that the guide's author asks.
 *
 * @param stem the question itself, one line
 * @param stemBody what belongs to the question besides its line: code, an image, a table
 * @param options what the author offers to choose from; empty for a question to be answered freely
 * @param answer the answer without the parts below; empty when there is none
 * @param spoken the form to say aloud
 * @param points what a good answer holds, each to be ticked off
 * @param weakAnswer the usual wrong answer and why it is wrong
 * @param level key of a level in {@link Words}, such as {@code on-site}
 * @param roles keys of roles in {@link Words}
 */
public record Question(
        QuestionId id,
        Prose stem,
        List<Block> stemBody,
        List<Option> options,
        List<Block> answer,
        Optional<Prose> spoken,
        List<Prose> points,
        Optional<Prose> weakAnswer,
        Optional<String> level,
        List<String> roles,
        Span span) {
    public Question {
        stemBody = List.copyOf(stemBody);
        options = List.copyOf(options);
        answer = List.copyOf(answer);
        points = List.copyOf(points);
        roles = List.copyOf(roles);
    }

    /** Returns the question's line without markup. */
    public String text() {
        return stem.plainText();
    }

    /** Returns whether there is anything to answer it with. */
    public boolean answered() {
        return !answer.isEmpty()
                || spoken.isPresent()
                || !points.isEmpty()
                || options.stream().anyMatch(Option::right);
    }

    /** Returns whether it is to be answered freely: its author offers nothing to choose from. */
    public boolean isFree() {
        return options.isEmpty();
    }

    /** Returns the whole answer without markup: the right options first, then the spoken form, the points and the rest. */
    public String answerText() {
        StringBuilder text = new StringBuilder();
        options.stream()
                .filter(Option::right)
                .forEach(option -> text.append(option.text().plainText()).append('\n'));
        spoken.ifPresent(prose -> text.append(prose.plainText()).append('\n'));
        points.forEach(point -> text.append(point.plainText()).append('\n'));
        text.append(PlainText.of(answer));
        return PlainText.fold(text);
    }

    /** Returns this question under another id. */
    public Question withId(QuestionId newId) {
        return new Question(newId, stem, stemBody, options, answer, spoken, points, weakAnswer, level, roles, span);
    }

    /** By the id alone, which is unique in a guide: hashing all that belongs to it would be slow. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
