package studydown.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The little markup that cards are put together with. */
final class Html {
    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String list(String tag, Stream<String> items) {
        return items.map(item -> "<li>" + item + "</li>")
                .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
    }
}
