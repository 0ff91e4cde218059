package studydown.model;

import java.util.List;
import java.util.function.Consumer;
import studydown.model.ProseVisitor.Kind;

/** Walks over blocks. */
final class Blocks {
    private Blocks() {}

    /** Shows every block to {@code visitor} in reading order, a box before what is in it; not what is in a question. */
    static void walk(List<Block> blocks, Consumer<Block> visitor) {
        for (Block block : blocks) {
            visitor.accept(block);
            if (block instanceof Block.Box box) {
                walk(box.blocks(), visitor);
            }
        }
    }

    /** Shows all prose to {@code visitor} in reading order, also what is in questions. */
    static void walk(List<Block> blocks, Kind kind, ProseVisitor visitor) {
        for (Block block : blocks) {
            if (block instanceof Block.Passage passage) {
                visitor.prose(passage.prose(), kind);
            } else if (block instanceof Block.Heading heading) {
                section(heading, visitor);
            } else if (block instanceof Block.Asked asked) {
                question(asked.question(), visitor);
            } else if (block instanceof Block.Box box) {
                if (visitor.enters(box)) {
                    box.heading().ifPresent(heading -> section(heading, visitor));
                    walk(box.blocks(), kind, visitor);
                }
            } else {
                throw new AssertionError("no walk for " + block);
            }
        }
    }

    private static void section(Block.Heading heading, ProseVisitor visitor) {
        visitor.section(heading);
        visitor.prose(heading.title(), Kind.TITLE);
    }

    private static void question(Question question, ProseVisitor visitor) {
        visitor.questionBegins(question);
        visitor.prose(question.stem(), Kind.ASKED);
        walk(question.stemBody(), Kind.ASKED, visitor);
        question.options().forEach(option -> {
            visitor.prose(option.text(), Kind.ASKED);
            option.why().ifPresent(why -> visitor.prose(why, Kind.ASKED));
        });
        question.spoken().ifPresent(spoken -> visitor.prose(spoken, Kind.TOLD));
        question.points().forEach(point -> visitor.prose(point, Kind.TOLD));
        question.weakAnswer().ifPresent(weak -> visitor.prose(weak, Kind.TOLD));
        walk(question.answer(), Kind.TOLD, visitor);
        visitor.questionEnds(question);
    }
}
