package studydown.quiz;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studydown.link.Word;

/** Tells whether one term may stand among the options beside another: whether it could not be right as well. */
final class Rivals {
    /** Definitions more alike than this may mean one thing. Rule 2 for distractors. */
    private static final double MAX_SIMILARITY = 0.45;

    /** Two wrong options more alike than this are one option. */
    private static final double MAX_TWINS = 0.8;

    /** So much of a prompt may stand in a rival's own definition before the prompt fits the rival as well. */
    private static final double MAX_FIT = 0.7;

    /** A name among the first so many words of a definition says what kind of thing is defined. */
    private static final int HEAD_WORDS = 8;

    private static final int MIN_INNER_NAME = 3;

    private final QuizWords words;

    Rivals(QuizWords words) {
        this.words = words;
    }

    /** Returns why {@code other} may not be an option beside {@code key}; nothing if it may. */
    Optional<Rejection> rejection(TermCard key, TermCard other) {
        if (sameName(key, other)) {
            return Optional.of(Rejection.SAME_NAME);
        }
        if (contains(key, other) || contains(other, key)) {
            return Optional.of(Rejection.NAME_IN_NAME);
        }
        if (kindOf(key, other) || kindOf(other, key)) {
            return Optional.of(Rejection.KIND_OF);
        }
        if (other.names().find(key.stems()) >= 0) {
            return Optional.of(Rejection.IN_PROMPT);
        }
        if (key.similarity(other) > MAX_SIMILARITY) {
            return Optional.of(Rejection.DEFINED_ALIKE);
        }
        if (sameFirstSentence(key, other)) {
            return Optional.of(Rejection.SAME_SENTENCE);
        }
        if (fits(key.content(), other)) {
            return Optional.of(Rejection.PROMPT_FITS);
        }
        return Optional.empty();
    }

    /** Returns whether two wrong options would say the same, so that whoever sees it can rule out both. */
    boolean sameThing(TermCard one, TermCard other) {
        return sameName(one, other) || one.similarity(other) > MAX_TWINS;
    }

    /** Why two terms may not stand side by side as options. */
    enum Rejection {
        SAME_NAME,
        NAME_IN_NAME,
        KIND_OF,
        IN_PROMPT,
        DEFINED_ALIKE,
        SAME_SENTENCE,
        PROMPT_FITS
    }

    private static boolean sameName(TermCard key, TermCard other) {
        return key.names().stems().stream().anyMatch(other.names().stems()::contains);
    }

    /** "QLoRA" holds "LoRA", "self-attention" holds "attention". */
    private static boolean contains(TermCard outer, TermCard inner) {
        for (List<String> whole : outer.names().stems()) {
            String joined = String.join("", whole);
            for (List<String> part : inner.names().stems()) {
                String inside = String.join("", part);
                boolean letters = inside.length() >= MIN_INNER_NAME || QuizWords.isUnspaced(inside);
                if (Collections.indexOfSubList(whole, part) >= 0 || letters && joined.contains(inside)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "A poodle is a dog …", "…, also called …", "… such as …". */
    private boolean kindOf(TermCard defined, TermCard named) {
        List<String> text = defined.stems();
        for (List<String> name : named.names().stems()) {
            int from = 0;
            while (from + name.size() <= text.size()) {
                int at = Collections.indexOfSubList(text.subList(from, text.size()), name);
                if (at < 0) {
                    break;
                }
                at += from;
                if (at < HEAD_WORDS || words.kindOfBefore(text, at)) {
                    return true;
                }
                from = at + 1;
            }
        }
        return false;
    }

    private static boolean sameFirstSentence(TermCard key, TermCard other) {
        return firstSentence(key).equals(firstSentence(other));
    }

    private static List<String> firstSentence(TermCard card) {
        List<String> sentences = Clauses.sentences(card.masked().plainText());
        String first = sentences.isEmpty() ? "" : sentences.get(0);
        return Word.split(first.toLowerCase(Locale.ROOT)).stream()
                .map(Word::stem)
                .toList();
    }

    private static boolean fits(Set<String> prompt, TermCard other) {
        if (prompt.isEmpty()) {
            return true;
        }
        Set<String> own = Set.copyOf(other.content());
        long shared = prompt.stream().filter(own::contains).count();
        return shared > MAX_FIT * prompt.size();
    }
}
