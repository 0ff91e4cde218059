package studydown.identity;

import java.util.Locale;
import java.util.Optional;

/** What an id may name. */
enum Kind {
    QUESTION,
    TERM,
    TOPIC;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String label) {
        for (Kind kind : values()) {
            if (kind.label().equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
