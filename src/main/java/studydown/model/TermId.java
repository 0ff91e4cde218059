package studydown.model;

/** The id of a term, unique in its guide, safe in a file name and after a {@code #}, such as {@code kv-cache}. */
public record TermId(String value) implements Comparable<TermId> {
    public TermId {
        Ids.requireValid(value);
    }

    @Override
    public int compareTo(TermId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
