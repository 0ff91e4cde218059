package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people type is found, from disk; the queries were written before the index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private static final Path QUERIES = Path.of("src/test/resources/search/queries.tsv");
    private static final double LEAST_RECIPROCAL_RANK = 0.9;
    private static final int LAST_RANK_OF_AN_ALIAS = 3;
    private static final int MOST_TRANSFERRED = 150_000;
    private static final int REST_MILLIS = 600;
    private static final int FAR_MILLIS = 3_600_000;

    /** What a query takes that is answered after each of its letters, and at last with as many hits as the page has. */
    private static final String TRANSFERRED = """
            async query => {
              for (let i = 1; i <= query.length; i++) await studydown.find(query.slice(0, i));
              await studydown.find(query, 40);
              return performance.getEntriesByType("resource").filter(file => file.name.includes("/search"))
                .reduce((sum, file) => sum + file.transferSize, 0);
            }
            """;

    private BrowserContext context;

    @BeforeAll
    void open() {
        context = Browsers.chromium().newContext();
    }

    @AfterAll
    void close() {
        if (context != null) {
            context.close();
        }
    }

    private Page searchPage(BuiltSite site) {
        Page page = context.newPage();
        page.navigate(site.fileAddress("search.html"));
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> titles(Page page, String query) {
        return (List<String>)
                page.evaluate("query => studydown.find(query).then(found => found.map(entry => entry.title))", query);
    }

    private static int rank(List<String> titles, List<String> answers) {
        for (int i = 0; i < titles.size(); i++) {
            if (answers.contains(titles.get(i).toLowerCase(Locale.ROOT))) {
                return i + 1;
            }
        }
        return 0;
    }

    @Test
    void whatPeopleTypeIsFound() throws IOException {
        Map<String, Page> pages = new LinkedHashMap<>();
        List<String> missed = new ArrayList<>();
        double sum = 0;
        List<String> lines = Files.readAllLines(QUERIES);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            Page page = pages.computeIfAbsent(
                    cells[0],
                    guide -> searchPage(
                            guide.equals("main")
                                    ? BuiltSite.ofOurGuide()
                                    : BuiltSite.of(QUERIES.resolveSibling(guide + ".md"))));
            List<String> titles = titles(page, cells[2]);
            int rank = rank(titles, List.of(cells[3].toLowerCase(Locale.ROOT).split("\\|")));
            sum += rank == 0 ? 0 : 1.0 / rank;
            if (rank != 1) {
                missed.add(cells[2] + " at " + rank + " of " + titles);
            }
        }
        pages.values().forEach(Page::close);
        double mean = sum / (lines.size() - 1);
        assertTrue(mean >= LEAST_RECIPROCAL_RANK, "mean reciprocal rank " + mean + ", not first: " + missed);
    }

    @Test
    void everyAliasLeadsToItsTerm() {
        BuiltSite site = BuiltSite.ofOurGuide();
        Page page = searchPage(site);
        List<String> missed = new ArrayList<>();
        int aliases = 0;
        for (JsonElement entry : entries(site)) {
            JsonArray fields = entry.getAsJsonArray();
            String title = fields.get(1).getAsString();
            for (String alias : fields.get(2).getAsString().split(", ")) {
                if (alias.isEmpty()) {
                    continue;
                }
                aliases++;
                List<String> titles = titles(page, alias);
                int rank = rank(titles, List.of(title.toLowerCase(Locale.ROOT)));
                if (rank == 0 || rank > LAST_RANK_OF_AN_ALIAS) {
                    missed.add(alias + " of " + title + " at " + rank + " of " + titles);
                }
            }
        }
        page.close();
        assertTrue(aliases > 0, "no term has an alias");
        assertEquals(List.of(), missed);
    }

    /** The word may stand in many places of a page before the one that was asked for. */
    @Test
    void aHitLeadsToItsOwnPlace() {
        BuiltSite site = BuiltSite.ofOurGuide();
        Page page = searchPage(site);
        for (String query : List.of("lora", "what is lora", "post-training quantization")) {
            page.navigate(site.fileAddress("search.html"));
            page.locator(".search__input").fill(query);
            page.locator(".search__hit[href^='glossary.html#']").first().click();
            Locator place = page.locator(".gloss__entry:target");
            place.waitFor();
            page.waitForFunction("place => place.getBoundingClientRect().top >= 0", place.elementHandle());
            assertTrue(
                    (boolean) place.evaluate("place => place.getBoundingClientRect().top < innerHeight / 2"),
                    query + " leads to " + page.url());
        }
        page.close();
    }

    /** Returns what the index shows of each entry: kind, title, aliases and more. */
    private static List<JsonElement> entries(BuiltSite site) {
        List<JsonElement> entries = new ArrayList<>();
        for (int block = 0; site.has("search/e" + block + ".js"); block++) {
            String script = site.text("search/e" + block + ".js");
            String json = script.substring(script.indexOf(',') + 1, script.lastIndexOf(')'));
            JsonParser.parseString(json).getAsJsonArray().forEach(entries::add);
        }
        return entries;
    }

    /** The longest queries, as slowly typed as can be: quicker typing skips what nobody waits for any more. */
    @Test
    void aQueryTransfersLittle() throws IOException {
        List<String> queries = Files.readAllLines(QUERIES).stream()
                .filter(line -> line.startsWith("main\t"))
                .map(line -> line.split("\t")[2])
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(8)
                .toList();
        for (String query : queries) {
            try (BrowserContext fresh = Browsers.withoutWorker()) {
                Page page = fresh.newPage();
                page.navigate(BuiltSite.ofOurGuide().httpAddress("search.html"));
                int bytes = ((Number) page.evaluate(TRANSFERRED, query)).intValue();
                assertTrue(bytes > 0 && bytes <= MOST_TRANSFERRED, bytes + " bytes for " + query);
            }
        }
    }

    @Test
    void whoTypesOnIsAnsweredOnce() {
        Page page = searchPage(BuiltSite.ofOurGuide());
        assertEquals(
                List.of(0, 10),
                page.evaluate("() => Promise.all(['attent', 'attention'].map(query => studydown.find(query)))"
                        + ".then(found => found.map(hits => hits.length))"));
        page.close();
    }

    @Test
    void thePageShowsMoreHitsWhenTypingRests() {
        // a clock is shared by all pages of a context
        try (BrowserContext fresh = Browsers.chromium().newContext()) {
            Page page = fresh.newPage();
            page.clock().install();
            page.navigate(BuiltSite.ofOurGuide().fileAddress("search.html"));
            page.clock().pauseAt(System.currentTimeMillis() + FAR_MILLIS);
            Locator input = page.locator(".search__input");
            Locator hits = page.locator(".search__hit");
            input.fill("attention");
            hits.first().waitFor();
            page.keyboard().press("ArrowDown");
            List<String> first = hits.locator(".search__title").allInnerTexts();
            assertEquals(10, first.size());
            page.clock().runFor(REST_MILLIS);
            hits.nth(first.size()).waitFor();
            assertEquals(
                    first,
                    hits.locator(".search__title").allInnerTexts().subList(0, first.size()),
                    "the first stay where they are");
            assertEquals(
                    hits.nth(1).getAttribute("id"),
                    input.getAttribute("aria-activedescendant"),
                    "the chosen hit stays");
        }
    }

    @Test
    void theDialogIsUsedWithoutAMouse() {
        Page page = context.newPage();
        page.navigate(BuiltSite.ofOurGuide().fileAddress("index.html"));
        assertEquals(
                0,
                page.evaluate("[...document.scripts].filter(script => /\\/search(\\/|\\.js)/.test(script.src)).length"),
                "nothing of the search is loaded before it is asked for");
        page.keyboard().press("/");
        Locator input = page.locator(".search__input");
        input.waitFor();
        input.pressSequentially("kv cac");
        Locator hits = page.locator(".search__hit");
        hits.first().waitFor();
        assertEquals("true", input.getAttribute("aria-expanded"));
        assertEquals(hits.first().getAttribute("id"), input.getAttribute("aria-activedescendant"));
        page.keyboard().press("ArrowDown");
        assertEquals(hits.nth(1).getAttribute("id"), input.getAttribute("aria-activedescendant"));
        assertEquals("true", hits.nth(1).getAttribute("aria-selected"));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Escape");
        assertEquals(0, page.locator(".search--dialog[open]").count());
        page.keyboard().press("Control+k");
        input.waitFor();
        input.fill("kv cache");
        page.locator(".search__hit mark").first().waitFor();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.endsWith("index.html"));
        assertTrue(page.locator("h1").first().isVisible());
        page.close();
    }
}
