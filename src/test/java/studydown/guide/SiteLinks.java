package studydown.guide;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import studydown.site.Site;

/**
 * Follows every address in a site that names another of its files: in pages, styles, items, the search index, the worker's
 * list and the manifest. Does not look at other hosts.
 */
final class SiteLinks {
    private static final List<String> ADDRESSES = List.of("href", "src", "poster", "action", "data", "xlink:href");
    private static final List<String> REFERENCES =
            List.of("for", "list", "headers", "aria-labelledby", "aria-describedby", "aria-controls");
    private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

    /** Where the site must say that it stands. */
    static final URI ROOT = URI.create("https://site.example/some/sub/path/");

    private final Site site;
    private final Set<String> paths = new HashSet<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Set<String> broken = new TreeSet<>();
    private int followed;

    private SiteLinks(Site site) {
        this.site = site;
        site.files().keySet().forEach(path -> paths.add(path.value()));
    }

    /**
     * What following the links of a site came to.
     *
     * @param broken {@code page: address}, in order
     */
    record Outcome(int followed, List<String> broken) {}

    static Outcome follow(Site site) {
        SiteLinks links = new SiteLinks(site);
        site.files().keySet().forEach(path -> links.file(path.value()));
        return new Outcome(links.followed, List.copyOf(links.broken));
    }

    private void file(String path) {
        String text = path.matches(".*\\.(html|css|js|webmanifest|xml)") ? text(path) : "";
        if (path.endsWith(".html")) {
            page(path, Jsoup.parse(text));
        } else if (path.endsWith(".css")) {
            IN_STYLE.matcher(text).results().forEach(found -> address(path, found.group(1)));
        } else if (path.startsWith("items/")) {
            JsonArray call = call(text);
            strings(call.get(call.size() - 1), "html", html -> fragment("practice.html", html));
            strings(call.get(call.size() - 1), "href", href -> address("practice.html", href));
        } else if (path.matches("search/e\\d+\\.js")) {
            call(text).get(1).getAsJsonArray().forEach(entry -> {
                JsonArray fields = entry.getAsJsonArray();
                address("search.html", fields.get(fields.size() - 1).getAsString());
            });
        } else if (path.equals("sw.js")) {
            String list = text.substring(text.indexOf('{'), text.indexOf(";\n"));
            JsonParser.parseString(list)
                    .getAsJsonObject()
                    .getAsJsonObject("files")
                    .keySet()
                    .forEach(listed -> address(path, listed));
        } else if (path.endsWith(".xml")) {
            Jsoup.parse(text, Parser.xmlParser()).select("loc, link").forEach(element -> {
                address(path, element.hasAttr("href") ? element.attr("href") : element.text());
            });
        } else if (path.endsWith(".webmanifest")) {
            JsonObject manifest = JsonParser.parseString(text).getAsJsonObject();
            address(path, manifest.get("start_url").getAsString());
            strings(manifest, "src", src -> address(path, src));
        }
    }

    private void page(String path, Document page) {
        for (Element element : page.getAllElements()) {
            addresses(path, element);
            for (String name : REFERENCES) {
                for (String id : element.attr(name).strip().split("\\s+")) {
                    if (!id.isEmpty()) {
                        check(path, name + "=" + id, page.getElementById(id) != null);
                    }
                }
            }
        }
    }

    private void fragment(String page, String html) {
        Jsoup.parseBodyFragment(html).getAllElements().forEach(element -> addresses(page, element));
    }

    private void addresses(String page, Element element) {
        for (String name : ADDRESSES) {
            if (element.hasAttr(name)) {
                address(page, element.attr(name));
            }
        }
        for (String candidate : element.attr("srcset").split(",")) {
            if (!candidate.isBlank()) {
                address(page, candidate.strip().split("\\s+")[0]);
            }
        }
    }

    private void address(String page, String address) {
        URI to;
        try {
            to = ROOT.resolve(page).resolve(address);
        } catch (IllegalArgumentException e) {
            check(page, address, false);
            return;
        }
        if (!ROOT.getHost().equals(to.getHost())) {
            return;
        }
        String path = to.getPath();
        String file =
                path.startsWith(ROOT.getPath()) ? path.substring(ROOT.getPath().length()) : "..";
        if (file.isEmpty() || file.endsWith("/")) {
            file += "index.html";
        }
        String fragment = to.getFragment() == null ? "" : to.getFragment();
        check(page, address, paths.contains(file) && (fragment.isEmpty() || isThere(file, fragment)));
    }

    /** A fragment names an element, or for the practice page the topic to begin with. */
    private boolean isThere(String file, String fragment) {
        return file.equals("practice.html") && fragment.startsWith("t=")
                ? paths.contains("topics/" + fragment.substring("t=".length()) + ".html")
                : ids(file).contains(fragment);
    }

    private void check(String page, String address, boolean sound) {
        followed++;
        if (!sound) {
            broken.add(page + ": " + address);
        }
    }

    private Set<String> ids(String file) {
        return ids.computeIfAbsent(file, path -> {
            Set<String> found = new HashSet<>();
            Jsoup.parse(text(path)).select("[id]").forEach(element -> found.add(element.id()));
            return found;
        });
    }

    /** A shard is a script that calls one function with JSON. */
    private static JsonArray call(String script) {
        String arguments = script.substring(script.indexOf('(') + 1, script.lastIndexOf(')'));
        return JsonParser.parseString("[" + arguments + "]").getAsJsonArray();
    }

    private static void strings(JsonElement json, String key, Consumer<String> found) {
        if (json instanceof JsonArray array) {
            array.forEach(item -> strings(item, key, found));
        } else if (json instanceof JsonObject object) {
            object.entrySet().forEach(member -> {
                if (member.getKey().equals(key) && member.getValue() instanceof JsonPrimitive text) {
                    found.accept(text.getAsString());
                } else {
                    strings(member.getValue(), key, found);
                }
            });
        }
    }

    private String text(String path) {
        return site.text(path).orElseThrow();
    }
}
