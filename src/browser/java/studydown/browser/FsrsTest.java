package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The shipped scheduler gives what the specification's 592 rows of histories and 576 rows of formulas say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FsrsTest {
    /**
     * The rows that the one intended deviation changes: the longest interval caps last. The reference lets the order of the
     * buttons push a result or a preview above the maximum: 31 and 32 days of 30, 367 of 365, 36502 of 36500.
     */
    private static final List<String> CAPPED = List.of(
            "retention-0.70 short_term_off 4",
            "max-ivl-30 short_term_on 3",
            "max-ivl-30 short_term_on 4",
            "max-ivl-30 short_term_on 5",
            "max-ivl-30 short_term_off 2",
            "max-ivl-30 short_term_off 3",
            "max-ivl-30 short_term_off 4",
            "max-ivl-30 short_term_off 5",
            "max-ivl-365 short_term_on 3",
            "max-ivl-365 short_term_on 4",
            "max-ivl-365 short_term_off 3",
            "max-ivl-365 short_term_off 4",
            "difficulty-floor short_term_on 6",
            "difficulty-floor short_term_on 7",
            "difficulty-floor short_term_off 6",
            "difficulty-floor short_term_off 7");

    private static final String CONFIG = """
            const minutes = step => parseInt(step) * (step.endsWith("d") ? 1440 : step.endsWith("h") ? 60 : 1);
            const config = (given, shortTerm) => ({ shortTerm, w: given.w, retention: given.request_retention,
              maximum: given.maximum_interval, steps: given.learning_steps?.map(minutes), relearning: given.relearning_steps?.map(minutes) });
            const near = (found, expected) => Math.abs(found - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
            """;

    private static final String HISTORIES = """
            vectors => {
              %s
              const different = [];
              let rows = 0;
              for (const history of vectors.histories) for (const mode of ["short_term_on", "short_term_off"]) {
                const fsrs = studydown.fsrs.scheduler(config(history.config, mode === "short_term_on"));
                const most = history.config.maximum_interval ?? 36500;
                const capped = days => Math.min(days, most);
                let card = null;
                history[mode].forEach((row, i) => {
                  rows++;
                  const recall = card === null ? null : fsrs.recall(row.elapsed_days, card.stability);
                  const previews = fsrs.preview(card, row.elapsed_days);
                  card = fsrs.next(card, row.rating, row.elapsed_days);
                  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
                  const cap = list => list.map(capped);
                  const whole = (own, days, minutes) => own
                    && same([card.state, card.step, card.reps, card.lapses], [row.state, row.step, row.reps, row.lapses])
                    && near(card.stability, row.stability) && near(card.difficulty, row.difficulty)
                    && (recall === null || near(recall, row.retrievability))
                    && same([card.days, card.minutes], [days(row.scheduled_days), minutes(row.due_in_min)])
                    && same(previews.map(p => p.days), row.preview_days.map(days)) && same(previews.map(p => p.minutes), row.preview_due_min.map(minutes));
                  const name = history.id + " " + mode + " " + i;
                  if (!whole(true, x => x, x => x)) different.push(whole(true, capped, x => Math.min(x, most * 1440)) ? name : name + " and not by the cap alone");
                });
              }
              return { rows, different };
            }
            """.formatted(CONFIG);

    private static final String FORMULAS = """
            unit => {
              %s
              const wrong = [];
              let rows = 0;
              const check = (name, found, expected) => { rows++; if (!near(found, expected)) wrong.push(name + ": " + found + " for " + expected); };
              const fsrs = studydown.fsrs.scheduler();
              unit.forgetting_curve.forEach(row => check("recall", fsrs.recall(row.t, row.s), row.r));
              unit.interval_modifier.forEach(row => check("modifier", studydown.fsrs.scheduler({ retention: row.request_retention }).modifier, row.modifier));
              unit.next_interval.forEach(row => check("interval", studydown.fsrs.scheduler({ retention: row.request_retention }).interval(row.s), row.days));
              unit.init.forEach(row => { const card = fsrs.next(null, row.rating, 0); check("first stability", card.stability, row.stability); check("first difficulty", card.difficulty, row.difficulty); });
              for (const mode of ["short_term_on", "short_term_off"]) unit.next_state[mode].forEach(row => {
                const own = studydown.fsrs.scheduler({ shortTerm: mode === "short_term_on" });
                const card = own.next({ stability: row.s, difficulty: row.d, state: "Review", step: 0, reps: 1, lapses: 0 }, row.rating, row.t);
                check(mode + " stability", card.stability, row.stability);
                check(mode + " difficulty", card.difficulty, row.difficulty);
              });
              unit.clip_parameters.forEach(row => {
                const own = studydown.fsrs.scheduler({ w: row.in, relearning: Array(row.num_relearning_steps).fill(10) });
                row.out.forEach((weight, i) => check("weight " + i, own.w[i], weight));
              });
              return { rows, wrong };
            }
            """.formatted(CONFIG);

    private Page page;

    @BeforeAll
    void open() {
        page = Script.desk(Browsers.chromium().newPage(), BuiltSite.ofOurGuide().httpAddress("progress.html"));
    }

    @AfterAll
    void close() {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void allHistories() {
        var result = Script.map(page, HISTORIES, vectors());
        assertEquals(592, result.get("rows"));
        assertEquals(CAPPED, result.get("different"));
    }

    @Test
    void allFormulas() {
        var result = Script.map(page, FORMULAS, vectors().getAsJsonObject().get("unit"));
        assertEquals(List.of(), result.get("wrong"));
    }

    /** What must hold whatever the history: more is kept after a success, less after a failure, and time only takes. */
    @Test
    void propertiesOfRandomHistories() {
        Object broken = Script.call(page, """
                () => {
                  const next = studydown.seed.from("histories");
                  const broken = [];
                  for (let history = 0; history < 10000; history++) {
                    const fsrs = studydown.fsrs.scheduler({ retention: 0.7 + next(28) / 100, steps: [10] });
                    let card = null;
                    for (let i = 0, of = 1 + next(40); i < of; i++) {
                      const elapsed = card === null ? 0 : next(3) === 0 ? 0 : next(1095);
                      const rating = 1 + next(4);
                      const now = fsrs.next(card, rating, elapsed);
                      if (card !== null && rating > 1 && now.stability < card.stability) broken.push("less after a success");
                      if (card !== null && rating === 1 && now.stability > card.stability) broken.push("more after a failure");
                      if (!(now.difficulty >= 1 && now.difficulty <= 10)) broken.push("difficulty " + now.difficulty);
                      if (fsrs.recall(10, now.stability) < fsrs.recall(11, now.stability)) broken.push("time gave");
                      const days = fsrs.preview(now, elapsed).map(preview => preview.minutes);
                      if (days[1] > days[2] || days[2] > days[3]) broken.push("a better answer comes earlier " + days);
                      card = now;
                    }
                  }
                  return broken.slice(0, 5);
                }
                """, 0);
        assertEquals(List.of(), broken);
    }

    private static com.google.gson.JsonElement vectors() {
        try (InputStream in = FsrsTest.class.getResourceAsStream("/fsrs-vectors.json")) {
            return JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
