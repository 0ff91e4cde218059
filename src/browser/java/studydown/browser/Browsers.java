package studydown.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The browsers of one run of the tests: each is started when it is first asked for, and ends with the virtual machine. */
final class Browsers {
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private static @Nullable Browser chromium;
    private static @Nullable Firefox firefox;

    private Browsers() {}

    /** Returns an installed Chromium, or skips the test. */
    static synchronized Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program())
                            .setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }

    /** Returns a fresh context in which no service worker loads ahead; the caller closes it. */
    static BrowserContext withoutWorker() {
        return chromium().newContext(new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    /** Returns a Chromium with a profile of its own, which remembers after it is closed; the caller closes it. */
    static BrowserContext chromium(Path profile) {
        return chromium()
                .browserType()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(program())
                                .setAcceptDownloads(true)
                                .setArgs(ARGUMENTS));
    }

    /** Returns an installed Chromium, or skips the test. */
    static Path program() {
        return Installed.require(
                "Chromium",
                "CHROMIUM",
                List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));
    }

    /** Returns an installed Firefox, or skips the test. */
    static synchronized Firefox firefox() {
        if (firefox == null) {
            Path program = Installed.require("Firefox", "FIREFOX", List.of("firefox-esr", "firefox"));
            Firefox started = Firefox.start(program);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            firefox = started;
        }
        return firefox;
    }
}
