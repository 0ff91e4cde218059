package studydown.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideReader;
import studydown.publish.SitePublisher;
import studydown.site.Site;
import studydown.site.SitePath;

/** The site of a guide, built once for all tests of a run, on disk and behind a server. */
final class BuiltSite {
    private static final Pattern KIND = Pattern.compile("<body[^>]* data-page=\"([^\"]+)\"");
    private static final Map<Path, BuiltSite> BUILT = new LinkedHashMap<>();

    private final Site site;
    private final Path folder;
    private final SiteServer server;

    private BuiltSite(Site site, Path folder) {
        this.site = site;
        this.folder = folder;
        this.server = SiteServer.start(site);
    }

    /** Returns the site of the guide that we ship. */
    static BuiltSite ofOurGuide() {
        return of(Path.of("content"));
    }

    static synchronized BuiltSite of(Path guide) {
        return BUILT.computeIfAbsent(guide, BuiltSite::build);
    }

    private static BuiltSite build(Path guide) {
        Path folder = Path.of("target", "browser-sites", guide.getFileName().toString())
                .toAbsolutePath();
        Studydown.Result result = Studydown.build(
                GuideReader.read(guide, folder), CarriedReader.read(Optional.empty()), Options.defaults());
        SitePublisher.publish(result.site(), folder);
        return new BuiltSite(result.site(), folder);
    }

    /** Returns all files. */
    Site files() {
        return site;
    }

    /** Returns the paths of all pages. */
    List<String> pages() {
        return site.files().keySet().stream()
                .map(SitePath::value)
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    /** Returns all pages at the top, and of each kind that stands in folders the first and the longest. */
    Set<String> samples() {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        Set<String> samples = new LinkedHashSet<>();
        for (String page : pages()) {
            if (page.indexOf('/') < 0) {
                samples.add(page);
            } else {
                byKind.computeIfAbsent(kind(page), unknown -> new ArrayList<>()).add(page);
            }
        }
        byKind.values().forEach(pages -> {
            samples.add(pages.get(0));
            samples.add(pages.stream()
                    .max(Comparator.comparingInt(page -> text(page).length()))
                    .orElseThrow());
        });
        return samples;
    }

    /** Returns whether a page is to look like anything: the hub of the storage is loaded by other pages and not seen. */
    boolean isStyled(String page) {
        return !page.equals("store.html");
    }

    /** Returns the pages of one kind, such as {@code topic}. */
    List<String> pagesOfKind(String kind) {
        return pages().stream().filter(page -> kind(page).equals(kind)).toList();
    }

    private String kind(String page) {
        Matcher kind = KIND.matcher(text(page));
        return kind.find() ? kind.group(1) : "page without a kind";
    }

    boolean has(String file) {
        return site.text(file).isPresent();
    }

    String text(String page) {
        return site.text(page).orElseThrow();
    }

    /** Returns the address under which a page is opened from disk. */
    String fileAddress(String page) {
        return folder.resolve(page).toUri().toString();
    }

    /** Returns the address under which a page is served, below a folder as on GitHub Pages. */
    String httpAddress(String page) {
        return server.address(page);
    }

    /** Returns a folder for pictures and prints that a person may want to look at. */
    static Path pictures() {
        try {
            return Files.createDirectories(Path.of("target", "browser-pictures"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
