package studydown.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studydown.link.Links;
import studydown.model.Guide;
import studydown.model.Question;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.model.Words;
import studydown.source.Finding;

/**
 * Makes a quiz from a guide's questions, definitions, sentences, tables and lists, with no markup asked of its author. What
 * can't be asked fairly becomes a simpler kind of item, or none, and {@link Quiz#skipped} says why.
 */
public final class QuizMaker {
    private final QuizWords words;

    /** Makes a maker for guides in the language of these words. */
    public QuizMaker(Words words) {
        this.words = new QuizWords(Objects.requireNonNull(words, "words must not be null"));
    }

    /** Returns the quiz of a guide: by topic; in a topic first its questions, then its terms, sentences, comparisons and lists. */
    public Quiz make(Guide guide, Links links) {
        Objects.requireNonNull(guide, "guide must not be null");
        Objects.requireNonNull(links, "links must not be null");
        List<Finding> skipped = new ArrayList<>();
        Glossary glossary = new Glossary(guide, links, words);
        TermItems terms = new TermItems(glossary, words, skipped);
        QuestionItems questions = new QuestionItems(skipped);
        ClozeItems clozes = new ClozeItems(glossary, words);
        guide.topics().forEach(topic -> clozes.read(topic, links));
        Map<TopicId, List<Cloze>> clozesOf = clozes.byTopic();
        MatchItems matches = new MatchItems(glossary, words);
        OrderItems orders = new OrderItems(words, skipped);
        ContrastItems contrasts = new ContrastItems(glossary, words);
        List<QuizItem> items = new ArrayList<>();
        for (Topic topic : guide.topics()) {
            for (Question question : topic.questions()) {
                questions.make(question, topic.id()).ifPresent(items::add);
            }
            glossary.of(topic.id()).forEach(card -> items.addAll(terms.make(card)));
            items.addAll(clozesOf.getOrDefault(topic.id(), List.of()));
            items.addAll(contrasts.make(topic));
            matches.make(topic).ifPresent(items::add);
            items.addAll(orders.make(topic));
        }
        for (TermCard card : glossary.cards()) {
            // a term that an introduction defines has a place in the glossary, but no topic to be asked in
            if (card.topic() < 0) {
                skipped.add(new Finding(
                        card.origin().span(),
                        false,
                        "definition",
                        "outside-topics",
                        card.term().name()));
            }
        }
        return new Quiz(items, skipped);
    }
}
