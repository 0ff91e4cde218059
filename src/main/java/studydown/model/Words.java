package studydown.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of one language: what the interface says ({@code ui.…}), and the labels by which the parts of a topic, levels
 * and roles are told ({@code label.…}, forms apart by {@code |}).
 */
public final class Words {
    private final String language;
    private final SortedMap<String, String> texts;

    public Words(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = new TreeMap<>(texts);
    }

    /** Returns the BCP 47 tag of the language. */
    public String language() {
        return language;
    }

    /**
     * Returns a text with {@code {0}}, {@code {1}} … replaced.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text '" + key + "' in language '" + language + "'");
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** Returns all forms of a label, the preferred first; empty if the language has none. */
    public List<String> labels(String key) {
        String forms = texts.get(key);
        return forms == null
                ? List.of()
                : Arrays.stream(forms.split("\\|")).map(String::strip).toList();
    }

    /** Returns the keys that begin with {@code prefix}, without it, in order. */
    public List<String> keys(String prefix) {
        return texts.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }
}
