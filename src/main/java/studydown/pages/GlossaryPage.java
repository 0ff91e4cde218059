package studydown.pages;

import java.util.List;

/**
 * Every term with its definitions and uses.
 *
 * @param parts with terms of their own, to choose from; empty when there is only one
 */
public record GlossaryPage(Shell shell, List<PartName> parts, List<Letter> letters, int count) {

    /**
     * A part.
     *
     * @param number 1-based
     */
    public record PartName(int number, String title) {}

    /** The terms under one initial. */
    public record Letter(String name, String anchor, List<Entry> entries) {}

    /**
     * One term.
     *
     * @param aliases ready to show; empty for none
     * @param compare what it is easily confused with
     * @param part number of the part that defines it, 1-based
     * @param hue of that part
     */
    public record Entry(
            String id,
            String name,
            String aliases,
            List<Meaning> meanings,
            List<Shell.Entry> usedIn,
            List<Shell.Entry> compare,
            int part,
            int hue) {
        public boolean hasAliases() {
            return !aliases.isEmpty();
        }
    }

    /** What a term means, and the topic that says so. */
    public record Meaning(String html, Shell.Entry topic, int hue) {}
}
