package studydown.model;

import java.util.Set;

/**
 * The ids that a guide's author wrote down ({@code <!-- study:id=… -->}). They stand as written; all others come from the
 * text and may be exchanged for the ids that their topics, terms and questions had before.
 */
public record Pins(Set<TopicId> topics, Set<TermId> terms, Set<QuestionId> questions) {
    /** None: every id comes from the text. */
    public static final Pins NONE = new Pins(Set.of(), Set.of(), Set.of());

    public Pins {
        topics = Set.copyOf(topics);
        terms = Set.copyOf(terms);
        questions = Set.copyOf(questions);
    }
}
