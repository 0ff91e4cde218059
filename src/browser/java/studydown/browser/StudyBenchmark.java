package studydown.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * How long the memory takes on a phone: 20,000 rows of log, 5,000 cards, the processor slowed four times. Not part of the
 * tests, as a time is no truth: {@code mvn -o test -Pbrowser -Dtest=StudyBenchmark}. Bars: replay 300 ms, painting 50 ms.
 */
class StudyBenchmark {
    private static final int RUNS = 7;

    private static final String REPLAY = """
            () => {
              const log = [];
              const start = Date.parse("2026-01-01T10:00:00Z");
              for (let i = 0; i < 20000; i++) {
                const at = start + i * 600000;
                log.push(JSON.stringify({ id: at.toString(36) + "-" + i, at, day: studydown.dayOf(at, 60), off: 60, item: "term.fact-number-" + i * 7919 % 5000 + ".recall", rev: 1, rate: i % 7 === 0 ? 1 : 3 + i % 2, mode: "review", algo: "fsrs-6" }));
              }
              const begun = performance.now();
              const entries = JSON.parse("[" + log.join(",") + "]");
              const read = performance.now();
              const memory = new studydown.Memory(entries);
              const replayed = performance.now();
              const due = memory.allDue(studydown.dayNumber("2026-06-01"), Date.parse("2026-06-01T12:00:00Z"));
              const listed = performance.now();
              return [read - begun, replayed - read, listed - replayed, memory.facts().length, due.length];
            }
            """;

    /** From the key that grades a card to the frame that shows the next, among 5,000 cards that are due. */
    private static final String REVIEW = """
            async () => {
              const cards = 5000;
              const topics = Array.from({ length: 50 }, (_, t) => ({ id: "topic" + t, title: "Topic " + t, part: 0, href: "index.html", src: "items/none.js", on: [],
                items: Array.from({ length: 100 }, (_, i) => ({ id: "term.t" + t + "-" + i + ".recall", kind: "recall" })) }));
              studydown.index({ parts: [{ title: "Part", hue: 1 }], topics });
              topics.forEach(topic => studydown.items(topic.id, topic.items.map(item => ({ id: item.id, html:
                `<study-card class="item" data-item="${item.id}" data-kind="recall"><p class="item__lead">Say</p><div class="item__prompt">${item.id}</div><details class="item__answer"><summary>Show</summary><div class="prose"><p>${"word ".repeat(60)}</p></div></details></study-card>` }))));
              const yearAgo = Date.now() - 300 * 86400000;
              await studydown.store.open();
              topics.flatMap(topic => topic.items).forEach((item, i) => studydown.store.known.set("e" + i, { id: "e" + i, at: yearAgo + i, day: studydown.dayOf(yearAgo, 0), off: 0, item: item.id, rev: 1, rate: 3, mode: "review" }));
              const old = document.querySelector("study-review");
              const fresh = old.cloneNode(true);
              fresh.querySelector(".today").hidden = true;
              old.replaceWith(fresh);
              const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
              while (fresh.querySelector(".today").hidden) await frame();
              fresh.querySelector(".today__review").click();
              while (!fresh.querySelector(".desk__item [data-item]")) await frame();
              const times = [];
              for (let i = 0; i < 12; i++) {
                fresh.querySelector("details").open = true;
                while (fresh.querySelector(".desk__grades").hidden) await frame();
                const before = fresh.querySelector("[data-item]");
                const begun = performance.now();
                fresh.querySelector('.desk__grade[data-rate="3"]').click();
                while (fresh.querySelector("[data-item]") === before) await Promise.resolve();
                await frame();
                times.push(performance.now() - begun);
              }
              return times;
            }
            """;

    @Test
    void measure() {
        BuiltSite site = BuiltSite.ofOurGuide();
        for (int run = 0; run < RUNS; run++) {
            Page page = Script.desk(Browsers.chromium().newPage(), site.httpAddress("progress.html"));
            slowDown(page);
            System.out.println("20,000 rows: ms to parse, replay, list; facts, due: " + page.evaluate(REPLAY));
            page.close();
        }
        for (int run = 0; run < 3; run++) {
            Page page = Script.desk(Browsers.chromium().newPage(), site.httpAddress("review.html"));
            slowDown(page);
            System.out.println("5,000 cards: ms from a grade to the next card: " + page.evaluate(REVIEW));
            page.close();
        }
    }

    private static void slowDown(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", 4);
        session.send("Emulation.setCPUThrottlingRate", rate);
    }
}
