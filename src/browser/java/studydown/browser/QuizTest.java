package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Questions with options are marked in place, by mouse and by keyboard, in both browsers, from disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuizTest {
    private static final String RIGHT = ".choice__option[data-right='true']";
    private static final String WRONG = ".choice__option[data-right='false']";

    private BuiltSite site;
    private String pagePath;
    private BrowserContext context;

    @BeforeAll
    void open() {
        site = BuiltSite.ofOurGuide();
        Optional<String> page = site.pagesOfKind("topic").stream()
                .filter(path -> site.text(path).contains("<study-choice"))
                .findFirst();
        assumeTrue(page.isPresent(), "no page has a question with options");
        pagePath = page.orElseThrow();
        context = Browsers.chromium().newContext();
    }

    @AfterAll
    void close() {
        if (context != null) {
            context.close();
        }
    }

    private Locator firstChoice(Page page) {
        page.navigate(site.fileAddress(pagePath));
        return page.locator("study-choice").first();
    }

    @Test
    void aMouseMarks() {
        Page page = context.newPage();
        Locator choice = firstChoice(page);
        choice.locator(WRONG).first().locator("label").click();
        choice.locator(".choice__check").click();
        assertEquals("wrong", choice.locator(WRONG).first().getAttribute("data-state"));
        assertEquals(0, choice.locator(RIGHT + "[data-state]").count(), "a wrong try does not give the answer away");
        choice.locator(RIGHT).first().locator("label").click();
        choice.locator(".choice__check").click();
        assertEquals("right", choice.locator(RIGHT).first().getAttribute("data-state"));
        assertTrue(choice.locator(".choice__result").innerText().length() > 0, "the verdict is said");
        page.close();
    }

    @Test
    void aKeyboardMarks() {
        Page page = context.newPage();
        Locator choice = firstChoice(page);
        choice.locator(RIGHT + " input").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertEquals("right", choice.locator(RIGHT).first().getAttribute("data-state"));
        page.close();
    }

    @Test
    void nothingChosenIsSaidAndNotMarked() {
        Page page = context.newPage();
        Locator choice = firstChoice(page);
        choice.locator(".choice__check").click();
        assertEquals(0, choice.locator("[data-state]").count());
        assertTrue(choice.locator(".choice__result").innerText().length() > 0, "what to do is said");
        page.close();
    }

    @Test
    void firefoxMarksByMouseAndKeyboard() {
        Firefox firefox = Browsers.firefox();
        firefox.navigate(site.fileAddress(pagePath));
        String choice = "study-choice:first-of-type ";
        firefox.click(choice + WRONG + " label");
        firefox.click(choice + ".choice__check");
        assertEquals(
                "wrong",
                firefox.evaluate(
                        "document.querySelector('study-choice " + WRONG.replace('\'', '"') + "').dataset.state"));
        firefox.evaluate("document.querySelector('study-choice " + RIGHT.replace('\'', '"') + " input').focus()");
        firefox.press(" ");
        firefox.press("\uE007");
        assertEquals(
                "right",
                firefox.evaluate(
                        "document.querySelector('study-choice " + RIGHT.replace('\'', '"') + "').dataset.state"));
    }
}
