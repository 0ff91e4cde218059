package studydown.model;

import java.util.Map;

/**
 * How often the meaning behind an id changed since the id was given, from 1. Whoever learned an older revision is told so.
 */
public record Revisions(Map<TopicId, Integer> topics, Map<TermId, Integer> terms, Map<QuestionId, Integer> questions) {
    /** Nothing has changed yet. */
    public static final Revisions NONE = new Revisions(Map.of(), Map.of(), Map.of());

    public Revisions {
        topics = Map.copyOf(topics);
        terms = Map.copyOf(terms);
        questions = Map.copyOf(questions);
    }

    public int of(TopicId topic) {
        return topics.getOrDefault(topic, 1);
    }

    public int of(TermId term) {
        return terms.getOrDefault(term, 1);
    }

    public int of(QuestionId question) {
        return questions.getOrDefault(question, 1);
    }
}
