package studydown.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studydown.html.HtmlText;
import studydown.html.ScriptText;
import studydown.site.Site;
import studydown.site.SitePath;

/**
 * Makes the single-file edition: one page in which all others lie as data, with the styles and scripts that they need. Its own script shows
 * the page that the address names. Nothing in it is loaded from elsewhere, and only the scripts and styles whose hashes stand in its policy run.
 */
public final class SingleFile {
    /** What only makes sense in a folder or on a server, and what says once more what other pages say. */
    private static final Set<String> LEFT_OUT =
            Set.of("404.html", "store.html", "search.html", "print.html", "downloads.html");

    private static final List<String> SCRIPTS =
            List.of("theme", "reading", "code", "practice", "memory", "study", "search");

    private static final Map<String, String> IMAGES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "svg", "image/svg+xml");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final SitePacker.About about;
    private final String loader;
    private final String needsScript;

    private SingleFile(Site site, SitePacker.About about, String loader, String needsScript) {
        site.files().forEach((path, bytes) -> files.put(path.value(), bytes));
        this.about = about;
        this.loader = loader;
        this.needsScript = needsScript;
    }

    /** Returns the name of the single file of a guide. */
    public static SitePath path(String guideId) {
        return new SitePath(guideId + "-offline.html");
    }

    /**
     * Returns the single file of a site; nothing if it would be too large for a phone.
     *
     * @param loader the script that shows the page that the address names
     * @param needsScript what a browser without scripts says instead
     */
    public static Optional<byte[]> of(Site site, SitePacker.About about, String loader, String needsScript) {
        // quoting only adds to what it holds
        long least = site.files().entrySet().stream()
                .filter(file ->
                        isText(file.getKey().value()) || isImage(file.getKey().value()))
                .mapToLong(file -> file.getValue().length)
                .sum();
        if (least > SitePacker.MOST_BYTES) {
            return Optional.empty();
        }
        byte[] single = new SingleFile(site, about, loader, needsScript).write().getBytes(StandardCharsets.UTF_8);
        return single.length > SitePacker.MOST_BYTES ? Optional.empty() : Optional.of(single);
    }

    private String write() {
        Map<String, String> contents = new LinkedHashMap<>();
        // styles and the first page come first: it is seen while the rest is still being read
        files.keySet().stream().filter(path -> path.endsWith(".css")).forEach(path -> put(path, contents));
        put("index.html", contents);
        int first = contents.size();
        // then the pages, topics before others: what they ask for later comes last
        files.keySet().stream().filter(path -> path.startsWith("topics/")).forEach(path -> put(path, contents));
        files.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> put(path, contents));
        files.keySet().forEach(path -> put(path, contents));

        List<String> paths = List.copyOf(contents.keySet());
        List<String> styles = paths.stream()
                .filter(path -> path.endsWith(".css"))
                .map(contents::get)
                .toList();
        StringBuilder scripts = new StringBuilder("studydown.beginPage();\n");
        for (String name : SCRIPTS) {
            scripts.append(text(files.getOrDefault("assets/" + name + ".js", new byte[0])));
        }
        // an inline script ends at its first end tag, whatever it stands in
        String all = scripts.toString().replace("</script", "<\\/script");

        StringBuilder page = new StringBuilder();
        page.append(
                "<!doctype html>\n<html lang=\"" + HtmlText.escape(about.language()) + "\" dir=\"" + about.direction());
        page.append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        page.append(policy(List.of(loader, all), styles));
        page.append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append("<link rel=\"icon\" href=\"data:,\">\n<title>" + HtmlText.escape(about.title())
                + "</title>\n</head>\n<body>\n");
        page.append("<noscript><h1>" + HtmlText.escape(about.title()) + "</h1><p>" + HtmlText.escape(needsScript)
                + "</p></noscript>\n");
        page.append("<script type=\"application/json\" id=\"files\">[");
        for (int i = 0; i < paths.size(); i++) {
            page.append(i == 0 ? "" : ",");
            ScriptText.quote(paths.get(i), page);
        }
        page.append("]</script>\n");
        paths.subList(0, first).forEach(path -> data(path, contents, page));
        page.append("<script>" + loader + "</script>\n");
        paths.subList(first, paths.size()).forEach(path -> data(path, contents, page));
        page.append("<script>" + all + "</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private void put(String path, Map<String, String> contents) {
        content(path, files.get(path)).ifPresent(content -> contents.putIfAbsent(path, content));
    }

    private static void data(String path, Map<String, String> contents, StringBuilder page) {
        page.append("<script type=\"application/json\" data-file=\"" + HtmlText.escape(path) + "\">");
        ScriptText.quote(contents.get(path), page);
        page.append("</script>\n");
    }

    /** Returns what a file is for the pages: its text, or an address that holds an image; nothing for what they don't need. */
    private static Optional<String> content(String path, byte[] bytes) {
        if (isText(path)) {
            return Optional.of(text(bytes));
        }
        return isImage(path)
                ? Optional.of("data:" + IMAGES.get(ending(path)) + ";base64,"
                        + Base64.getEncoder().encodeToString(bytes))
                : Optional.empty();
    }

    private static boolean isText(String path) {
        if (path.startsWith("assets/")) {
            return path.endsWith(".css");
        }
        return path.startsWith("items/")
                || path.startsWith("search/")
                || path.endsWith(".html") && !LEFT_OUT.contains(path);
    }

    private static boolean isImage(String path) {
        return IMAGES.containsKey(ending(path)) && !path.startsWith("icons/") && !path.startsWith("assets/");
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String policy(List<String> scripts, List<String> styles) {
        return "default-src 'none'; script-src" + hashes(scripts) + "; style-src" + hashes(styles)
                + "; img-src data:; media-src blob:; base-uri 'none'; form-action 'none'";
    }

    private static String hashes(List<String> texts) {
        StringBuilder hashes = new StringBuilder();
        for (String text : texts) {
            MessageDigest digest = SitePacker.sha256();
            hashes.append(" 'sha256-")
                    .append(Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8))))
                    .append('\'');
        }
        return hashes.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
