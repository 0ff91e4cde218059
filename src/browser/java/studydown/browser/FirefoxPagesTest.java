package studydown.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every kind of page loads whole and logs nothing in a Firefox with the security it is delivered with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirefoxPagesTest {
    private static final String UNSTYLED =
            "[...document.querySelectorAll('link[rel=stylesheet]')].filter(l => !l.sheet).map(l => l.href).join(' ')";

    private Firefox firefox;
    private BuiltSite site;

    @BeforeAll
    void open() {
        firefox = Browsers.firefox();
        firefox.viewport(1280, 900);
        site = BuiltSite.ofOurGuide();
    }

    @TestFactory
    Stream<DynamicTest> fromDisk() {
        return site.samples().stream().map(page -> dynamicTest(page, () -> loadsWell(page, site.fileAddress(page))));
    }

    @TestFactory
    Stream<DynamicTest> fromAServerBelowAPath() {
        return site.samples().stream().map(page -> dynamicTest(page, () -> loadsWell(page, site.httpAddress(page))));
    }

    private void loadsWell(String path, String address) {
        firefox.navigate(address);
        assertEquals(List.of(), firefox.errors(), address);
        assertEquals("", firefox.evaluate(UNSTYLED), "style sheets that did not load on " + address);
        assertEquals(
                site.isStyled(path),
                !"0".equals(firefox.evaluate("String(document.styleSheets.length)")),
                "styles on " + address);
    }

    @Test
    void theSearchAnswersFromDisk() {
        firefox.navigate(site.fileAddress("search.html"));
        assertEquals("KV cache", firefox.evaluate("studydown.find('kv cahce').then(found => found[0].title)"));
        assertEquals(List.of(), firefox.errors());
    }

    /** Firefox logs an error for a formula that it lays out before all of it arrived: that is no fault of the page. */
    @Test
    void aFormulaMayArriveInPieces() throws IOException {
        String whole =
                "<!doctype html><p>a</p><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>" + "<p>b</p>".repeat(9999);
        for (String page : List.of(whole, whole.replace("<mn>2</mn>", ""))) {
            try (SlowServer server = new SlowServer(page.getBytes(UTF_8), page.indexOf("</mn>") + "</mn>".length())) {
                firefox.navigate(server.address());
                assertEquals(
                        page.equals(whole) ? List.of() : List.of("<mfrac><mn>1</mn></mfrac>"),
                        firefox.errors(),
                        page.substring(0, 80));
            }
        }
    }

    /** The test would mean little if the driver had opened what readers' browsers keep shut. */
    @Test
    void localFilesAreStrangersToEachOther() {
        firefox.navigate(site.fileAddress("index.html"));
        assertEquals("null", firefox.evaluate("String(self.origin)"));
    }
}
