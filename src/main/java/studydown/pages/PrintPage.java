package studydown.pages;

import java.util.List;

/** The whole guide as one document. */
public record PrintPage(Shell shell, List<BlockView> intro, List<PrintPart> parts) {

    /** A part as a chapter. */
    public record PrintPart(
            int number, int hue, String anchor, String title, List<BlockView> intro, List<PrintTopic> topics) {}

    /** A topic as a section of a chapter. */
    public record PrintTopic(String anchor, String number, String titleHtml, List<BlockView> blocks) {}
}
