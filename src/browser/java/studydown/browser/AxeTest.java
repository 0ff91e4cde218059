package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every kind of page, light and dark, on a phone and on a desk, passes axe. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxeTest {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private BuiltSite site;
    private BuiltSite shortSite;

    @BeforeAll
    void open() {
        Browsers.chromium();
        site = BuiltSite.ofOurGuide();
        // The page of the whole guide has all its topics: of a long guide, axe would take minutes for what it finds in
        // a short one.
        shortSite = BuiltSite.of(Path.of("content", "1-basics"));
    }

    @TestFactory
    Stream<DynamicTest> lightOnAPhone() {
        return tests(ColorScheme.LIGHT, 390);
    }

    @TestFactory
    Stream<DynamicTest> darkOnAPhone() {
        return tests(ColorScheme.DARK, 390);
    }

    @TestFactory
    Stream<DynamicTest> lightOnADesk() {
        return tests(ColorScheme.LIGHT, 1280);
    }

    @TestFactory
    Stream<DynamicTest> darkOnADesk() {
        return tests(ColorScheme.DARK, 1280);
    }

    private Stream<DynamicTest> tests(ColorScheme scheme, int width) {
        BrowserContext context = Browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, 900));
        return site.samples().stream()
                .map(path -> dynamicTest(path, () -> assertEquals(List.of(), violations(context, path))))
                .onClose(context::close);
    }

    /** Axe does not read MathML, which screen readers do: a header cell with a formula alone is not empty. */
    private static boolean isFormulaAlone(Rule rule, CheckedNode node) {
        return rule.getId().equals("empty-table-header") && node.getHtml().contains("<math");
    }

    /** What is far away on a long page is not laid out yet, and axe takes it for hidden: it is checked as it is when read. */
    private static final String LAID_OUT = """
            () => new Promise(done => {
              document.querySelectorAll('.book__topic, .qtopic').forEach(topic => { topic.style.contentVisibility = 'visible'; });
              dispatchEvent(new Event('resize'));
              requestAnimationFrame(() => setTimeout(done));
            })
            """;

    private List<String> violations(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate((path.equals("print.html") ? shortSite : site).httpAddress(path));
        page.evaluate(LAID_OUT);
        List<String> found = new ArrayList<>();
        // The other mode opens a page of its own for each run.
        for (Rule rule : new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(TAGS)
                .analyze()
                .getViolations()) {
            List<CheckedNode> nodes = rule.getNodes().stream()
                    .filter(node -> !isFormulaAlone(rule, node))
                    .toList();
            if (nodes.isEmpty()) {
                continue;
            }
            found.add(rule.getId() + " (" + nodes.size() + " times): "
                    + nodes.get(0).getHtml() + " " + nodes.get(0).getFailureSummary());
        }
        page.close();
        return found;
    }
}
