package studydown.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideReader;
import studydown.site.Site;
import studydown.site.SitePath;

/** How much a reader loads, in bytes after gzip. */
class WeightTest {
    private static final int FIRST_VISIT = 16_000;
    private static final int MOST_REQUESTS = 6;
    private static final int MEDIAN_TOPIC = 25_000;
    private static final int ALL_SCRIPTS = 30 * 1024;

    @TempDir
    private Path folder;

    private static Site site(Path guide) {
        return Studydown.build(
                        GuideReader.read(guide, Path.of("no-such-site")),
                        CarriedReader.read(Optional.empty()),
                        Options.defaults())
                .site();
    }

    private static int zipped(Site site, SitePath path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new BestGzip(bytes)) {
            zip.write(site.files().get(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    @Test
    void aFirstVisitOfAnEmptyTopicIsLight() throws IOException {
        Files.writeString(folder.resolve("guide.md"), "# Guide\n\n## One\n\nx\n\n## Two\n\ny\n");
        Site site = site(folder);
        SitePath page = new SitePath("topics/one.html");
        Set<SitePath> loaded = new LinkedHashSet<>(List.of(page));
        String html = new String(site.files().get(page), StandardCharsets.UTF_8);
        for (Element element :
                Jsoup.parse(html).select("script[src], link[rel~=stylesheet|icon], img[src], iframe[src]")) {
            URI address = URI.create("/" + page.value())
                    .resolve(element.hasAttr("src") ? element.attr("src") : element.attr("href"));
            assertEquals(null, address.getHost(), "nothing is loaded from elsewhere");
            loaded.add(new SitePath(address.getPath().substring(1)));
        }
        int bytes = loaded.stream().mapToInt(path -> zipped(site, path)).sum();
        assertTrue(loaded.size() <= MOST_REQUESTS, "loads " + loaded);
        assertTrue(bytes <= FIRST_VISIT, bytes + " bytes in " + loaded);
    }

    @Test
    void theMedianTopicOfOurGuideIsLight() {
        Site site = site(Path.of("content"));
        int[] sizes = site.files().keySet().stream()
                .filter(path ->
                        path.value().startsWith("topics/") && path.value().endsWith(".html"))
                .mapToInt(path -> zipped(site, path))
                .sorted()
                .toArray();
        int median = sizes[sizes.length / 2];
        assertTrue(median <= MEDIAN_TOPIC, median + " bytes");
    }

    @Test
    void allScriptsTogetherAreLight() throws IOException {
        Files.writeString(folder.resolve("guide.md"), "# Guide\n\n## One\n\nx\n");
        Site site = site(folder);
        Map<SitePath, Integer> sizes = site.files().keySet().stream()
                .filter(path -> path.value().matches("assets/.*\\.js"))
                .collect(Collectors.toMap(path -> path, path -> zipped(site, path)));
        int bytes = sizes.values().stream().mapToInt(size -> size).sum();
        assertTrue(bytes <= ALL_SCRIPTS, bytes + " bytes in " + sizes);
    }
}
