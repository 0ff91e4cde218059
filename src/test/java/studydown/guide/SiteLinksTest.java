package studydown.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideReader;
import studydown.site.Site;
import studydown.site.SitePath;

/** Whatever a page of a site leads to is there. */
class SiteLinksTest {

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/guides/seed-guide.md"})
    void everyLinkLeadsSomewhere(String guide) {
        Options options = Options.defaults().withBaseUrl(SiteLinks.ROOT.toString());
        Site site = Studydown.build(
                        GuideReader.read(Path.of(guide), Path.of("no-such-site")),
                        CarriedReader.read(Optional.empty()),
                        options)
                .site();
        SiteLinks.Outcome outcome = SiteLinks.follow(site);
        assertEquals(List.of(), outcome.broken());
        assertTrue(outcome.followed() > 500, outcome.followed() + " links");
    }

    @Test
    void aLinkThatLeadsNowhereIsSeen() {
        String page = """
                <a href="there.html#here">good</a> <a href="https://example.com/x">elsewhere</a> <a href="gone.html">bad</a>
                <a href="there.html#gone">bad</a> <a href="../index.html">bad</a> <img src="gone.png"> <label for="gone">bad</label>
                """;
        Site site = Site.of(Map.of(
                new SitePath("index.html"), page.getBytes(StandardCharsets.UTF_8),
                new SitePath("there.html"), "<p id=\"here\">".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of(
                        "index.html: ../index.html",
                        "index.html: for=gone",
                        "index.html: gone.html",
                        "index.html: gone.png",
                        "index.html: there.html#gone"),
                SiteLinks.follow(site).broken());
    }
}
