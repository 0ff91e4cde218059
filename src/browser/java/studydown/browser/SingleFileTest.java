package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole site in one file: every page opens, links lead on, practice and progress work, nothing else is loaded. */
class SingleFileTest {
    /** WebDriver's code of the key. */
    private static final String ENTER = "\uE007";

    private static final String FILE = "generative-ai-for-interviews-offline.html";

    private final BuiltSite site = BuiltSite.ofOurGuide();
    private final List<String> errors = new ArrayList<>();
    private final List<String> loaded = new ArrayList<>();
    private BrowserContext browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = Browsers.chromium().newContext();
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        page.onRequest(request -> loaded.add(request.url()));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private String address(String shown) {
        return site.fileAddress(FILE) + shown;
    }

    @Test
    void fromATopicToATermAndBack() {
        page.navigate(address("#/topics/rag.html"));
        assertEquals("Retrieval-augmented generation (RAG)", page.locator("h1").innerText());
        Locator link = page.locator("main a[href^='#/glossary.html#']").first();
        String term = link.getAttribute("href").replaceFirst(".*#", "");
        link.click();
        page.waitForFunction("id => document.getElementById(id)?.getBoundingClientRect().top < innerHeight", term);
        page.goBack();
        page.locator("article[data-topic=rag]").waitFor();
        page.locator(".toc a").last().click();
        assertTrue(page.url().matches(".*#/topics/rag\\.html#.+"), page.url());
        assertEquals("Retrieval-augmented generation (RAG)", page.locator("h1").innerText());
        assertEquals(List.of(), errors);
        loaded.forEach(url -> assertTrue(url.startsWith(site.fileAddress(FILE)) || url.startsWith("data:"), url));
    }

    @Test
    void whatIsPractisedIsRemembered() {
        page.navigate(address("#/practice.html#s=7k2&n=3&t=rag&k=recall"));
        page.locator(".desk__item [data-item]").first().waitFor();
        String item = page.locator(".desk__item [data-item]").first().getAttribute("data-item");
        page.evaluate("item => studydown.store.add({ item, rev: 1, rate: 3, mode: 'practice' })", item);
        page.waitForFunction("() => studydown.store.pending.rows().length === 0");
        page.navigate("about:blank");
        page.navigate(address("#/progress.html"));
        page.waitForFunction(
                "async () => { await studydown.store.open(); return studydown.store.entries().length === 1; }");
        assertEquals(List.of(), errors);
    }

    @Test
    void everythingInItIsFound() {
        page.navigate(address(""));
        page.keyboard().press("/");
        page.locator("#search-list")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        page.keyboard().type("kv cache");
        page.locator("#search-list [role=option]").first().waitFor();
        page.keyboard().press("Enter");
        page.waitForFunction("() => location.hash.includes('kv-cache')");
        assertEquals(List.of(), errors);
    }

    /** From disk and from a server: a page, a link from it, an item to practice, and the search box, all in Firefox. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inFirefoxToo(boolean fromDisk) {
        Firefox firefox = Browsers.firefox();
        String address = fromDisk ? site.fileAddress(FILE) : site.httpAddress(FILE);
        firefox.navigate(address + "#/topics/rag.html");
        until(firefox, "document.querySelector('h1')?.textContent.startsWith('Retrieval-augmented generation')");
        firefox.click("main a[href^='#/glossary.html#']");
        until(
                firefox,
                "location.hash.startsWith('#/glossary.html#') && !!document.getElementById(location.hash.split('#')[2])");
        firefox.navigate("about:blank");
        firefox.navigate(address + "#/practice.html#s=7k2&n=3&t=rag&k=recall");
        until(firefox, "!!document.querySelector('.desk__item [data-item]')");
        firefox.press("/");
        until(firefox, "!!document.querySelector('#search-list')");
        for (String key : "kv cache".split("")) {
            firefox.press(key);
        }
        until(firefox, "!!document.querySelector('#search-list [role=option]')");
        firefox.press(ENTER);
        until(firefox, "location.hash.includes('kv-cache')");
        assertEquals(List.of(), firefox.errors());
    }

    /** On a slow line the browser may look at the page's data when half of it has come. */
    @Test
    void aPageThatComesInTwoPiecesIsShownWhole() throws Exception {
        byte[] file = Files.readAllBytes(Path.of(URI.create(site.fileAddress(FILE))));
        String start = "data-file=\"topics/rag.html\">";
        int middle = new String(file, StandardCharsets.ISO_8859_1).indexOf(start) + start.length() + 5000;
        try (SlowServer server = new SlowServer(file, middle)) {
            page.navigate(server.address() + "#/topics/rag.html");
            assertEquals(List.of(), errors);
            assertEquals(
                    "Retrieval-augmented generation (RAG)", page.locator("h1").innerText());
        }
    }

    private static void until(Firefox firefox, String condition) {
        assertEquals(
                "true",
                firefox.evaluate("new Promise(done => { let left = 100; const look = () => (" + condition
                        + ") ? done('true') : left-- > 0 ? setTimeout(look, 100) : done('still not: ' + location.hash);"
                        + " look(); })"));
    }

    /** Printed, not held: how quickly it opens depends on the machine. */
    @Test
    void howLongItTakesToOpen() {
        assumeTrue(Boolean.getBoolean("studydown.figures"), "figures are printed with -Dstudydown.figures=true");
        CDPSession devTools = browser.newCDPSession(page);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", 4);
        devTools.send("Emulation.setCPUThrottlingRate", rate);
        for (int i = 0; i < 5; i++) {
            for (String shown : List.of("", "#/topics/rag.html")) {
                page.navigate("about:blank");
                page.navigate(address(shown));
                Object painted = page.evaluate(
                        "() => Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1)");
                System.out.println(
                        "single file" + shown + ", CPU slowed 4 times, first paint after " + painted + " ms");
            }
        }
    }
}
