package studydown.pages;

import java.util.List;

/**
 * The concept map, and the same in words.
 *
 * @param drawn whether there is a drawing: very many topics are only listed
 */
public record MapPage(
        Shell shell, boolean drawn, int width, int height, List<Node> nodes, List<Line> lines, List<PartGroup> parts) {

    /** A topic on the drawing. */
    public record Node(String topic, String href, int hue, int x, int y, int width, int height, List<TextLine> lines) {}

    /** A line of a topic's title. */
    public record TextLine(int x, int y, String text) {}

    /** A line between two topics. */
    public record Line(int hue, String path) {}

    /** A part with its topics. */
    public record PartGroup(int number, int hue, String title, List<Item> topics) {}

    /** A topic in words: what it builds on. */
    public record Item(String href, String title, List<Shell.Entry> buildsOn) {}
}
