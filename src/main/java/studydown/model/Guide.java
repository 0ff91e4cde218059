package studydown.model;

import java.util.List;
import java.util.Optional;
import studydown.model.ProseVisitor.Kind;

/**
 * A study guide.
 *
 * @param id names the reader's storage; safe in a file name
 * @param title without markup
 * @param intro what stands before the first part
 * @param terms in the order of their first definitions
 * @param landmarks every place that a link in the guide can name
 * @param pins the ids that its author wrote down
 */
public record Guide(
        String id,
        String title,
        Language language,
        List<Block> intro,
        List<Part> parts,
        List<Term> terms,
        List<Landmark> landmarks,
        Pins pins) {
    public Guide {
        intro = List.copyOf(intro);
        parts = List.copyOf(parts);
        terms = List.copyOf(terms);
        landmarks = List.copyOf(landmarks);
    }

    /** Makes a guide whose ids all come from its text. */
    public Guide(
            String id,
            String title,
            Language language,
            List<Block> intro,
            List<Part> parts,
            List<Term> terms,
            List<Landmark> landmarks) {
        this(id, title, language, intro, parts, terms, landmarks, Pins.NONE);
    }

    /** Returns all topics in reading order. */
    public List<Topic> topics() {
        return parts.stream().flatMap(part -> part.topics().stream()).toList();
    }

    /** Returns all questions in reading order. */
    public List<Question> questions() {
        return topics().stream().flatMap(topic -> topic.questions().stream()).toList();
    }

    /** Returns the questions that are to be answered freely, in reading order. */
    public List<Question> freeQuestions() {
        return topics().stream()
                .flatMap(topic -> topic.freeQuestions().stream())
                .toList();
    }

    /** Shows all prose to {@code visitor} in reading order. */
    public void walk(ProseVisitor visitor) {
        visitor.page(Optional.empty());
        Blocks.walk(intro, Kind.TOLD, visitor);
        for (Part part : parts) {
            visitor.page(Optional.empty());
            Blocks.walk(part.intro(), Kind.TOLD, visitor);
            for (Topic topic : part.topics()) {
                visitor.page(Optional.of(topic.id()));
                visitor.prose(topic.heading(), Kind.TITLE);
                Blocks.walk(topic.blocks(), Kind.TOLD, visitor);
            }
        }
    }
}
