package studydown.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import studydown.site.Site;
import studydown.site.SitePath;

class SitePackerTest {
    private static final SitePacker.About ABOUT = new SitePacker.About("tea", "Tea", "en", "ltr", "");
    private static final SitePath WORKER = new SitePath("sw.js");

    private static boolean hasWorker(long pageBytes, long singleBytes) {
        Site site = Site.of(Map.of(
                new SitePath("index.html"),
                new byte[(int) pageBytes],
                SingleFile.path(ABOUT.id()),
                new byte[(int) singleBytes]));
        return SitePacker.pack(site, ABOUT).files().containsKey(WORKER);
    }

    @Test
    void aSiteIsKeptForReadingWithoutANetworkUpToASize() {
        assertEquals(true, hasWorker(SitePacker.MOST_BYTES, 0));
        assertEquals(false, hasWorker(SitePacker.MOST_BYTES + 1, 0));
    }

    @Test
    void theSingleFileIsNotKeptAndDoesNotCount() {
        assertEquals(true, hasWorker(SitePacker.MOST_BYTES, SitePacker.MOST_BYTES));
    }
}
