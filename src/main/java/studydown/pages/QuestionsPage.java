package studydown.pages;

import java.util.List;

/** Every question by part and topic, with folded answers. */
public record QuestionsPage(Shell shell, int count, List<Level> levels, List<PartGroup> parts) {

    /** A level that questions have. */
    public record Level(String key, String text, int count) {}

    /** The questions of a part. */
    public record PartGroup(int number, int hue, String anchor, String title, List<TopicGroup> topics) {}

    /** The questions of a topic. */
    public record TopicGroup(String href, String title, List<BlockView> questions) {}
}
