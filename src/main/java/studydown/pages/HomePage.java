package studydown.pages;

import java.util.List;
import java.util.Map;

/**
 * The first page: what this is, where to begin, all parts and topics.
 *
 * @param says texts for the script that says what is due
 */
public record HomePage(
        Shell shell,
        List<BlockView> intro,
        Shell.Entry start,
        List<Tile> tiles,
        List<PartCard> parts,
        String figures,
        Map<String, String> says) {

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
