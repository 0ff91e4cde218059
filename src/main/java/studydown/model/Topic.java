package studydown.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studydown.source.Span;

/**
 * What one page teaches.
 *
 * @param title without markup, numbers and decoration
 * @param heading as its author wrote it
 * @param blocks in the author's order
 * @param lastChecked ISO 8601 date on which the author last checked the topic
 * @param span the lines it was read from
 * @param tables its tables in reading order, those in answers left out
 * @param steps its numbered lists in reading order, those in answers left out
 * @param figures its images that were marked for the cheat sheet, in reading order
 */
public record Topic(
        TopicId id,
        String title,
        Prose heading,
        List<Block> blocks,
        Optional<String> lastChecked,
        List<DatedClaim> claims,
        Span span,
        List<Table> tables,
        List<Steps> steps,
        List<Figure> figures) {
    public Topic {
        blocks = List.copyOf(blocks);
        claims = List.copyOf(claims);
        tables = List.copyOf(tables);
        steps = List.copyOf(steps);
        figures = List.copyOf(figures);
    }

    /** Makes a topic without tables, numbered lists and figures. */
    public Topic(
            TopicId id,
            String title,
            Prose heading,
            List<Block> blocks,
            Optional<String> lastChecked,
            List<DatedClaim> claims,
            Span span) {
        this(id, title, heading, blocks, lastChecked, claims, span, List.of(), List.of(), List.of());
    }

    /** Returns the topic's questions in reading order. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        Blocks.walk(blocks, block -> {
            if (block instanceof Block.Asked asked) {
                questions.add(asked.question());
            }
        });
        return questions;
    }

    /** Returns the questions that are to be answered freely, in reading order; those to choose from are for practice. */
    public List<Question> freeQuestions() {
        return questions().stream().filter(Question::isFree).toList();
    }

    /** Returns the first box of a role. */
    public Optional<Block.Box> box(Block.Role role) {
        List<Block.Box> found = new ArrayList<>();
        walk(block -> {
            if (block instanceof Block.Box box && box.role() == role) {
                found.add(box);
            }
        });
        return found.stream().findFirst();
    }

    /** Shows every block to {@code visitor} in reading order, a box before what is in it; not what is in a question. */
    public void walk(Consumer<Block> visitor) {
        Blocks.walk(blocks, visitor);
    }

    /** By the id alone, which is unique in a guide: hashing all that belongs to it would be slow. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
