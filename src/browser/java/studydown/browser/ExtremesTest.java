package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What is far too long, wide or many stays in its box: it breaks or scrolls, and is never cut off silently. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtremesTest {
    /** Elements that stand out of the window or of a box that hides what stands out, and that no box around them scrolls. */
    private static final String BREAKS_OUT = """
            [...document.querySelectorAll('body *')].filter(e => {
              const box = e.getBoundingClientRect();
              if (box.width === 0 || box.height === 0 || e.closest('.unseen, .skip, [popover], .top__title')) return false;
              for (let up = e.parentElement; up; up = up.parentElement) {
                const style = getComputedStyle(up);
                if (['auto', 'scroll'].includes(style.overflowX)) return false;
                if (style.overflowX === 'hidden' && box.right > up.getBoundingClientRect().right + 1) return true;
              }
              return box.right > innerWidth + 1 || box.left < -1;
            }).slice(0, 5).map(e => e.tagName + '.' + e.className.toString() + ' ' + Math.round(e.getBoundingClientRect().right)).join(', ')
              + (document.documentElement.scrollWidth > innerWidth ? ' the page scrolls sideways' : '')""";

    private BuiltSite site;
    private BrowserContext context;

    @BeforeAll
    void open() throws IOException {
        context = Browsers.chromium().newContext();
        site = BuiltSite.of(guide(Path.of("target", "extreme-guide")));
    }

    @AfterAll
    void close() {
        if (context != null) {
            context.close();
        }
    }

    private static Path guide(Path folder) throws IOException {
        Files.createDirectories(folder);
        String title = "A title of three hundred characters, " + "which goes on and on, ".repeat(11)
                + "with Wortungetuem" + "e".repeat(20);
        String row = "| " + "a cell | ".repeat(30);
        Files.writeString(
                folder.resolve("1-extremes.md"),
                "# " + title + "\n\nIn short: " + "x".repeat(400) + " and `" + "code".repeat(90) + "`.\n\n## Table\n\n"
                        + row
                        + "\n|" + " --- |".repeat(30) + "\n" + row + "\n" + row
                        + "\n\n## Code\n\n```python\nvalue = \"" + "y".repeat(2000)
                        + "\"\n```\n\n## Picture\n\n![wide](wide.svg) and ![drawn](drawn.svg)\n\n## Formula\n\nThen $"
                        + "a_1 + ".repeat(80) + "b$ holds.\n\n$$\n" + "\\frac{a}{b} + ".repeat(80) + "c\n$$\n\n- **"
                        + "Term".repeat(60)
                        + "**: a name without end\n\n### What is " + "endless".repeat(40) + "?\n\n" + "z".repeat(300)
                        + "\n");
        String picture =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8000\" height=\"600\" viewBox=\"0 0 8000 600\">"
                        + "<rect width=\"8000\" height=\"600\" fill=\"#888\"/></svg>\n";
        Files.writeString(folder.resolve("wide.svg"), picture);
        Files.writeString(folder.resolve("drawn.svg"), picture.replace(" viewBox=\"0 0 8000 600\"", ""));
        Files.writeString(folder.resolve("2-empty.md"), "# A topic with no text\n");
        StringBuilder terms = new StringBuilder("# Many terms\n\nAll at once.\n\n");
        IntStream.range(0, 3000)
                .forEach(i -> terms.append("- **Concept number ")
                        .append(i)
                        .append("**: what has the number ")
                        .append(i)
                        .append('\n'));
        Files.writeString(folder.resolve("3-many.md"), terms);
        return folder;
    }

    @TestFactory
    Stream<DynamicTest> onAPhone() {
        return pages(390);
    }

    @TestFactory
    Stream<DynamicTest> onADesk() {
        return pages(1280);
    }

    private Stream<DynamicTest> pages(int width) {
        return site.pages().stream()
                .filter(path -> !path.equals("store.html"))
                .map(path -> dynamicTest(path + " at " + width, () -> {
                    Page page = context.newPage();
                    page.setViewportSize(width, 900);
                    page.navigate(site.fileAddress(path));
                    page.waitForLoadState();
                    assertEquals("", page.evaluate(BREAKS_OUT), path + " at " + width);
                    page.close();
                }));
    }
}
