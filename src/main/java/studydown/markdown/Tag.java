package studydown.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML tag as an author wrote it.
 *
 * @param name in lower case
 * @param closing whether it begins with {@code </}
 * @param attributes by name in lower case, values without references
 * @param written the tag itself
 */
record Tag(String name, boolean closing, Map<String, String> attributes, String written) {
    private static final Pattern NAME = Pattern.compile("^<(/?)([A-Za-z][A-Za-z0-9.-]*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z_:][\\w:.-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+)))?");

    static Tag of(String written) {
        Matcher start = NAME.matcher(written);
        if (!start.find()) {
            return new Tag("", false, Map.of(), written);
        }
        String name = start.group(2).toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new TreeMap<>();
        if (start.group(1).isEmpty()) {
            Matcher attribute = ATTRIBUTE.matcher(written);
            attribute.region(start.end(), written.length());
            while (attribute.find() && attributes.size() < 20) {
                String value = attribute.group(2);
                value = value != null ? value : attribute.group(3);
                value = value != null ? value : attribute.group(4);
                attributes.putIfAbsent(
                        attribute.group(1).toLowerCase(Locale.ROOT),
                        value == null ? "" : org.jsoup.parser.Parser.unescapeEntities(value, true));
            }
        }
        return new Tag(name, !start.group(1).isEmpty(), attributes, written);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    boolean component() {
        return written.length() > 2 && Character.isUpperCase(written.charAt(closing ? 2 : 1));
    }
}
