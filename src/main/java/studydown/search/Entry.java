package studydown.search;

import java.util.List;
import java.util.Objects;

/**
 * Something that can be found.
 *
 * @param title what a reader sees of it
 * @param aliases other names under which it is found
 * @param context where it stands: the topic's or the part's title
 * @param text what is read below its title; it is searched, and its beginning is shown
 * @param href seen from the root of the site
 */
record Entry(Kind kind, String title, List<String> aliases, String context, String text, String href) {
    Entry {
        Objects.requireNonNull(kind, "kind must not be null");
        aliases = List.copyOf(aliases);
    }

    /** What it is. The script that searches knows the kinds by their places here. */
    enum Kind {
        TOPIC(1),
        TERM(1),
        QUESTION(0.6),
        SECTION(0.65);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        /** Returns how much a word in the title of such an entry counts. */
        double weight() {
            return weight;
        }
    }
}
