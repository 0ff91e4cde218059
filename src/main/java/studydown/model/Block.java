package studydown.model;

import java.util.List;
import java.util.Optional;

/** One thing below another on a page. */
public sealed interface Block {

    /** Returns the words without markup, folded. */
    String plainText();

    /** A stretch of prose between headings, questions and boxes. */
    record Passage(Prose prose) implements Block {
        @Override
        public String plainText() {
            return prose.plainText();
        }
    }

    /**
     * A heading inside a topic.
     *
     * @param level 2 to 6; the topic's own title is level 1
     * @param anchor unique on the topic's page, as GitHub makes it
     */
    record Heading(int level, String anchor, Prose title) implements Block {
        public Heading {
            if (level < 2 || level > 6) {
                throw new IllegalArgumentException("level " + level + " must be 2 to 6");
            }
        }

        @Override
        public String plainText() {
            return title.plainText();
        }
    }

    /** A question where its author put it. */
    record Asked(Question question) implements Block {
        @Override
        public String plainText() {
            return question.text() + "\n" + question.answerText();
        }
    }

    /**
     * A part of a topic with a role of its own, told by a heading, a bold lead-in or an alert.
     *
     * @param heading as its author wrote it: the heading, the lead-in, or none for an alert
     * @param points the items of its lists one by one; they are also part of its blocks, which show them
     */
    record Box(Role role, Optional<Heading> heading, List<Block> blocks, List<Point> points) implements Block {
        public Box {
            blocks = List.copyOf(blocks);
            points = List.copyOf(points);
        }

        @Override
        public String plainText() {
            return PlainText.of(blocks);
        }
    }

    /** What a box is for. The name in lower case with hyphens is its label's key in {@link Words}. */
    enum Role {
        SHORT_ANSWER,
        GOALS,
        PREREQUISITES,
        SUMMARY,
        PITFALLS,
        SOURCES,
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION
    }
}
