package studydown.model;

import java.util.Optional;

/** Is shown all prose of a guide in reading order by {@link Guide#walk}; the definitions of terms are part of it. */
public interface ProseVisitor {

    /** What prose is there for. */
    enum Kind {
        /** The heading of a topic, of a section or of a box. */
        TITLE,
        /** What a question asks, with its options and why each of them is right or wrong. */
        ASKED,
        /** Everything else: text and answers. */
        TOLD
    }

    /** Looks at prose. Is called once for each. */
    void prose(Prose prose, Kind kind);

    /** Learns that a page begins: that of a topic, or one that belongs to none. */
    default void page(Optional<TopicId> topic) {}

    /** Learns that a section begins, before it is shown the heading's prose. */
    default void section(Block.Heading heading) {}

    /** Returns whether to be shown a box, with its heading and all that is in it. */
    default boolean enters(Block.Box box) {
        return true;
    }

    /** Learns that a question begins. */
    default void questionBegins(Question question) {}

    /** Learns that a question and its answer are over. */
    default void questionEnds(Question question) {}
}
