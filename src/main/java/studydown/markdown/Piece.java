package studydown.markdown;

import java.util.List;
import studydown.model.Run;

/** What a file's text falls into before it is put into topics: blocks, and questions with all that belongs to them. */
sealed interface Piece {
    int line();

    int endLine();

    /** A block that is part of no question. */
    record Plain(Node node) implements Piece {
        @Override
        public int line() {
            return node.line();
        }

        @Override
        public int endLine() {
            return node.endLine();
        }
    }

    /**
     * A question and what stands below it, not yet told apart.
     *
     * @param fragment the slug of the heading it was, or empty
     * @param number of the list item that it was, or 0
     * @param rule by which shape it was found
     */
    record Draft(List<Run> stem, List<Node> body, String fragment, String rule, int number, int line, int endLine)
            implements Piece {
        public Draft {
            stem = List.copyOf(stem);
            body = List.copyOf(body);
            endLine = Math.max(line, endLine);
        }

        /**
         * Makes a draft that begins at a block and ends with the last block of its body.
         *
         * @param start the block that the question is
         */
        static Draft of(List<Run> stem, List<Node> body, String fragment, String rule, Node start) {
            int end =
                    body.isEmpty() ? start.endLine() : body.get(body.size() - 1).endLine();
            return new Draft(stem, body, fragment, rule, 0, start.line(), Math.max(end, start.endLine()));
        }

        Draft withBody(List<Node> other) {
            return new Draft(stem, other, fragment, rule, number, line, endLine);
        }

        Draft withNumber(int other) {
            return new Draft(stem, body, fragment, rule, other, line, endLine);
        }
    }
}
