package studydown.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studydown.model.Topic;
import studydown.source.Span;

/** Makes a match of the sibling terms of a topic whose definitions can't be taken for one another. */
final class MatchItems {
    private static final int MIN_PAIRS = 4;
    private static final int MAX_PAIRS = 5;
    private static final int MIN_WORDS = 6;

    private final Glossary glossary;
    private final QuizWords words;
    private final Rivals rivals;

    MatchItems(Glossary glossary, QuizWords words) {
        this.glossary = glossary;
        this.words = words;
        this.rivals = new Rivals(words);
    }

    Optional<Match> make(Topic topic) {
        List<TermCard> chosen = new ArrayList<>();
        for (TermCard card : glossary.of(topic.id())) {
            boolean tells = words.weight(card.clause().plainText()) >= MIN_WORDS;
            if (chosen.size() < MAX_PAIRS && tells && chosen.stream().allMatch(other -> goTogether(card, other))) {
                chosen.add(card);
            }
        }
        if (chosen.size() < MIN_PAIRS) {
            return Optional.empty();
        }
        TermCard first = chosen.get(0);
        Origin origin = Origin.of(topic, first.origin().anchor(), span(chosen));
        List<Match.Pair> pairs = chosen.stream()
                .map(card -> new Match.Pair(TermItems.label(card), card.clause(), card.origin()))
                .toList();
        return Optional.of(new Match(
                origin.key() + ".match",
                origin,
                CleanProse.text(topic.span().file(), topic.title(), topic.span().line()),
                pairs));
    }

    private boolean goTogether(TermCard card, TermCard other) {
        return card.shape() == other.shape()
                && rivals.rejection(card, other).isEmpty()
                && rivals.rejection(other, card).isEmpty();
    }

    private static Span span(List<TermCard> cards) {
        String file = cards.get(0).origin().span().file();
        int line = Integer.MAX_VALUE;
        int endLine = 1;
        for (TermCard card : cards) {
            if (card.origin().span().file().equals(file)) {
                line = Math.min(line, card.origin().span().line());
                endLine = Math.max(endLine, card.origin().span().endLine());
            }
        }
        return new Span(file, line, endLine);
    }
}
