package studydown.pages;

import java.util.List;

/** Every term with its definitions and uses. */
public record GlossaryPage(Shell shell, List<Letter> letters, int count) {

    /** The terms under one initial. */
    public record Letter(String name, String anchor, List<Entry> entries) {}

    /**
     * One term.
     *
     * @param aliases ready to show; empty for none
     */
    public record Entry(
            String id, String name, String aliases, List<Meaning> meanings, List<Shell.Entry> usedIn, int part) {
        public boolean hasAliases() {
            return !aliases.isEmpty();
        }
    }

    /** What a term means, and the topic that says so. */
    public record Meaning(String html, Shell.Entry topic, int hue) {}
}
