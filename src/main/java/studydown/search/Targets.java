package studydown.search;

import studydown.model.QuestionId;
import studydown.model.TermId;
import studydown.model.TopicId;

/** Where what is found stands, as addresses seen from the root of the site. */
public interface Targets {

    /**
     * Returns the address of a section.
     *
     * @param anchor empty for the beginning of the topic
     */
    String section(TopicId topic, String anchor);

    String term(TermId term);

    String question(TopicId topic, QuestionId question);
}
