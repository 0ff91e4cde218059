package studydown.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideReader;
import studydown.site.Site;
import studydown.site.SitePath;

class DatesPageTest {
    @TempDir
    private Path folder;

    private Site site(String text) throws IOException {
        Files.writeString(folder.resolve("1-tea.md"), text);
        Files.writeString(folder.resolve("2-cups.md"), "# Cups\n\nThey hold tea.\n");
        return Studydown.build(
                        GuideReader.read(folder, folder.resolve("none")),
                        CarriedReader.read(Optional.empty()),
                        Options.defaults())
                .site();
    }

    private static Document page(Site site, String path) {
        return Jsoup.parse(new String(site.files().get(new SitePath(path)), StandardCharsets.UTF_8));
    }

    @Test
    void whatHasADateIsListedWithItsWholeSentenceOldestFirst() throws IOException {
        Site site = site(
                "# Tea\n\nTea is a drink. It costs 5 (as of 2026-11). Cups are small.\n\n## Water\n\n"
                        + "Hot. Green tea takes 75 degrees (Li et al. 2023) (as of 2023-07). Then wait.\n\nLast checked: 2026-11-24\n");
        Document dates = page(site, "dates.html");
        assertEquals(
                List.of(
                        "Green tea takes 75 degrees (Li et al. 2023) (as of 2023-07). Tea",
                        "It costs 5 (as of 2026-11). Tea"),
                dates.select(".dates > li").eachText());
        assertEquals(
                List.of("2023-07", "2026-11", "2026-11-24"),
                dates.select("main time").eachAttr("datetime"));
        assertEquals("topics/tea.html#water", dates.select(".dates a").first().attr("href"));
        assertFalse(page(site, "topics/tea.html")
                .select(".head__meta a[href=../dates.html]")
                .isEmpty());
    }

    @Test
    void aGuideWithoutDatesHasNoSuchPageAndNoLinkToIt() throws IOException {
        Site site = site("# Tea\n\nTea is a drink.\n");
        assertFalse(site.files().containsKey(new SitePath("dates.html")));
        assertTrue(page(site, "index.html").select("a[href=dates.html]").isEmpty());
    }
}
