package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studydown.content.CarriedReader;
import studydown.pack.SitePacker;
import studydown.site.Site;
import studydown.site.SitePath;

/** A site is read without a network, a new version comes when the reader asks for it, and nothing half is left behind. */
class OfflineTest {
    private static final String CACHES =
            "async () => (await caches.keys()).filter(name => !name.endsWith(':foreign')).length";

    private final Site first = BuiltSite.ofOurGuide().files();
    private final SiteServer server = SiteServer.start(first);
    private BrowserContext browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = Browsers.chromium().newContext();
        page = browser.newPage();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private static Site packed(Site site) {
        return SitePacker.pack(
                site,
                new SitePacker.About(
                        "generative-ai-for-interviews",
                        "Our guide",
                        "en",
                        "ltr",
                        CarriedReader.read(Optional.empty()).scripts().get("scripts/sw.js"),
                        "This page is not kept."));
    }

    private static Site with(Site site, String path, byte[] bytes) {
        return site.plus(Site.of(Map.of(new SitePath(path), bytes)));
    }

    private Site changed() {
        String topic = first.text("topics/rag.html").orElseThrow().replace("<h1", "<p class=\"second\">New</p><h1");
        return packed(with(first, "topics/rag.html", topic.getBytes(StandardCharsets.UTF_8)));
    }

    private void install(String shown) {
        page.navigate(server.address(shown));
        page.waitForFunction(
                "async () => { await navigator.serviceWorker.ready; return navigator.serviceWorker.controller !== null; }");
    }

    @Test
    void aNewVersionComesWhenItIsAskedFor() {
        install("index.html");
        page.evaluate(
                "async () => { await caches.open('studydown:other:foreign'); await caches.open('foreign:foreign'); }");
        browser.setOffline(true);
        for (String path : List.of("topics/rag.html", "glossary.html", "practice.html", "")) {
            page.navigate(server.address(path));
            assertTrue(page.locator("h1").count() > 0, path);
        }
        page.navigate(server.address("topics/no-such.html"));
        assertEquals(
                "This page is not kept on this device. With a network it opens.",
                page.locator("h1").innerText());
        page.locator("a").click();
        page.waitForURL(server.address(""));
        browser.setOffline(false);

        server.publish(changed());
        page.navigate(server.address("topics/rag.html"));
        page.locator(".update button").waitFor();
        assertEquals(0, page.locator(".second").count());
        page.locator(".update button").click();
        page.locator(".second").waitFor();
        page.waitForFunction("async () => (" + CACHES + ")().then(count => count === 1)");
        assertEquals(3, page.evaluate("async () => (await caches.keys()).length"));
    }

    @Test
    void aFailedInstallLeavesNothingBehind() {
        install("index.html");
        TreeMap<SitePath, byte[]> broken = new TreeMap<>(changed().files());
        broken.remove(new SitePath("topics/rag.html"));
        server.publish(Site.of(broken));
        page.evaluate(
                "async () => { const it = await navigator.serviceWorker.getRegistration(); await it.update().catch(() => {});"
                        + " while (it.installing) await new Promise(done => setTimeout(done, 50)); }");
        assertEquals(1, page.evaluate(CACHES));
        page.navigate(server.address("topics/rag.html"));
        assertTrue(page.locator(".update").isHidden());
        assertEquals("Retrieval-augmented generation (RAG)", page.locator("h1").innerText());
    }

    @Test
    void ofALargeSiteWhatHasBeenReadIsKept() {
        server.publish(packed(with(first, "images/large.bin", new byte[21 * 1024 * 1024])));
        install("index.html");
        page.navigate(server.address("topics/rag.html"));
        page.waitForFunction("async () => await caches.match(location.href) !== undefined");
        browser.setOffline(true);
        page.navigate(server.address("topics/rag.html"));
        assertEquals("Retrieval-augmented generation (RAG)", page.locator("h1").innerText());
        page.navigate(server.address("glossary.html"));
        assertEquals("This page is not kept.", page.locator("h1").innerText());
    }
}
