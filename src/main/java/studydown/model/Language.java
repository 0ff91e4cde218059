package studydown.model;

/**
 * The language of a guide.
 *
 * @param tag BCP 47 tag, such as {@code en} or {@code zh-Hans}
 */
public record Language(String tag, Direction direction) {
    /** What a guide is taken to be written in when nothing says otherwise. */
    public static final Language ENGLISH = new Language("en", Direction.LEFT_TO_RIGHT);
}
