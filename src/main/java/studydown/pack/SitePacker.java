package studydown.pack;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import studydown.html.HtmlText;
import studydown.site.Site;
import studydown.site.SitePath;

/** Adds to a site what can only be made when all of it stands: the service worker with its list, and the manifest. */
public final class SitePacker {
    /** Above this size only what has been read is kept for reading without a network: all of it would fill a phone unasked. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final int VERSION_LENGTH = 16;
    private static final Set<String> LEFT_OUT = Set.of("404.html", "robots.txt");

    /**
     * What a packed site says about itself.
     *
     * @param id of the guide; names its caches
     * @param worker the text of the service worker without its list
     * @param notKept what is said instead of a page that is not kept, without a network
     */
    public record About(String id, String title, String language, String direction, String worker, String notKept) {}

    private SitePacker() {}

    /** Returns the site with what was added. */
    public static Site pack(Site site, About about) {
        Map<SitePath, byte[]> files = new LinkedHashMap<>();
        files.put(new SitePath("sw.js"), bytes(worker(site, about, keepsOnlyVisited(site, about))));
        files.put(new SitePath("manifest.webmanifest"), bytes(manifest(about)));
        files.put(new SitePath(".nojekyll"), new byte[0]);
        return site.plus(Site.of(files));
    }

    /** Returns whether a site is so large that only pages that were opened are kept for reading without a network. */
    public static boolean keepsOnlyVisited(Site site, About about) {
        return site.files().entrySet().stream()
                        .filter(file -> isRead(file.getKey(), about))
                        .mapToLong(file -> file.getValue().length)
                        .sum()
                > MOST_BYTES;
    }

    private static String worker(Site site, About about, boolean visitedOnly) {
        Map<String, String> hashes = new LinkedHashMap<>();
        MessageDigest all = sha256();
        // another worker is another version too: it must not write into the cache of the one in use
        all.update((about.worker() + about.notKept()).getBytes(StandardCharsets.UTF_8));
        site.files().forEach((path, content) -> {
            if (isRead(path, about)) {
                String hash = hash(content);
                if (!visitedOnly || path.value().startsWith("assets/")) {
                    hashes.put(path.hrefFrom(new SitePath("sw.js")), hash);
                }
                all.update((path + hash).getBytes(StandardCharsets.UTF_8));
            }
        });
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("id", about.id());
        list.put("version", HexFormat.of().formatHex(all.digest()).substring(0, VERSION_LENGTH));
        list.put("visited", visitedOnly);
        list.put("fallback", fallback(about));
        list.put("files", hashes);
        return "const STUDYDOWN = " + new Gson().toJson(list) + ";\n" + about.worker();
    }

    /** Returns the page shown instead of one that is not kept; the worker fills in where the site begins. */
    private static String fallback(About about) {
        return "<!doctype html><html lang=\"" + HtmlText.escape(about.language()) + "\" dir=\"" + about.direction()
                + "\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + HtmlText.escape(about.title()) + "</title><h1>" + HtmlText.escape(about.notKept())
                + "</h1><p><a href=\"{0}\">" + HtmlText.escape(about.title()) + "</a></p></html>";
    }

    /** What is for other programs is fetched when it is asked for; it would more than double what a phone keeps. */
    private static boolean isRead(SitePath path, About about) {
        return !LEFT_OUT.contains(path.value())
                && !path.value().startsWith("exports/")
                && !path.equals(SingleFile.path(about.id()));
    }

    private static String manifest(About about) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("id", "./");
        manifest.put("name", about.title());
        manifest.put("lang", about.language());
        manifest.put("dir", about.direction());
        manifest.put("start_url", "./index.html");
        manifest.put("scope", "./");
        manifest.put("display", "standalone");
        manifest.put("background_color", "#ffffff");
        manifest.put("theme_color", "#2f4fa3");
        manifest.put(
                "icons",
                List.of(
                        icon("icon.svg", "any", "image/svg+xml"),
                        icon("icon-192.png", "192x192", "image/png"),
                        icon("icon-512.png", "512x512", "image/png")));
        return new Gson().toJson(manifest) + "\n";
    }

    private static Map<String, String> icon(String name, String sizes, String type) {
        Map<String, String> icon = new LinkedHashMap<>();
        icon.put("src", "icons/" + name);
        icon.put("sizes", sizes);
        icon.put("type", type);
        return icon;
    }

    /** Returns what tells a file from its earlier self: it guards against change, not against an attacker, and costs next to nothing. */
    private static String hash(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return Long.toHexString(checksum.getValue()) + "-" + Integer.toHexString(content.length);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
