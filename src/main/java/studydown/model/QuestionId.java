package studydown.model;

/** The id of a question, unique in its guide, safe in a file name and after a {@code #}, such as {@code what-do-q-k-and-v-stand-for}. */
public record QuestionId(String value) implements Comparable<QuestionId> {
    public QuestionId {
        Ids.requireValid(value);
    }

    /** Returns the anchor of the question on its topic's page; no heading's slug, so that a topic may have a section of that name. */
    public String anchor() {
        return "q-" + value;
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
