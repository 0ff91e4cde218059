package studydown.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One topic.
 *
 * @param number such as {@code 2.3}
 * @param minutes reading time in words
 * @param checked when its author last checked it, in words; empty if unknown
 * @param contents its sections
 * @param says texts for the script that says what is due here
 * @param tips short definitions of the terms it links
 */
public record TopicPage(
        Shell shell,
        String id,
        String number,
        String partTitle,
        String partHref,
        String titleHtml,
        String minutes,
        String checked,
        List<Shell.Entry> buildsOn,
        List<BlockView> blocks,
        List<ItemView> items,
        int itemCount,
        String practiceHref,
        List<Contents> contents,
        List<Tip> tips,
        List<Shell.Entry> leadsTo,
        Optional<Shell.Entry> previous,
        Optional<Shell.Entry> next,
        Optional<String> editHref,
        Map<String, String> says) {

    /** A section in the list of contents. */
    public record Contents(String href, String text, int level) {}

    /** A short definition that shows where its term is used. */
    public record Tip(String id, String name, String text, String href) {}
}
