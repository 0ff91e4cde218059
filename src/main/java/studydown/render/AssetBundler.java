package studydown.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import studydown.site.Site;
import studydown.site.SitePath;

/** Puts small style and script files together into the few that pages load, without comments and indentation. */
public final class AssetBundler {
    /** These come first, in this order, as later layers and widgets lean on them. */
    private static final List<String> STYLES_FIRST =
            List.of("styles/tokens.css", "styles/base.css", "styles/layout.css");

    private static final List<String> STYLES_LAST = List.of("styles/utilities.css");
    private static final String OWN_STYLE = "styles/not-found.css";

    private static final String PRACTICE = "assets/practice.js";

    /**
     * Which scripts, or folders of scripts, make up which file. Reading stands in two, so that no page loads more than three.
     * What is in none goes with the practice.
     */
    private static final Map<String, List<String>> SCRIPTS = scripts();

    private static Map<String, List<String>> scripts() {
        Map<String, List<String>> bundles = new LinkedHashMap<>();
        bundles.put("assets/theme.js", List.of("scripts/theme.js"));
        bundles.put("assets/reading.js", List.of("scripts/reading"));
        bundles.put(PRACTICE, List.of("scripts/memory/", "widgets/"));
        bundles.put("assets/study.js", List.of("scripts/reading", "scripts/study/"));
        bundles.put("assets/hub.js", List.of("scripts/memory/shelf.js", "scripts/hub.js"));
        return bundles;
    }

    /** Not part of a bundle: it gets its list when the site stands. */
    public static final String WORKER = "scripts/sw.js";

    private AssetBundler() {}

    /** Returns the bundled styles and scripts. */
    public static Site bundle(SortedMap<String, String> styles, SortedMap<String, String> scripts) {
        Map<SitePath, byte[]> files = new LinkedHashMap<>();
        put(files, "assets/style.css", styles, styleOrder(styles));
        List<String> left = new ArrayList<>(scripts.keySet());
        left.remove(WORKER);
        Map<String, List<String>> bundles = new LinkedHashMap<>();
        SCRIPTS.forEach((path, parts) -> {
            List<String> members = scripts.keySet().stream()
                    .filter(name -> parts.stream().anyMatch(name::startsWith))
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

    private static List<String> styleOrder(SortedMap<String, String> styles) {
        List<String> middle = new ArrayList<>(styles.keySet());
        middle.removeAll(STYLES_FIRST);
        middle.removeAll(STYLES_LAST);
        middle.remove(OWN_STYLE);
        List<String> order = new ArrayList<>(STYLES_FIRST);
        order.addAll(middle);
        order.addAll(STYLES_LAST);
        order.retainAll(styles.keySet());
        return order;
    }

    private static void put(
            Map<SitePath, byte[]> files, String path, SortedMap<String, String> texts, List<String> order) {
        StringBuilder bundle = new StringBuilder();
        order.forEach(name -> bundle.append(squeeze(texts.get(name))));
        files.put(new SitePath(path), bundle.toString().getBytes(StandardCharsets.UTF_8));
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
