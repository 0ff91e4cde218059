package studydown.quiz;

import studydown.model.Prose;
import studydown.model.TopicId;
import studydown.source.Span;

/** Something a learner can be asked. Its texts are prose without markup of ours, so that screen, paper and cards can show it. */
public sealed interface QuizItem permits Recall, Choice, Cloze, Match, Order, Contrast, Typed {

    /** What stands for a hidden word in a prompt. */
    String BLANK = "_____";

    /** Returns the id: that of its origin and its kind, such as {@code term.kv-cache.choice}; it survives edits as its origin's does. */
    String id();

    /** Returns the kind's name in lower case, such as {@code choice}. */
    String kind();

    /** Returns where it comes from. */
    Origin origin();

    /** Returns what is asked, without the words that say how to answer: those are the page's. */
    Prose prompt();

    /** Returns the topic it belongs to. */
    default TopicId topic() {
        return origin().topic();
    }

    /** Returns the lines it was made from. */
    default Span source() {
        return origin().span();
    }
}
