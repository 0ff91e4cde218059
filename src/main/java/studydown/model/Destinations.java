package studydown.model;

import java.util.Optional;

/**
 * Where the open ends of a prose lead, seen from one page. The strings mean something only to whoever answers and
 * whoever renders.
 */
public interface Destinations {

    /** Returns where a link leads, or nothing if it must not be a link. */
    Optional<String> link(String file, Run.LinkStart link);

    /** Returns how an image is shown. */
    Picture image(String file, Run.Image image);

    /** Returns where a term is explained. */
    String term(TermId term);

    /** How an image is shown. */
    sealed interface Picture {
        /** An image of the site itself. */
        record Here(String source) implements Picture {}

        /**
         * A drawing whose markup goes into the page.
         *
         * @param svg its text, not yet made safe
         * @param width as a length with its unit; its own if empty
         */
        record Inline(String svg, String idPrefix, Optional<String> width) implements Picture {}

        /** An image on another host: a captioned link. */
        record Elsewhere(String address) implements Picture {}

        /** No such image: its alternative text. */
        record Missing() implements Picture {}
    }
}
