package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Practice on paper is made in the browser, and what was wrong on paper counts on the screen. */
class PaperTest {
    private static final String ITEMS = "async () => (await studydown.store.setting('papers'))[0].items.join(' ')";

    private final BuiltSite site = BuiltSite.ofOurGuide();

    /** Opens a page in a browser of its own and returns what is found there. */
    private <T> T on(String page, String hash, Function<Page, T> look) {
        try (BrowserContext context = Browsers.chromium().newContext()) {
            List<String> errors = new ArrayList<>();
            Page opened = context.newPage();
            opened.onPageError(errors::add);
            opened.navigate(site.httpAddress(page) + hash);
            T found = look.apply(opened);
            assertEquals(List.of(), errors, page + hash);
            return found;
        }
    }

    private String itemsOf(String hash) {
        return on("paper.html", hash, page -> {
            page.waitForSelector(".worksheet > *");
            page.waitForFunction("async () => (await studydown.store.setting('papers')) !== null");
            return (String) page.evaluate(ITEMS);
        });
    }

    @Test
    void aSeedGivesTheSameSheetAgain() {
        String first = itemsOf("#s=abc12&n=16&f=quiz");
        assertEquals(first, itemsOf("#s=abc12&n=16&f=quiz"));
        assertNotEquals(first, itemsOf("#s=abc13&n=16&f=quiz"));
        assertEquals(16, first.split(" ").length);
    }

    @Test
    void eachQuestionHasItsAnswerInTheKey() {
        on("paper.html", "#s=key&n=96&f=quiz", page -> {
            page.waitForSelector(".worksheet__key");
            assertEquals(96, page.locator(".worksheet__asks > li").count());
            assertEquals(0, page.locator(".worksheet__key > ol > li:empty").count());
            assertEquals(
                    "",
                    page.evaluate(
                            "[...document.querySelectorAll('.worksheet__key > ol > li')].filter(li => li.textContent.trim() === '').length || ''"));
            assertEquals(
                    0,
                    page.locator(".worksheet__asks :is(.choice__why, .item__answer, select)")
                            .count(),
                    "no answer stands with its question");
            return null;
        });
    }

    @Test
    void theBackOfACardLiesBehindItsFront() {
        on("paper.html", "#s=cards&n=24&f=cards", page -> {
            page.waitForSelector(".cards__page");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Object places = page.evaluate("""
                    (() => {
                      const pages = [...document.querySelectorAll('.cards__page')];
                      const place = (face, sheet) => { const a = face.getBoundingClientRect(); const b = sheet.getBoundingClientRect();
                        return [Math.round(a.left - b.left), Math.round(b.right - a.right), Math.round(a.top - b.top)]; };
                      const wrong = [];
                      pages.forEach((sheet, i) => { if (i % 2 === 1) return;
                        for (const front of sheet.children) {
                          const number = front.querySelector('.cards__number')?.textContent;
                          if (!number) continue;
                          const back = [...pages[i + 1].children].find(face => face.querySelector('.cards__number')?.textContent === number);
                          const [left, , top] = place(front, sheet);
                          const [, right, under] = place(back, pages[i + 1]);
                          if (Math.abs(left - right) > 1 || Math.abs(top - under) > 1) wrong.push(number);
                        }
                      });
                      const cut = [...document.querySelectorAll('.cards__side')].filter(side => side.scrollHeight > side.clientHeight || side.scrollWidth > side.clientWidth).length;
                      return wrong.join(' ') + '/' + cut;
                    })()""");
            assertEquals("/0", places);
            return null;
        });
    }

    @Test
    void whatWasWrongOnPaperCounts() {
        on("paper.html", "#s=marks&n=8&f=quiz", page -> {
            page.waitForFunction("async () => (await studydown.store.setting('papers')) !== null");
            page.locator("input[name=wrong]").fill("3, x");
            page.locator(".marks__note").click();
            page.waitForFunction("() => document.querySelector('.marks__said').textContent !== ''");
            assertEquals(
                    0,
                    page.evaluate("studydown.store.entries().length"),
                    "nothing is noted when a number cannot be read");
            page.locator("input[name=wrong]").fill("3, 7; 8");
            page.locator(".marks__note").click();
            page.waitForFunction("() => studydown.store.entries().length === 8");
            assertEquals(
                    "3 3 1 3 3 3 1 1", page.evaluate("studydown.store.entries().map(entry => entry.rate).join(' ')"));
            assertEquals(
                    page.evaluate(ITEMS),
                    page.evaluate("studydown.store.entries().map(entry => entry.item).join(' ')"));
            page.waitForFunction("async () => (await studydown.store.setting('papers'))[0].noted");
            page.locator(".marks__note").click();
            page.waitForTimeout(200);
            assertEquals(8, page.evaluate("studydown.store.entries().length"), "a sheet counts once");
            return null;
        });
    }

    @Test
    void aSheetUpToATopicHoldsThatTopicAndThoseBefore() {
        on("cheatsheet.html", "", page -> {
            page.waitForSelector("study-sheet:not([hidden])");
            String third = (String) page.evaluate("document.querySelectorAll('.sheet__box')[2].dataset.topic");
            page.locator("study-sheet select").selectOption(third);
            assertEquals(3, page.locator(".sheet__box:visible").count());
            return null;
        });
    }

    @Test
    void mySheetHoldsWhatIsNotKnown() {
        on("cheatsheet.html", "", page -> {
            page.waitForSelector("study-sheet:not([hidden])");
            String fact = (String) page.evaluate("document.querySelector('[data-fact]').dataset.fact");
            page.evaluate(
                    "fact => studydown.store.add({ item: fact + '.recall', rev: 1, rate: 4, mode: 'practice' })", fact);
            page.locator("study-sheet select").selectOption("mine");
            page.waitForFunction("() => document.querySelector('[data-fact]').hidden");
            assertEquals(1, page.evaluate("document.querySelectorAll('[data-fact][hidden]').length"));
            assertTrue(page.locator(".sheet__box:visible").count() > 1);
            return null;
        });
    }

    @Test
    void thePlanIsACalendarFile() {
        on("plan.html", "", page -> {
            page.locator("input[name=day]").waitFor();
            page.locator("input[name=day]")
                    .fill((String) page.evaluate("new Date(Date.now() + 10 * 86400000).toISOString().slice(0, 10)"));
            page.locator("input[name=day]").dispatchEvent("change");
            page.locator(".plan__calendar").waitFor();
            var file =
                    page.waitForDownload(() -> page.locator(".plan__calendar").click());
            try {
                String text = Files.readString(file.path());
                Files.writeString(BuiltSite.pictures().resolve("plan.ics"), text);
                assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"), text);
                assertTrue(text.lines()
                        .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75));
                assertEquals(text.split("BEGIN:VEVENT").length, text.split("\r\nUID:").length);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return null;
        });
    }
}
