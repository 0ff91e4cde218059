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
 */
public record Topic(
        TopicId id,
        String title,
        Prose heading,
        List<Block> blocks,
        Optional<String> lastChecked,
        List<DatedClaim> claims,
        Span span) {
    public Topic {
        blocks = List.copyOf(blocks);
        claims = List.copyOf(claims);
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
}
