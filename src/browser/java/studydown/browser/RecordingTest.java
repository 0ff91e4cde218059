package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer of the mock interview may be recorded: with a microphone that plays tones, and where none is allowed or there. */
class RecordingTest {
    private final BuiltSite site = BuiltSite.ofOurGuide();

    private static Browser chromium(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--no-sandbox", "--disable-gpu"));
        all.addAll(List.of(arguments));
        return Browsers.chromium()
                .browserType()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Browsers.program())
                        .setArgs(all));
    }

    private static void begin(Page page, String address) {
        page.navigate(address + "#c=3");
        page.locator(".setup__start:enabled").click();
        page.locator(".talk__question [data-item]").waitFor();
    }

    @Test
    void whatWasSaidIsHeardAgainAndGoneWithTheNextQuestion() {
        try (Browser browser = chromium("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")) {
            for (String address : List.of(site.httpAddress("interview.html"), site.fileAddress("interview.html"))) {
                Page page = browser.newPage();
                begin(page, address);
                String label = page.locator(".talk__record").innerText();
                page.locator(".talk__record").click();
                page.locator(".talk__record[data-state=on]").waitFor();
                assertTrue(page.locator(".talk__heard").innerText().length() > 0, "that it records is said");
                page.waitForTimeout(600);
                page.locator(".talk__record").click();
                page.locator(".talk__play audio").waitFor();
                assertEquals(label, page.locator(".talk__record").innerText());
                page.waitForFunction("() => document.querySelector('.talk__play audio').readyState > 0");
                page.evaluate("() => document.querySelector('.talk__play audio').play()");
                page.waitForFunction("() => document.querySelector('.talk__play audio').currentTime > 0");

                // looking at the answer ends a second recording; the next question begins with none
                page.locator(".talk__record").click();
                page.locator(".talk__record[data-state=on]").waitFor();
                page.locator(".talk__look").click();
                page.locator(".talk__play audio").waitFor();
                assertEquals(0, page.locator(".talk__record[data-state=on]").count());
                if (page.locator(".talk__whole").isVisible()) {
                    page.locator(".talk__whole input").first().check();
                }
                page.locator(".talk__next").click();
                page.locator(".talk__after")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
                page.waitForTimeout(300);
                assertEquals(
                        0,
                        page.locator(".talk__play audio, .talk__record[data-state=on]")
                                .count());
                page.close();
            }
        }
    }

    @Test
    void aMicrophoneThatIsRefusedIsSaidAndTheInterviewGoesOn() {
        try (BrowserContext refusing = Browsers.chromium().newContext()) {
            Page page = refusing.newPage();
            for (String refusal : List.of("NotAllowedError", "NotFoundError")) {
                page.addInitScript(
                        "navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('', '%s'); };"
                                .formatted(refusal));
                begin(page, site.httpAddress("interview.html"));
                page.locator(".talk__record").click();
                page.waitForFunction("() => document.querySelector('.talk__heard').textContent !== ''");
                String said = page.locator(".talk__heard").innerText();
                assertEquals(refusal.equals("NotAllowedError"), said.contains("Allow"), said);
                assertTrue(page.locator(".talk__record").isEnabled());
                page.locator(".talk__look").click();
                page.locator(".talk__after").waitFor();
                page.navigate("about:blank");
            }
        }
    }
}
