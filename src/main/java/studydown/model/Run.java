package studydown.model;

/**
 * A piece of prose. Lines and columns are those of the prose's file, 1-based.
 */
public sealed interface Run {

    /**
     * Returns what a reader who sees no markup reads here; may be empty.
     */
    String plain();

    /**
     * Ready, safe markup without any text a reader sees. Nobody but its maker looks into it.
     *
     * @param breaks whether words before and after it are apart although no space stands between them
     */
    record Markup(String html, boolean breaks) implements Run {
        @Override
        public String plain() {
            return breaks ? "\n" : "";
        }
    }

    /**
     * Text as a reader sees it, not escaped.
     *
     * @param linkable whether a term in it may become a link: not in headings, links, code or bold labels
     */
    record Text(String text, int line, int column, boolean linkable) implements Run {
        @Override
        public String plain() {
            return text;
        }
    }

    /**
     * A formula.
     *
     * @param tex as its author wrote it, without the dollar signs
     * @param mathml ready, safe markup; the escaped source in a code element where it could not be read
     */
    record Formula(String tex, boolean display, String mathml, int line, int column) implements Run {
        @Override
        public String plain() {
            return display ? "\n" + tex + "\n" : tex;
        }
    }

    /**
     * Where a link begins whose end is the next {@link LinkEnd}; links do not nest.
     *
     * @param target as its author wrote it
     * @param title empty when there is none
     */
    record LinkStart(String target, String title, int line, int column) implements Run {
        @Override
        public String plain() {
            return "";
        }
    }

    /** Where the link ends that the last {@link LinkStart} began. */
    record LinkEnd() implements Run {
        @Override
        public String plain() {
            return "";
        }
    }

    /**
     * An image.
     *
     * @param target as its author wrote it
     * @param alt empty when it is decoration
     * @param title empty when there is none
     */
    record Image(String target, String alt, String title, int line, int column) implements Run {
        @Override
        public String plain() {
            return alt;
        }
    }
}
