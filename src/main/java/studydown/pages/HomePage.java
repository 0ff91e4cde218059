package studydown.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first page: what this is, where to begin, all parts and topics.
 *
 * @param intro what the guide is, in a paragraph
 * @param more the rest of the introduction
 * @param routes to the plan, by how much time is left
 * @param map a small concept map; none for guides whose topics say too little of each other, or are too many
 * @param says texts for the script that says what is due
 */
public record HomePage(
        Shell shell,
        List<BlockView> intro,
        List<BlockView> more,
        Shell.Entry start,
        List<Shell.Entry> routes,
        List<Tile> tiles,
        Optional<SmallMap> map,
        List<PartCard> parts,
        String figures,
        Map<String, String> says) {

    /** The concept map without words: a dot for each topic, in units of its drawing. */
    public record SmallMap(String href, int width, int height, List<Dot> dots, List<MapPage.Line> lines) {}

    /** A topic on the small map. */
    public record Dot(int x, int y, int hue, String title) {}

    /** Something one can do with the guide. */
    public record Tile(String href, String title, String text) {}

    /**
     * A part with its topics.
     *
     * @param href the part's only topic, if it has just one of the same name; else empty, and its topics are listed
     */
    public record PartCard(
            int number,
            int hue,
            String anchor,
            String title,
            String href,
            String minutes,
            List<BlockView> intro,
            List<TopicLine> topics) {}

    /** A topic in a list. */
    public record TopicLine(String id, String number, String href, String title, String minutes, String questions) {}
}
