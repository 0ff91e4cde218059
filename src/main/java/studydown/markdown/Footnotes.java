package studydown.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import studydown.html.HtmlText;
import studydown.model.Run;

/** The footnotes that a topic refers to, which are written at its end. */
final class Footnotes {
    private static final String MARK = "fn-";

    /** Numbers by labels, in the order of the text. */
    private final Map<String, String> numbers = new LinkedHashMap<>();

    private final Map<String, Node> notes;
    private final UnaryOperator<String> anchors;

    /**
     * Begins without any.
     *
     * @param notes of the file, by their labels
     * @param anchors makes a name unique on the page
     */
    Footnotes(Map<String, Node> notes, UnaryOperator<String> anchors) {
        this.notes = notes;
        this.anchors = anchors;
    }

    /** Remembers the footnotes that some words refer to. */
    void note(List<Run> runs) {
        for (int i = 0; i + 1 < runs.size(); i++) {
            if (runs.get(i) instanceof Run.LinkStart link && link.target().startsWith("#" + MARK)) {
                numbers.putIfAbsent(
                        link.target().substring(1 + MARK.length()),
                        runs.get(i + 1).plain());
            }
        }
    }

    /**
     * Returns the list of those that were referred to, and of those that these refer to; nothing if there are none.
     *
     * @param landmarks is told the name by which each is referred to, and its anchor
     */
    List<Run> write(BiConsumer<String, String> landmarks) {
        List<Run> runs = new ArrayList<>();
        Set<String> written = new LinkedHashSet<>();
        while (written.size() < numbers.size()) {
            for (String label : List.copyOf(numbers.keySet())) {
                Node note = notes.get(label);
                if (written.add(label) && note != null) {
                    String target = anchors.apply(MARK + label);
                    landmarks.accept(MARK + label, target);
                    String number = numbers.get(label);
                    String value = number.matches("\\d{1,6}") ? " value=\"" + number + "\"" : "";
                    runs.add(Html.block("<li id=\"" + HtmlText.escape(target) + "\"" + value + ">"));
                    List<Run> inner = BlockMarkup.inline(note.children());
                    note(inner);
                    runs.addAll(inner);
                    runs.add(Html.block("</li>\n"));
                }
            }
        }
        if (!runs.isEmpty()) {
            runs.add(0, Html.block("<ol class=\"footnotes\">\n"));
            runs.add(Html.block("</ol>\n"));
        }
        return runs;
    }
}
