package studydown.pages;

import java.util.List;

/** Items of any topics, with a score. */
public record PracticePage(Shell shell, List<PartGroup> parts, int count) {

    /** The topics of a part that have items. */
    public record PartGroup(int number, int hue, String title, List<TopicGroup> topics) {}

    /** A topic that has items. */
    public record TopicGroup(String id, String title, String href, String itemsSrc, int count) {}
}
