package studydown.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import studydown.site.Site;
import studydown.site.SitePath;

/** Puts small style and script files together into the few that pages load, without what they have for their readers. */
public final class AssetBundler {
    /** These come first, in this order, as later layers and widgets lean on them. */
    private static final List<String> STYLES_FIRST =
            List.of("styles/tokens.css", "styles/base.css", "styles/layout.css");

    private static final List<String> STYLES_LAST = List.of("styles/utilities.css");
    private static final String STYLES = "styles/";
    private static final String OWN_STYLE = "styles/not-found.css";

    private static final String PRACTICE = "assets/practice.js";

    /**
     * Which scripts, or folders of scripts, make up which file. A page names the first three at most; these
     * bring the others where they are needed. What is in none goes with the practice.
     */
    private static final Map<String, List<String>> SCRIPTS = scripts();

    private static Map<String, List<String>> scripts() {
        Map<String, List<String>> bundles = new LinkedHashMap<>();
        bundles.put("assets/theme.js", List.of("scripts/theme.js"));
        bundles.put("assets/reading.js", List.of("scripts/common.js", "scripts/reading"));
        bundles.put("assets/code.js", List.of("scripts/code.js"));
        bundles.put(PRACTICE, List.of("scripts/log/", "widgets/"));
        bundles.put("assets/memory.js", List.of("scripts/memory/"));
        bundles.put("assets/study.js", List.of("scripts/study/"));
        bundles.put("assets/paper.js", List.of("scripts/paper/"));
        bundles.put("assets/search.js", List.of("scripts/search/"));
        bundles.put("assets/hub.js", List.of("scripts/hub"));
        return bundles;
    }

    /** Not part of a bundle: it gets its list when the site stands. */
    public static final String WORKER = "scripts/sw.js";

    /** Not part of a bundle either: only the single file has it. */
    public static final String SINGLE = "scripts/single.js";

    private AssetBundler() {}

    /** Returns the bundled styles and scripts. */
    public static Site bundle(SortedMap<String, String> styles, SortedMap<String, String> scripts) {
        Map<SitePath, byte[]> files = new LinkedHashMap<>();
        styleBundles(styles).forEach((path, members) -> put(files, path, styles, members));
        List<String> left = new ArrayList<>(scripts.keySet());
        left.removeAll(List.of(WORKER, SINGLE));
        Map<String, List<String>> bundles = new LinkedHashMap<>();
        SCRIPTS.forEach((path, parts) -> {
            // in the order of the parts: what one script leans on comes before it
            List<String> members = parts.stream()
                    .flatMap(part -> scripts.keySet().stream().filter(name -> name.startsWith(part)))
                    .toList();
            left.removeAll(members);
            bundles.put(path, new ArrayList<>(members));
        });
        bundles.getOrDefault(PRACTICE, left).addAll(left);
        bundles.forEach((path, members) -> {
            if (!members.isEmpty()) {
                put(files, path, scripts, members);
            }
        });
        return Site.of(files);
    }

    /**
     * Every page loads {@code style.css}, which has all that a topic's page needs. A folder of styles is a file for
     * the pages that name it: {@code styles/pages/map.css} goes to {@code assets/pages.css}.
     */
    private static SortedMap<String, List<String>> styleBundles(SortedMap<String, String> styles) {
        List<String> middle = new ArrayList<>(styles.keySet());
        middle.removeAll(STYLES_FIRST);
        middle.removeAll(STYLES_LAST);
        middle.remove(OWN_STYLE);
        List<String> order = new ArrayList<>(STYLES_FIRST);
        order.addAll(middle);
        order.addAll(STYLES_LAST);
        order.retainAll(styles.keySet());
        SortedMap<String, List<String>> bundles = new TreeMap<>();
        for (String name : order) {
            int folder = name.startsWith(STYLES) ? name.indexOf('/', STYLES.length()) : -1;
            String bundle = folder < 0 ? "style" : name.substring(STYLES.length(), folder);
            bundles.computeIfAbsent("assets/" + bundle + ".css", path -> new ArrayList<>())
                    .add(name);
        }
        return bundles;
    }

    private static void put(
            Map<SitePath, byte[]> files, String path, SortedMap<String, String> texts, List<String> order) {
        StringBuilder bundle = new StringBuilder();
        order.forEach(name -> {
            String text = texts.get(name);
            bundle.append(name.endsWith(".css") ? squeezeStyle(squeeze(text)) : ScriptShortener.shorten(text));
        });
        files.put(new SitePath(path), bundle.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Drops the spaces that a style has for its readers; lines with a text in quotes stay as they are. */
    static String squeezeStyle(String style) {
        StringBuilder kept = new StringBuilder(style.length());
        for (String line : style.split("\n")) {
            boolean quotes = line.contains("\"") || line.contains("'");
            String dense = line.replaceAll("\\s*([{};])\\s*", "$1")
                    .replaceAll("([a-z]): ", "$1:")
                    .replace(", ", ",");
            kept.append(quotes ? line + "\n" : dense);
        }
        return kept.append('\n').toString();
    }

    /** Drops indentation, blank lines and comments that stand on lines of their own. */
    static String squeeze(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean inComment = false;
        for (String line : text.split("\n")) {
            String bare = line.strip();
            boolean opens = bare.startsWith("/*");
            boolean drop = inComment || opens || bare.isEmpty() || bare.startsWith("//");
            inComment = (inComment || opens) && !bare.endsWith("*/");
            if (!drop) {
                kept.append(bare).append('\n');
            }
        }
        return kept.toString();
    }
}
