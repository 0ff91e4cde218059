package studydown.pages;

import java.util.List;
import studydown.site.SitePath;

/** All items in a few words each, so that a page knows what there is without loading it. */
public record ItemIndex(SitePath path, List<PartLine> parts, List<TopicLine> topics) {

    /** A part. */
    public record PartLine(String title, int hue) {}

    /**
     * A topic that has items.
     *
     * @param part number of its part, 0-based
     * @param src address of the script that carries its items
     * @param on topics that it builds on
     */
    public record TopicLine(
            String id, String title, int part, String href, String src, List<String> on, List<ItemLine> items) {}

    /**
     * An item.
     *
     * @param revision of what it was made from
     * @param level key of the level of a question; empty if it has none
     * @param roles keys of the roles of a question
     */
    public record ItemLine(String id, String kind, int revision, String level, List<String> roles) {}
}
