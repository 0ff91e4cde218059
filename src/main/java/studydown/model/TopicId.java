package studydown.model;

/** The id of a topic, unique in its guide, safe in a file name and after a {@code #}, such as {@code self-attention}. */
public record TopicId(String value) implements Comparable<TopicId> {
    public TopicId {
        Ids.requireValid(value);
    }

    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
