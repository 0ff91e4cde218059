package studydown.quiz;

import java.util.Optional;
import studydown.model.Definition;
import studydown.model.Question;
import studydown.model.QuestionId;
import studydown.model.Revisions;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.source.Span;

/**
 * What an item, or one option of it, was made from.
 *
 * @param key unique among the origins of a guide and as stable as the id it is made of: {@code term.kv-cache}
 * @param topic the topic it stands in
 * @param anchor the anchor of its section on the topic's page; empty for the page's beginning
 * @param span the lines it stands on
 * @param term the term it says something about, if it is one
 * @param question the question that it is, if it is one
 */
public record Origin(
        String key, TopicId topic, String anchor, Span span, Optional<TermId> term, Optional<QuestionId> question) {

    /** Returns how often the meaning of what it is changed, from 1. */
    public int revision(Revisions revisions) {
        return term.map(revisions::of).or(() -> question.map(revisions::of)).orElseGet(() -> revisions.of(topic));
    }

    /** Returns the key of a term. */
    public static String key(TermId term) {
        return "term." + term;
    }

    /** Returns the key of a question. */
    public static String key(QuestionId question) {
        return "question." + question;
    }

    /** Returns a term as an origin: the place of its first definition. */
    static Origin of(Term term) {
        return of(term, term.definition());
    }

    /** Returns one definition of a term as an origin. */
    static Origin of(Term term, Definition definition) {
        return new Origin(
                key(term.id()),
                definition.topic(),
                definition.anchor(),
                definition.span(),
                Optional.of(term.id()),
                Optional.empty());
    }

    /** Returns a sentence that uses a term as an origin. */
    static Origin of(Term term, TopicId topic, String anchor, Span span) {
        return new Origin(key(term.id()), topic, anchor, span, Optional.of(term.id()), Optional.empty());
    }

    /** Returns a question as an origin. */
    static Origin of(Question question, TopicId topic) {
        return new Origin(
                key(question.id()),
                topic,
                question.id().anchor(),
                question.span(),
                Optional.empty(),
                Optional.of(question.id()));
    }

    /** Returns something in a topic as an origin. */
    static Origin of(Topic topic, String anchor, Span span) {
        return new Origin("topic." + topic.id(), topic.id(), anchor, span, Optional.empty(), Optional.empty());
    }
}
