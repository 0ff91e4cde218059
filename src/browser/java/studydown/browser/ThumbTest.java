package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner with a phone and a thumb: practice, review and interview by taps alone, on targets that are large enough. */
class ThumbTest {
    /** What is to be tapped, and is smaller than 44 by 44 pixels, what only looks smaller inside of a label aside. */
    private static final String SMALL = """
            () => [...document.querySelectorAll(".main :is(button, input, select, textarea, summary, a.button)")]
              .map(element => element.closest("label") ?? element)
              .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.matches(".prose *, .item__source *"))
              .map(element => [element, element.getBoundingClientRect()])
              .filter(([, box]) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
              .map(([element, box]) => `${element.localName}.${element.className} '${element.textContent.trim().slice(0, 30)}' ${Math.round(box.width)} x ${Math.round(box.height)}`)
            """;

    private static final String WIDER = "() => document.documentElement.scrollWidth > innerWidth";

    private final BuiltSite site = BuiltSite.ofOurGuide();
    private final Set<String> small = new LinkedHashSet<>();
    private final List<String> wide = new ArrayList<>();

    private void look(Page page, String step) {
        for (Object one : (List<?>) page.evaluate(SMALL)) {
            small.add(step + ": " + one);
        }
        if ((boolean) page.evaluate(WIDER)) {
            wide.add(step);
        }
        page.screenshot(
                new Page.ScreenshotOptions().setPath(BuiltSite.pictures().resolve("thumb-" + step + ".png")));
    }

    /** Answers what lies on the desk by taps; returns its kind. */
    private String answers(Page page, String step, Set<String> seen) {
        Locator item = page.locator(".desk__item [data-item]").first();
        item.waitFor();
        String kind = item.getAttribute("data-kind");
        boolean first = seen.add(kind);
        if (first) {
            look(page, step + "-" + kind);
        }
        switch ((String) item.evaluate("item => item.localName")) {
            case "study-choice" -> {
                item.locator(".choice__option label").first().tap();
                item.locator(".choice__check").tap();
            }
            case "study-blank" -> {
                item.locator("input").tap();
                page.keyboard().type("something");
                item.locator("button").first().tap();
            }
            default -> item.locator("details.item__answer > summary").first().tap();
        }
        Locator next = page.locator(".desk__next button:visible, .desk__grade:visible");
        next.first().waitFor();
        if (first) {
            look(page, step + "-" + kind + "-answered");
        }
        next.last().tap();
        page.waitForTimeout(80);
        return kind;
    }

    @Test
    void aLongFormulaStaysInItsCard(@TempDir Path folder) throws IOException {
        String formula = "$2Vd=2\\cdot32{,}000\\cdot4096=262{,}144{,}000=" + "1+".repeat(30) + "1$";
        Path guide = Files.writeString(
                folder.resolve("formula.md"),
                String.format(
                        "# Guide%n%n## Part%n%n### Topic%n%nText.%n%n#### How many?%n%n- [x] %s%n  > %s%n- [ ] two%n  > No.%n",
                        formula, formula));
        try (BrowserContext phone =
                Browsers.chromium().newContext(new Browser.NewContextOptions().setViewportSize(390, 780))) {
            Page page = phone.newPage();
            page.navigate(BuiltSite.of(guide).httpAddress("topics/part.html"));
            Locator choice = page.locator(".choice").first();
            choice.locator("label").first().click();
            choice.locator(".choice__check").click();
            choice.locator(".choice__why").first().waitFor();
            assertEquals(false, page.evaluate(WIDER));
            assertEquals(
                    List.of(),
                    page.evaluate(
                            "() => [...document.querySelectorAll('.choice, .choice__option, .choice__why')].filter(box => box.getBoundingClientRect().right > innerWidth).map(box => box.className)"));
        }
    }

    @Test
    void targetsAreLargeAndNothingIsWiderThanThePhone() {
        try (BrowserContext phone = Browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 780)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setDeviceScaleFactor(1))) {
            Page page = phone.newPage();
            page.navigate(site.httpAddress("practice.html"));
            page.waitForFunction("() => document.querySelector('.desk .desk__item') && window.studydown?.Desk");
            look(page, "practice-setup");
            Set<String> kinds = new LinkedHashSet<>();
            page.navigate("about:blank");
            page.navigate(site.httpAddress("practice.html") + "#s=thumb&n=40");
            page.locator(".desk__item [data-item]").first().waitFor();
            assertFalse(page.locator(".setup").isVisible(), "an address that says what to ask asks at once");
            for (int i = 0; i < 45 && !page.locator(".done").isVisible(); i++) {
                answers(page, "practice", kinds);
            }
            page.locator(".desk__end:visible, .done:visible").first().waitFor();
            if (!page.locator(".done").isVisible()) {
                page.locator(".desk__end").tap();
            }
            look(page, "practice-done");
            assertTrue(kinds.size() >= 4, "kinds asked: " + kinds);

            page.navigate(site.httpAddress("review.html"));
            page.locator(".today__review:visible, .today__learn:visible")
                    .first()
                    .waitFor();
            look(page, "review-today");
            page.locator(".today__learn:visible, .today__review:visible")
                    .first()
                    .tap();
            Set<String> reviewed = new LinkedHashSet<>();
            for (int i = 0; i < 6; i++) {
                answers(page, "review", reviewed);
            }

            page.navigate(site.httpAddress("interview.html") + "#c=3");
            page.locator(".setup__start:enabled").waitFor();
            look(page, "interview-setup");
            page.locator(".setup__start").tap();
            page.locator(".talk__question [data-item]").waitFor();
            look(page, "interview-asked");
            page.locator(".talk__look").tap();
            page.locator(".talk__after").waitFor();
            look(page, "interview-answered");
            page.locator(".talk__after").scrollIntoViewIfNeeded();
            look(page, "interview-points");
            page.locator(".talk__points label:visible, .talk__whole label:visible")
                    .first()
                    .tap();
            page.locator(".talk__next").tap();
            page.locator(".talk__end").tap();
            page.locator(".done:visible").waitFor();
            look(page, "interview-done");

            page.navigate(site.httpAddress("plan.html") + "#days=14");
            page.locator(".plan__days:visible").waitFor();
            look(page, "plan");
            page.navigate(site.httpAddress("progress.html"));
            page.locator(".figures:visible").waitFor();
            look(page, "progress");
        }
        assertEquals(List.of(), wide, "wider than the phone");
        assertEquals(Set.of(), small, "smaller than a thumb");
    }
}
