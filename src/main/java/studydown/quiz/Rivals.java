package studydown.quiz;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
        if (other.names().standIn(key.stems(), key.stemSet())) {
            return Optional.of(Rejection.IN_PROMPT);
        }
        if (key.similarity(other) > MAX_SIMILARITY) {
            return Optional.of(Rejection.DEFINED_ALIKE);
        }
        if (key.firstSentence().equals(other.firstSentence())) {
            return Optional.of(Rejection.SAME_SENTENCE);
        }
        if (key.sense().shareIn(other.sense()) > MAX_FIT) {
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
        for (String name : key.names().joined()) {
            if (other.names().joined().contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** "QLoRA" holds "LoRA", "self-attention" holds "attention". */
    private static boolean contains(TermCard outer, TermCard inner) {
        for (int i = 0; i < outer.names().joined().size(); i++) {
            String whole = outer.names().joined().get(i);
            for (int j = 0; j < inner.names().joined().size(); j++) {
                String part = inner.names().joined().get(j);
                boolean letters = part.length() >= MIN_INNER_NAME || QuizWords.isUnspaced(part);
                // the words of a name in order are part of the other's letters too
                if (whole.contains(part) && (letters || isSubList(outer, i, inner, j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSubList(TermCard outer, int i, TermCard inner, int j) {
        return Collections.indexOfSubList(
                        outer.names().stems().get(i), inner.names().stems().get(j))
                >= 0;
    }

    /** "A poodle is a dog …", "…, also called …", "… such as …". */
    private boolean kindOf(TermCard defined, TermCard named) {
        List<String> text = defined.stems();
        for (List<String> name : named.names().stems()) {
            int from = defined.stemSet().contains(name.get(0)) ? 0 : text.size();
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
}
