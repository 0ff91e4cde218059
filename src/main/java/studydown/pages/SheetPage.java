package studydown.pages;

import java.util.List;
import java.util.Map;

/**
 * A cheat sheet: parts of boxes, one box a topic.
 *
 * @param look classes that name its columns and the size of its type on paper
 * @param others links to the sheets of the parts, or back to that of the whole guide
 * @param says texts for the script by key
 */
public record SheetPage(
        Shell shell,
        String title,
        String subtitle,
        List<PartSheet> parts,
        String look,
        List<Shell.Entry> others,
        Map<String, String> says) {

    /** The boxes of a part. */
    public record PartSheet(int number, int hue, String title, List<SheetBox> boxes) {}

    /**
     * One topic on a sheet.
     *
     * @param topic its id
     * @param labelWidth width of the column of labels in em
     */
    public record SheetBox(
            String topic, String number, String title, String href, int labelWidth, List<SheetRow> rows) {}

    /**
     * A row of a box.
     *
     * @param fact what it says, by the key that items have; empty where it says none
     * @param kind {@code pair} with the label in a column of its own, {@code line}, {@code formula} or {@code table}
     * @param head the cells of a table's first row
     * @param cells the cells of its other rows
     */
    public record SheetRow(
            String fact, String kind, String labelHtml, String html, List<CellView> head, List<List<CellView>> cells) {
        public boolean isTable() {
            return !head.isEmpty();
        }

        public boolean hasFact() {
            return !fact.isEmpty();
        }

        public boolean hasLabel() {
            return !labelHtml.isEmpty();
        }
    }

    /** A cell of a table. */
    public record CellView(String html) {}
}
