package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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

    /** The test would mean little if the driver had opened what readers' browsers keep shut. */
    @Test
    void localFilesAreStrangersToEachOther() {
        firefox.navigate(site.fileAddress("index.html"));
        assertEquals("null", firefox.evaluate("String(self.origin)"));
    }
}
