package studydown.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a first query transfers from a site of 1,000 pages, gzip and a header of 300 bytes a file, with the script and the
 * style of the search; and how long an answer takes once loaded, the median of nine. Not part of the tests, as it takes
 * minutes. Bars: 150 KB, 50 ms.
 */
class SearchBenchmark {
    private static final String PAGES = "1000";
    private static final int SHORTLY_MILLIS = 1_500;

    private static final List<String> QUERIES = List.of(
            "gradient",
            "calibration",
            "hyperparameter",
            "gradient loss",
            "momentum schedule",
            "sparse reward",
            "kernel density estimator",
            "re",
            "tra",
            "regul",
            "gradeint",
            "entorpy loss",
            "regularistion paramter",
            "activation size 14",
            "what is a policy gradient",
            "why does the sparse node matter for a gradient rate");

    private static final List<Integer> MILLIS_A_KEY = List.of(60, 120, 200);

    private static final String TRANSFERRED = """
            () => performance.getEntriesByType("resource").filter(file => /[/]search([/.]|$)/.test(file.name))
              .reduce((sum, file) => sum + file.transferSize, 0)
            """;

    private static final String ANSWERED = """
            async query => {
              const times = [];
              for (let i = 0; i < 9; i++) {
                const begun = performance.now();
                await studydown.find(query);
                times.push(performance.now() - begun);
              }
              return times.sort((a, b) => a - b)[4];
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void measure() throws IOException, InterruptedException {
        Path guide = folder.resolve("guide");
        new ProcessBuilder("python3", "src/test/resources/bench/corpus.py", PAGES, guide.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        BuiltSite site = BuiltSite.of(guide);
        System.out.println("KB: at once, typed with " + MILLIS_A_KEY + " ms a key; ms to answer");
        for (String start : List.of("topics/topic-00001.html", "search.html")) {
            for (String query : QUERIES) {
                List<String> figures = new ArrayList<>();
                figures.add(transferred(site.httpAddress(start), query, 0));
                for (int millis : MILLIS_A_KEY) {
                    figures.add(transferred(site.httpAddress(start), query, millis));
                }
                System.out.println(start + " | " + query + " | " + String.join(" | ", figures));
            }
        }
    }

    private static String transferred(String address, String query, int millisAKey) {
        try (BrowserContext fresh = Browsers.withoutWorker()) {
            Page page = fresh.newPage();
            page.navigate(address);
            if (page.locator(".search--page").count() == 0) {
                page.keyboard().press("/");
            }
            Locator input = page.locator(".search__input");
            input.waitFor();
            if (millisAKey == 0) {
                input.fill(query);
            } else {
                input.pressSequentially(query, new Locator.PressSequentiallyOptions().setDelay(millisAKey));
            }
            page.locator(".search__hit").first().waitFor();
            // until the rest of the hits has come too
            page.waitForTimeout(SHORTLY_MILLIS);
            double bytes = ((Number) page.evaluate(TRANSFERRED)).doubleValue();
            double millis = ((Number) page.evaluate(ANSWERED, query)).doubleValue();
            return String.format(Locale.ROOT, "%.0f (%.1f ms)", bytes / 1000, millis);
        }
    }
}
