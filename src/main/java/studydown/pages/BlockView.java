package studydown.pages;

import java.util.List;

/** A block as a template shows it; {@link #kind()} names the template under {@code parts/blocks}. */
public sealed interface BlockView {
    String kind();

    /** A stretch of prose. */
    record Passage(String html) implements BlockView {
        @Override
        public String kind() {
            return "passage";
        }
    }

    /** A heading with its anchor. */
    record Heading(int level, String anchor, String html, String text) implements BlockView {
        @Override
        public String kind() {
            return "heading";
        }
    }

    /** A question to be answered freely: stem, then the folded answer. */
    record Recall(QuestionView question) implements BlockView {
        @Override
        public String kind() {
            return "recall";
        }
    }

    /** A question with options. */
    record Choice(ChoiceView choice) implements BlockView {
        @Override
        public String kind() {
            return "choice";
        }
    }

    /**
     * A part with a role of its own.
     *
     * @param role in lower case with hyphens
     * @param label what the box is called, without markup
     * @param anchor empty for none
     */
    record Box(String role, String label, String anchor, boolean headed, int level, List<BlockView> blocks)
            implements BlockView {
        @Override
        public String kind() {
            return "box";
        }
    }
}
