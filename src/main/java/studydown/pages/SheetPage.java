package studydown.pages;

import java.util.List;

/** A cheat sheet: parts of boxes, one box a topic. */
public record SheetPage(Shell shell, String title, String subtitle, List<PartSheet> parts, String size) {

    /** The boxes of a part. */
    public record PartSheet(int number, int hue, String title, List<SheetBox> boxes) {}

    /**
     * One topic on a sheet.
     *
     * @param shortText its answer in a line; empty for none
     * @param rows label and meaning
     */
    public record SheetBox(String number, String title, String href, String shortText, List<Row> rows) {
        public boolean hasShort() {
            return !shortText.isEmpty();
        }
    }

    /** A line of a box. */
    public record Row(String label, String html) {}
}
