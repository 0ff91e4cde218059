package studydown.source;

import java.util.Objects;

/**
 * Something in a guide that its author should know.
 *
 * @param severity whether the site can be published all the same
 * @param kind short stable name of the rule, such as {@code dead-link}; problems of one kind are summed up when there are many
 * @param position where it is
 * @param message what was found, what was expected, what to do; one line, lower case
 */
public record Problem(Severity severity, String kind, Position position, String message) {

    /** Whether a site can be published in spite of a problem. */
    public enum Severity {
        /** The guide lacks something; the site is published. */
        WARNING,
        /** Nothing is published. */
        ERROR
    }

    public Problem {
        Objects.requireNonNull(severity, "severity must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(position, "position must not be null");
        if (message.indexOf('\n') >= 0) {
            message = message.replace('\n', ' ');
        }
    }

    /** Makes a problem that lets the site be published. */
    public static Problem warning(String kind, Position position, String message) {
        return new Problem(Severity.WARNING, kind, position, message);
    }

    /** Makes a problem with which nothing is published. */
    public static Problem error(String kind, Position position, String message) {
        return new Problem(Severity.ERROR, kind, position, message);
    }

    /** Returns the line that is printed: {@code notes.md:12:3: warning: the link goes nowhere; …}. */
    @Override
    public String toString() {
        return position + ": " + (severity == Severity.ERROR ? "error" : "warning") + ": " + message;
    }
}
