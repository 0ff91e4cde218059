package studydown.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studydown.site.Site;
import studydown.site.SitePath;

class SitePackerTest {
    private static final SitePacker.About ABOUT = new SitePacker.About("tea", "Tea", "en", "ltr", "", "Not kept");
    private static final SitePath WORKER = new SitePath("sw.js");

    private static boolean isKept(long pageBytes, long singleBytes) {
        Site site = Site.of(Map.of(
                new SitePath("index.html"),
                new byte[(int) pageBytes],
                SingleFile.path(ABOUT.id()),
                new byte[(int) singleBytes]));
        String worker = new String(SitePacker.pack(site, ABOUT).files().get(WORKER), StandardCharsets.UTF_8);
        return worker.contains("index.html");
    }

    @Test
    void aSiteIsKeptForReadingWithoutANetworkUpToASize() {
        assertEquals(true, isKept(SitePacker.MOST_BYTES, 0));
        assertEquals(false, isKept(SitePacker.MOST_BYTES + 1, 0));
    }

    @Test
    void theSingleFileIsNotKeptAndDoesNotCount() {
        assertEquals(true, isKept(SitePacker.MOST_BYTES, SitePacker.MOST_BYTES));
    }
}
