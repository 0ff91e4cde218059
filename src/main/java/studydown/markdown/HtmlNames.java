package studydown.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studydown.markdown.Node.Kind;

/** What the names of HTML elements stand for, besides those within a line, which {@link Html} knows. */
final class HtmlNames {
    private static final Map<String, Kind> BLOCKS = Map.ofEntries(
            Map.entry("details", Kind.DETAILS),
            Map.entry("summary", Kind.SUMMARY),
            Map.entry("div", Kind.DIVISION),
            Map.entry("section", Kind.DIVISION),
            Map.entry("article", Kind.DIVISION),
            Map.entry("aside", Kind.DIVISION),
            Map.entry("figure", Kind.DIVISION),
            Map.entry("center", Kind.DIVISION),
            Map.entry("figcaption", Kind.CAPTION),
            Map.entry("caption", Kind.CAPTION),
            Map.entry("blockquote", Kind.QUOTE),
            Map.entry("table", Kind.TABLE),
            Map.entry("tr", Kind.ROW),
            Map.entry("td", Kind.CELL),
            Map.entry("th", Kind.CELL),
            Map.entry("ul", Kind.LIST),
            Map.entry("ol", Kind.LIST),
            Map.entry("li", Kind.ITEM),
            Map.entry("dl", Kind.DEFINITIONS),
            Map.entry("dt", Kind.TERM),
            Map.entry("dd", Kind.DESCRIPTION));
    /** Elements that only hold or decorate what is read without them, in the order of letters. */
    private static final Set<String> SILENT = Set.of("""
            address area audio bdo big body button col colgroup data embed font footer form g head header
            hgroup html iframe input label link main map marquee meta nav nobr noscript object p path picture
            pre script source span style svg tbody template tfoot thead time track video wbr youtube
            """.strip().split("\\s+"));

    private HtmlNames() {}

    /** Returns the kind of block that an element is; nothing for another. */
    static Optional<Kind> block(String name) {
        return Optional.ofNullable(BLOCKS.get(name));
    }

    /** Returns whether the tags of an element say nothing to a reader. */
    static boolean isSilent(String name) {
        return SILENT.contains(name);
    }
}
