package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The learner's log survives two tabs at once, broken data, newer versions, foreign files and a storage that refuses. */
class StorageTest {
    private static final String ADD = "item => { studydown.store.add({ item, rev: 1, rate: 3, mode: 'practice' }); }";
    private static final String COUNT =
            "async () => { await studydown.store.refresh(); return studydown.store.entries().length; }";

    private final BuiltSite site = BuiltSite.ofOurGuide();
    private BrowserContext browser;

    @BeforeEach
    void open() {
        browser = Browsers.chromium().newContext();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private Page progress(String address) {
        Page page = browser.newPage();
        page.navigate(address);
        page.evaluate("async () => { await studydown.needMemory(); await studydown.store.open(); }");
        return page;
    }

    private static void settle(Page page) {
        page.waitForFunction("() => studydown.store.pending.rows().length === 0");
    }

    @Test
    void twoTabsAtOnce() {
        for (String address : List.of(site.fileAddress("progress.html"), site.httpAddress("progress.html"))) {
            Page one = progress(address);
            Page two = progress(address);
            int before = (int) one.evaluate(COUNT);
            for (int i = 0; i < 5; i++) {
                one.evaluate(ADD, "term.one" + i + ".recall");
                two.evaluate(ADD, "term.two" + i + ".recall");
            }
            settle(one);
            settle(two);
            assertEquals(before + 10, one.evaluate(COUNT), address);
            assertEquals(before + 10, two.evaluate(COUNT), address);
        }
    }

    @Test
    void anAnswerJustBeforeThePageIsLeftIsKept() {
        Page page = progress(site.httpAddress("progress.html"));
        page.evaluate(ADD, "term.last.recall");
        page.navigate(site.httpAddress("index.html"));
        Page other = progress(site.httpAddress("progress.html"));
        assertEquals(1, other.evaluate(COUNT));
    }

    @Test
    void whatCannotBeReadIsLeftAsItIsAndGoesAlong() {
        Page page = progress(site.httpAddress("progress.html"));
        page.evaluate(ADD, "term.good.recall");
        settle(page);
        page.evaluate("() => studydown.store.shelf.add([['broken', '{\"id\":\"broken\",'], ['odd', '{\"rate\":9}']])");
        Page again = progress(site.httpAddress("progress.html"));
        again.locator(".warnings p").first().waitFor();
        assertTrue(
                again.locator(".warnings").innerText().contains("2"),
                again.locator(".warnings").innerText());
        assertEquals(1, again.evaluate(COUNT));
        again.evaluate("() => studydown.archive.clear()");
        assertEquals(
                List.of("broken", "odd"),
                again.evaluate("async () => (await studydown.store.shelf.all()).map(row => row[0])"),
                "what could not be read is not thrown away");
        assertTrue(
                ((String) again.evaluate("() => studydown.archive.exportLog()")).contains("\\\"id\\\":\\\"broken\\\""));
    }

    @Test
    void aLogOfANewerVersionIsNotTouched() {
        Page page = progress(site.httpAddress("progress.html"));
        String guide = (String) page.evaluate("() => studydown.store.guide");
        page.navigate(site.httpAddress("404.html"));
        page.evaluate(
                "name => new Promise(done => { const opening = indexedDB.open(name, 7); opening.onupgradeneeded = () => opening.result.objectStoreNames.contains('log') || opening.result.createObjectStore('log'); opening.onsuccess = () => { opening.result.close(); done(); }; })",
                "studydown:" + guide + ":progress");
        Page again = progress(site.httpAddress("progress.html"));
        again.locator(".warnings p").first().waitFor();
        again.evaluate(ADD, "term.lost.recall");
        assertEquals(true, again.evaluate("() => studydown.store.status.newer"));
        assertEquals(0, again.evaluate("() => studydown.store.pending.rows().length"));
        assertEquals(
                "newer",
                refusal(
                        again,
                        "{\"format\":\"studydown-progress\",\"version\":1,\"guide\":\"" + guide
                                + "\",\"entries\":[]}"));
    }

    @Test
    void filesThatDoNotFitAreRefusedAndNothingChanges() {
        Page page = progress(site.httpAddress("progress.html"));
        page.evaluate(ADD, "term.good.recall");
        settle(page);
        String whole = (String) page.evaluate("() => studydown.archive.exportLog()");
        assertEquals("broken", refusal(page, whole.substring(0, whole.length() / 2)));
        assertEquals("foreign", refusal(page, "{\"cards\":[]}"));
        assertEquals("foreign", refusal(page, "[]"));
        assertEquals("foreign", refusal(page, "not a file of ours"));
        assertEquals("newer", refusal(page, whole.replace("\"version\":1", "\"version\":2")));
        assertEquals("other", refusal(page, whole.replaceFirst("\"guide\":\"[^\"]*\"", "\"guide\":\"another\"")));
        assertEquals(1, page.evaluate(COUNT));
        Map<?, ?> partly = (Map<?, ?>)
                page.evaluate(
                        "text => studydown.archive.importLog(text)",
                        whole.replaceFirst(
                                "\\{\"id\":",
                                "{\"id\":5},{\"id\":\"new\",\"at\":1,\"day\":\"2026-01-01\",\"item\":\"term.gone.recall\",\"rate\":3},{\"id\":"));
        assertEquals(1, partly.get("added"));
        assertEquals(1, partly.get("known"));
        assertEquals(1, partly.get("unread"));
    }

    private static Object refusal(Page page, String text) {
        return ((Map<?, ?>) page.evaluate("text => studydown.archive.importLog(text)", text)).get("refused");
    }

    @Test
    void aStorageThatRefusesIsSaid() {
        browser.addInitScript(
                "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });"
                        + "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });");
        Page page = progress(site.httpAddress("progress.html"));
        page.locator(".warnings p").first().waitFor();
        page.evaluate(ADD, "term.here.recall");
        assertEquals("memory", page.evaluate("() => studydown.store.status.kind"));
        assertEquals(1, page.evaluate("() => studydown.store.entries().length"), "the page itself still knows");
        assertTrue(((String) page.evaluate("() => studydown.archive.exportLog()")).contains("term.here.recall"));
    }

    @Test
    void withoutADatabaseTheOtherStorageServes() {
        browser.addInitScript(
                "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });");
        Page page = progress(site.httpAddress("progress.html"));
        page.evaluate(ADD, "term.here.recall");
        settle(page);
        assertEquals("local", page.evaluate("() => studydown.store.status.kind"));
        assertEquals(1, progress(site.httpAddress("progress.html")).evaluate(COUNT));
    }

    @Test
    void aFullStorageIsSaidAndTheAnswerStaysNoted() {
        Page page = progress(site.httpAddress("progress.html"));
        page.evaluate(
                "() => { studydown.store.shelf.add = async () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
        page.evaluate(ADD, "term.here.recall");
        page.locator(".warnings p").first().waitFor();
        assertEquals(1, page.evaluate("() => studydown.store.pending.rows().length"));
        assertEquals(
                1, progress(site.httpAddress("progress.html")).evaluate(COUNT), "it is kept as soon as there is room");
    }

    @Test
    void aClockThatWasSetBackIsSaid() {
        Page page = progress(site.httpAddress("progress.html"));
        page.evaluate(
                "() => studydown.store.shelf.add([['later', JSON.stringify({ id: 'later', at: Date.now() + 3 * 86400000, day: studydown.dayOf(Date.now() + 3 * 86400000, 0), item: 'term.x.recall', rate: 3 })]])");
        Page again = progress(site.httpAddress("progress.html"));
        again.locator(".warnings p").first().waitFor();
        assertEquals(List.of("clock"), again.evaluate("() => studydown.archive.warnings()"));
    }

    @Test
    void whatIsNoLongerInTheGuideIsKeptAndSaid() {
        Page page = progress(site.httpAddress("progress.html"));
        page.evaluate(ADD, "term.there-is-no-such-term.recall");
        settle(page);
        Page again = progress(site.httpAddress("progress.html"));
        again.waitForFunction("() => document.querySelector('.log__gone').textContent !== ''");
        assertTrue(again.locator(".log__gone").innerText().contains("1"));
        Page review = browser.newPage();
        review.navigate(site.httpAddress("review.html"));
        review.locator(".today").waitFor();
    }

    /** On a server pages share storage anyway; a hub there would serve whoever frames it. */
    @Test
    void theHubAnswersNobodyOnAServer() {
        Page page = progress(site.httpAddress("progress.html"));
        Object answered = page.evaluate("""
                () => new Promise(done => {
                  addEventListener("message", () => done(true));
                  const frame = document.createElement("iframe");
                  frame.addEventListener("load", () => frame.contentWindow.postMessage({ studydown: 1, guide: studydown.store.guide, number: 1, call: "all", values: [] }, "*"));
                  frame.src = "store.html";
                  document.body.append(frame);
                  setTimeout(done, 1500, false);
                })
                """);
        assertEquals(false, answered);
    }

    /** The reminder is for WebKit, which forgets after a week; others are left in peace. */
    @Test
    void theReminderToExportIsForBrowsersThatForget() {
        Page page = progress(site.httpAddress("progress.html"));
        for (int i = 0; i < 12; i++) {
            page.evaluate(ADD, "term.t" + i + ".recall");
        }
        settle(page);
        assertEquals(List.of(), page.evaluate("() => studydown.archive.warnings()"));
        page.evaluate(
                "() => Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Version/26.0 Safari/604.1' })");
        assertEquals(List.of("export"), page.evaluate("() => studydown.archive.warnings()"));
        page.evaluate("() => studydown.archive.exported()");
        assertEquals(List.of(), page.evaluate("() => studydown.archive.warnings()"));
    }
}
