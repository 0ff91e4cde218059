package studydown.content;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import studydown.model.Words;

/**
 * What the program carries with it, or takes from a folder of the author's own templates.
 *
 * @param templates Pebble templates by path below {@code templates}, such as {@code pages/topic.peb}
 * @param styles style sheets by path, such as {@code widgets/choice/choice.css}
 * @param scripts scripts by path, such as {@code scripts/theme.js}
 * @param files other files by the path they get in the site, such as icons
 * @param words texts by language tag
 */
public record Carried(
        SortedMap<String, String> templates,
        SortedMap<String, String> styles,
        SortedMap<String, String> scripts,
        SortedMap<String, byte[]> files,
        SortedMap<String, Words> words) {
    public Carried {
        templates = new TreeMap<>(templates);
        styles = new TreeMap<>(styles);
        scripts = new TreeMap<>(scripts);
        files = new TreeMap<>(files);
        words = new TreeMap<>(words);
    }

    /** Returns the words of a language: of its tag, of its language without region, or English. */
    public Words words(String tag) {
        Words exact = words.get(tag);
        if (exact != null) {
            return exact;
        }
        Words base = words.get(tag.split("-", 2)[0]);
        return base != null ? base : Map.copyOf(words).get("en");
    }
}
