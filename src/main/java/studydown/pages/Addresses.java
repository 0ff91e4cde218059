package studydown.pages;

import studydown.model.QuestionId;
import studydown.model.TermId;
import studydown.model.TopicId;

/** Addresses of places in the site, seen from its root, for those who point at pages without making any. */
public final class Addresses {
    private Addresses() {}

    /**
     * Returns the address of a section.
     *
     * @param anchor empty for the beginning of the topic
     */
    public static String section(TopicId topic, String anchor) {
        return Paths.topic(topic).hrefFrom(Paths.HOME) + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    public static String term(TermId term) {
        return Paths.GLOSSARY.hrefFrom(Paths.HOME) + "#" + term;
    }

    public static String question(TopicId topic, QuestionId question) {
        return section(topic, question.anchor());
    }
}
