package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole day as a learner, by keyboard wherever a learner would, and the day after. */
class LearnerDayTest {
    private static final long DAY_MILLIS = 86_400_000;

    /** Moves the clock of all pages opened from now on. */
    private static final String SHIFT = """
            (() => {
              const Real = Date;
              window.Date = class extends Real {
                constructor(...given) { if (given.length > 0) super(...given); else super(Real.now() + %d); }
                static now() { return Real.now() + %d; }
              };
            })();
            """;

    private final BuiltSite site = BuiltSite.ofOurGuide();
    private final List<String> errors = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void fromDiskInChromium() throws IOException {
        aDay(site::fileAddress, site::httpAddress);
    }

    @Test
    void fromAServerBelowAPathInChromium() throws IOException {
        aDay(site::httpAddress, site::fileAddress);
    }

    private void aDay(UnaryOperator<String> here, UnaryOperator<String> elsewhere) throws IOException {
        Path profile = folder.resolve("profile");
        Path log = folder.resolve("progress.json");
        String topic = topicWithChoice();
        int answers;
        try (BrowserContext browser = Browsers.chromium(profile)) {
            Page page = watched(browser);
            reads(page, here.apply(topic));
            int practised = practises(page, here.apply("practice.html") + "#s=9f3a&n=6");
            int reviewed = reviews(page, here.apply("review.html"));
            int asked = isInterviewed(page, here.apply("interview.html"));
            plans(page, here.apply("plan.html"));
            page.navigate(here.apply("review.html"));
            page.locator(".today__planned:visible").waitFor();
            answers = 1 + practised + reviewed + asked;
            page.navigate(here.apply("progress.html"));
            page.locator(".figures").waitFor();
            assertEquals(answers, count(page), "answers in the log");
            page.waitForDownload(() -> page.locator(".log__export").click()).saveAs(log);
            // saving is said
            page.waitForFunction("() => document.querySelector('.log__said').textContent !== ''");
        }
        assertTrue(Files.readString(log).contains("\"algorithm\":\"fsrs-6\""));
        try (BrowserContext browser = Browsers.chromium(profile)) {
            browser.addInitScript(SHIFT.formatted(3 * DAY_MILLIS, 3 * DAY_MILLIS));
            Page page = watched(browser);
            page.navigate(here.apply("map.html"));
            page.locator(".map__known").first().waitFor(attached());
            page.navigate(here.apply(topic));
            page.locator(".side__topics .known").first().waitFor(attached());
            page.navigate(here.apply("index.html"));
            page.locator(".part .known").first().waitFor(attached());
            page.locator(".hero__due a[href='review.html']").click();
            page.locator(".today__review:visible").waitFor();
            page.locator(".today__review").click();
            page.locator(".desk__item [data-item]").waitFor();
            assertEquals("", page.locator(".warnings").innerText().strip(), "nothing to warn of three days later");
        }
        try (BrowserContext browser = Browsers.chromium(folder.resolve("other"))) {
            Page page = watched(browser);
            page.navigate(elsewhere.apply("progress.html"));
            page.locator(".figures").waitFor();
            assertEquals(0, count(page));
            // what was taken back stands in the log with a note that says so
            imports(page, log, answers + 1, 0);
            imports(page, log, 0, answers + 1);
            page.reload();
            page.locator(".figures").waitFor();
            assertEquals(answers, count(page), "the other copy has the same answers");
        }
    }

    /** Also where the day ends early: what the pages complained of says why. */
    @AfterEach
    void noPageComplains() {
        assertEquals(List.of(), errors);
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private Page watched(BrowserContext browser) {
        Page page = browser.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        return page;
    }

    private String topicWithChoice() {
        return site.pagesOfKind("topic").stream()
                .filter(path -> site.text(path).contains("<study-choice"))
                .filter(path -> site.text(path).contains("<li><strong>"))
                .findFirst()
                .orElseThrow();
    }

    /** Counts what stands in the log, less what was taken back. */
    private static int count(Page page) {
        return (int) page.evaluate("() => studydown.store.entries().filter(entry => !entry.undo).length");
    }

    private static void reads(Page page, String address) {
        page.navigate(address);
        page.locator(".topic__hide").click();
        Locator veil = page.locator(".veil").first();
        veil.waitFor();
        assertFalse(veil.locator("> span").isVisible(), "a hidden definition is not seen");
        assertEquals(
                0,
                page.locator("#key-terms + ul > li:not(:has(.veil))").count(),
                "a term with another name behind it is hidden too");
        int hidden = page.locator(".veil").count();
        veil.focus();
        page.keyboard().press("Enter");
        assertEquals(hidden - 1, page.locator(".veil").count(), "Enter shows a definition");
        page.locator(".topic__hide").click();
        assertEquals(0, page.locator(".veil").count());
        Locator choice = page.locator("study-choice").first();
        choice.locator("[data-right='true'] input").first().check();
        choice.locator(".choice__check").click();
        page.waitForFunction("() => studydown.store.entries().length === 1");
    }

    /** Answers what lies on the desk: some rightly, some not, and grades by key. */
    private static void answers(Page page, String grade) {
        Locator item = page.locator(".desk__item [data-item]").first();
        item.waitFor();
        String widget = (String) item.evaluate("item => item.localName");
        assertTrue(
                (boolean) page.evaluate("() => document.querySelector('.desk').contains(document.activeElement)"),
                "the focus is on the desk");
        switch (widget) {
            case "study-choice" -> {
                item.locator(".choice__option input").first().focus();
                page.keyboard().press("Space");
                page.keyboard().press("Enter");
            }
            case "study-blank" -> {
                item.locator("input").focus();
                page.keyboard().type("something else");
                page.keyboard().press("Enter");
            }
            case "study-card" -> page.keyboard().press("Space");
            default -> {
                item.locator("details.item__answer summary").focus();
                page.keyboard().press("Enter");
            }
        }
        Locator next =
                page.locator(".desk__next:visible, .desk__grades:visible").first();
        next.waitFor();
        page.keyboard().press(page.locator(".desk__grades").isVisible() ? grade : "Enter");
    }

    private int practises(Page page, String address) {
        page.navigate(address);
        page.locator(".desk__item [data-item]").first().waitFor();
        int before = count(page);
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 40 && page.locator(".done").isHidden(); i++) {
            asked.add((String) page.evaluate("() => document.querySelector('.desk__item [data-item]').dataset.item"));
            answers(page, "2");
            int done = i + 1;
            page.waitForFunction("count => studydown.store.entries().length === count", before + done);
            page.waitForTimeout(60);
        }
        assertTrue(page.locator(".done__score").isVisible(), "a round ends with a score");
        Page again = page.context().newPage();
        again.navigate(address);
        again.locator(".desk__item [data-item]").first().waitFor();
        assertEquals(
                asked.get(0),
                again.evaluate("() => document.querySelector('.desk__item [data-item]').dataset.item"),
                "the same address asks the same first");
        again.close();
        return asked.size();
    }

    private int reviews(Page page, String address) {
        page.navigate(address);
        page.locator(".today__learn").click();
        int graded = 0;
        page.locator(".desk__item [data-item]").first().waitFor();
        for (int i = 0; i < 40 && page.locator(".today").isHidden(); i++) {
            int before = count(page);
            answers(page, i == 1 ? "1" : "3");
            graded++;
            page.waitForFunction(
                    "count => studydown.store.entries().filter(entry => !entry.undo).length === count", before + 1);
            page.waitForTimeout(60);
            if (i == 2) {
                String after = page.locator(".desk__state").innerText();
                page.keyboard().press("u");
                page.waitForTimeout(100);
                assertFalse(after.equals(page.locator(".desk__state").innerText()), "one grade is taken back");
            }
        }
        assertTrue(graded >= 12, "ten new ones, one forgotten, one taken back, were " + graded);
        assertTrue(page.locator(".today__done").innerText().length() > 0);
        return graded;
    }

    private int isInterviewed(Page page, String address) {
        page.navigate(address + "#c=3");
        page.locator(".setup__start").click();
        for (int i = 0; i < 3; i++) {
            page.locator(".talk__question [data-item]").waitFor();
            assertFalse(page.locator(".talk__question details[open]").count() > 0, "no answer before it is asked for");
            page.locator(".talk textarea").fill("First I would ask what it is for.");
            page.locator(".talk__look").click();
            page.locator(".talk__after").waitFor();
            if (page.locator(".talk__points").isVisible()) {
                page.locator(".talk__points input").first().check();
            } else {
                page.locator(".talk__whole input").nth(2).focus();
                page.keyboard().press("Space");
            }
            page.locator(".talk__next").click();
        }
        page.locator("study-interview .done").waitFor();
        assertEquals(3, page.locator(".done__questions tbody tr").count());
        return 3;
    }

    private static void plans(Page page, String address) {
        page.navigate(address);
        page.locator("input[name=day]").waitFor();
        String day = (String) page.evaluate("() => new Date(Date.now() + 14 * 86400000).toISOString().slice(0, 10)");
        page.locator("input[name=day]").fill(day);
        page.locator("input[name=minutes]").fill("30");
        page.locator("input[name=minutes]").press("Tab");
        // with fewer minutes a day, what was answered so far would be all of today's plan
        page.waitForFunction("async () => (await studydown.store.setting('exam'))?.minutes === 30");
        page.locator(".plan__days tbody tr").first().waitFor();
        assertTrue(page.locator(".plan__days tbody tr").count() >= 13);
        page.reload();
        page.locator(".plan__days tbody tr")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        assertEquals(day, page.locator("input[name=day]").inputValue(), "the day is kept");
    }

    private static void imports(Page page, Path log, int added, int known) {
        page.locator(".log__said").evaluate("said => { said.textContent = ''; }");
        page.locator(".log__import input").setInputFiles(log);
        page.waitForFunction("() => document.querySelector('.log__said').textContent !== ''");
        String said = page.locator(".log__said").innerText();
        assertTrue(said.matches(added + "\\D+" + known + "\\D*"), said);
    }

    @Test
    void fromDiskInFirefox() throws Exception {
        Firefox firefox = Browsers.firefox();
        firefox.navigate(site.fileAddress(topicWithChoice()));
        String reset =
                "(async () => { await studydown.store.open(); await studydown.needMemory(); await studydown.archive.clear(); return 'done'; })()";
        firefox.evaluate(reset);
        firefox.evaluate("document.querySelector('study-choice [data-right=\"true\"] input').click(), ''");
        firefox.evaluate("document.querySelector('study-choice .choice__check').click(), ''");
        firefox.evaluate("new Promise(done => setTimeout(done, 500, 'done'))");
        assertEquals(List.of(), firefox.errors());
        // another file, in another folder: for Firefox a stranger to the first
        firefox.navigate(site.fileAddress("progress.html"));
        String counted =
                "(async () => { await studydown.store.open(); return String(studydown.store.entries().length); })()";
        assertEquals("1", firefox.evaluate(counted), "both pages share the log");
        assertEquals("true", firefox.evaluate("String(studydown.store.status.shared)"));
        firefox.navigate(site.fileAddress("review.html"));
        firefox.evaluate(
                "(async () => { while (document.querySelector('.today').hidden) await new Promise(done => setTimeout(done, 50)); return ''; })()");
        firefox.click(".today__learn");
        firefox.evaluate(
                "(async () => { while (!document.querySelector('.desk__item [data-item]')) await new Promise(done => setTimeout(done, 50)); return ''; })()");
        firefox.press(" ");
        firefox.evaluate(
                "(async () => { for (let i = 0; i < 40 && document.querySelector('.desk__grades').hidden; i++) await new Promise(done => setTimeout(done, 50)); return ''; })()");
        firefox.press("3");
        firefox.evaluate("new Promise(done => setTimeout(done, 500, 'done'))");
        assertEquals(List.of(), firefox.errors());
        firefox.navigate(site.fileAddress("practice.html"));
        assertEquals("2", firefox.evaluate(counted), "the review is in the log of all pages");
        firefox.evaluate(reset);
    }
}
