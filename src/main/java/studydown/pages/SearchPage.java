package studydown.pages;

import java.util.List;

/** The search as a page of its own; without script it lists all topics. */
public record SearchPage(Shell shell, List<PartGroup> parts) {

    /** A part with links to its topics. */
    public record PartGroup(int number, int hue, String title, List<Shell.Entry> topics) {}
}
