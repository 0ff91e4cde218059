package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, opened from disk and from a server, loads whole and logs nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChromiumPagesTest {
    /** The names of style sheets that did not come. */
    private static final String UNSTYLED =
            "[...document.querySelectorAll('link[rel=stylesheet]')].filter(l => !l.sheet).map(l => l.href).join(' ')";

    private static final String STYLE_COUNT = "document.styleSheets.length";
    private static final String BROKEN_IMAGES =
            "[...document.images].filter(i => i.complete && i.naturalWidth === 0).map(i => i.src).join(' ')";
    private static final String WIDER_THAN_WINDOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private BuiltSite site;
    private BrowserContext context;

    @BeforeAll
    void open() {
        context = Browsers.chromium().newContext();
        context.addInitScript("(" + PageWatch.PRELOAD + ")()");
        site = BuiltSite.ofOurGuide();
    }

    @AfterAll
    void close() {
        if (context != null) {
            context.close();
        }
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
        List<String> errors = new ArrayList<>();
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        page.navigate(address);
        page.waitForLoadState();
        errors.add(page.evaluate(PageWatch.VIOLATIONS).toString());
        errors.removeIf(String::isEmpty);
        assertEquals(List.of(), errors, address);
        assertEquals("", page.evaluate(UNSTYLED), "style sheets that did not load on " + address);
        assertEquals(site.isStyled(path), ((Number) page.evaluate(STYLE_COUNT)).intValue() > 0, "styles on " + address);
        assertEquals("", page.evaluate(BROKEN_IMAGES), "images that did not load on " + address);
        page.close();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsWiderThanTheWindow() {
        return site.samples().stream()
                .map(path -> dynamicTest(path, () -> {
                    for (int width : new int[] {320, 390, 820, 1024, 1280}) {
                        Page page = context.newPage();
                        page.setViewportSize(width, 900);
                        page.navigate(site.fileAddress(path));
                        Number wider = (Number) page.evaluate(WIDER_THAN_WINDOW);
                        assertEquals(
                                0, wider.intValue(), "pixels that " + path + " is wider than a window of " + width);
                        page.close();
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 820, 1180, 1280})
    void aTopicListsItsSectionsOnceAtAnyWidth(int width) {
        Page page = context.newPage();
        page.setViewportSize(width, 900);
        page.navigate(site.fileAddress(site.pagesOfKind("topic").get(0)));
        assertEquals(1, page.locator(".toc:visible, .contents:visible").count());
        page.close();
    }

    @Test
    void onATabletCodeAndTablesTakeTheWholeWidth() {
        Page page = context.newPage();
        page.setViewportSize(820, 1180);
        page.navigate(site.fileAddress(site.pagesOfKind("topic").get(0)));
        double column = page.locator(".prose").first().boundingBox().width;
        assertTrue(column > 640, "the column is " + column + " pixels wide");
        assertEquals(
                "true",
                page.evaluate("(t => String(t.scrollWidth <= t.clientWidth))(document.querySelector('.top__title'))"),
                "the title of the site is whole");
        page.locator(".top__burger").click();
        assertTrue(page.locator(".side__topics a").first().isVisible(), "topics behind the button");
        page.close();
    }

    @Test
    void theGlossaryShowsTheTermsOfOnePart() {
        Page page = context.newPage();
        page.navigate(site.fileAddress("glossary.html"));
        int all = page.locator(".gloss__entry:visible").count();
        page.locator("[data-filter=part] select").selectOption("2");
        int some = page.locator(".gloss__entry:visible").count();
        assertTrue(some > 0 && some < all, some + " of " + all + " terms are shown");
        assertEquals(some, page.locator(".gloss__entry[data-part='2']:visible").count(), "terms of part 2");
        assertEquals(
                page.locator(".gloss:visible").count(),
                page.locator(".letters a:visible").count(),
                "letters that lead to terms");
        page.locator("[data-filter=part] select").selectOption("");
        assertEquals(all, page.locator(".gloss__entry:visible").count());
        page.close();
    }

    /** Every topic, since a formula or a table may be wide on any page. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noTopicIsWiderThanThePhone(boolean scripts) {
        List<String> wide = new ArrayList<>();
        try (BrowserContext phone =
                Browsers.chromium().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts))) {
            Page page = phone.newPage();
            for (int width : new int[] {320, 390}) {
                // before a page is loaded: one that is measured right after a change of size has not yet answered to it
                page.setViewportSize(width, 900);
                for (String path : site.pagesOfKind("topic")) {
                    page.navigate(site.fileAddress(path));
                    int wider = ((Number) page.evaluate(WIDER_THAN_WINDOW)).intValue();
                    if (wider > 0) {
                        wide.add(path + " by " + wider + " pixels at " + width);
                    }
                }
            }
        }
        assertEquals(List.of(), wide);
    }

    @Test
    void everyPageCanBeReadWithoutScript() {
        try (BrowserContext plain =
                Browsers.chromium().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            for (String path : site.samples()) {
                Page page = plain.newPage();
                page.navigate(site.fileAddress(path));
                assertTrue(page.locator("h1").first().isVisible(), path + " shows its title");
                assertEquals(
                        0,
                        page.locator(".script-only:visible").count(),
                        "things on " + path + " that only a script can work");
                page.close();
            }
        }
    }
}
