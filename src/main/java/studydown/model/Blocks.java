package studydown.model;

import java.util.List;
import java.util.function.Consumer;

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
}
