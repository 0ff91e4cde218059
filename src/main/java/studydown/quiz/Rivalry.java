package studydown.quiz;

import java.util.Locale;
import java.util.Optional;
import studydown.link.Links;
import studydown.model.Guide;
import studydown.model.TermId;
import studydown.model.Words;

/** Tells which terms of a guide can't stand side by side as options, because both could be right. */
public final class Rivalry {
    private final Glossary glossary;
    private final Rivals rivals;

    public Rivalry(Guide guide, Links links, Words words) {
        QuizWords quizWords = new QuizWords(words);
        this.glossary = new Glossary(guide, links, quizWords);
        this.rivals = new Rivals(quizWords);
    }

    /** Returns why {@code other} may be right as well where {@code key} is asked for, such as {@code kind-of}; nothing if it can't be. */
    public Optional<String> between(TermId key, TermId other) {
        return rivals.rejection(glossary.card(key), glossary.card(other))
                .map(rejection -> rejection.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
