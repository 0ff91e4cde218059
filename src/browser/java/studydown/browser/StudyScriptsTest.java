package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import studydown.quiz.Answers;
import studydown.quiz.Seed;

/** The scripts of the study desk that know no page: chance, rounds, memory, plan; the shipped files, by tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyScriptsTest {
    private Page page;

    @BeforeAll
    void open() {
        page = Script.desk(Browsers.chromium().newPage(), BuiltSite.ofOurGuide().httpAddress("practice.html"));
    }

    @AfterAll
    void close() {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void chanceIsThatOfTheGenerator() {
        List<List<Object>> asked = new ArrayList<>();
        List<Object> expected = new ArrayList<>();
        for (String id : List.of("term.kv-cache.choice", "question.q-1.choice", "", "ключ", "鍵 🔑")) {
            for (int size = 1; size < 30; size += 7) {
                for (int attempt = 0; attempt < 3; attempt++) {
                    asked.add(List.of(id, attempt, size));
                    expected.add(Seed.order(id, attempt, size));
                }
            }
        }
        assertEquals(expected, Script.list(page, "rows => rows.map(row => studydown.seed.order(...row))", asked));
    }

    @Test
    void typedAnswersAreComparedAsByTheGenerator() {
        List<String> accepted =
                List.of("KV cache", "key-value cache", "fine-tuning", "é́tude", "GPT-4", "attention masses");
        List<String> typed = List.of(
                "kv cache",
                "KV-Cache",
                "the kv caches",
                "key value cache",
                "key valeu cache",
                "kv cash",
                "finetuning",
                "fine tunning",
                "fine tuing",
                "etude",
                "GPT-3",
                "gpt4",
                "gpt 4",
                "attention mass",
                "attentoin mass",
                "",
                " ",
                "cache",
                "a fine-tuning",
                "fine-tunings",
                "kv");
        for (String answer : typed) {
            assertEquals(
                    Answers.accepts(answer, accepted, List.of()),
                    Script.call(page, "([typed, all]) => studydown.accepts(typed, all)", List.of(answer, accepted)),
                    "'" + answer + "'");
        }
    }

    @Test
    void aSeedGivesTheSameRound() {
        String function = """
                ([seed, count]) => {
                  const pool = Array.from({ length: 60 }, (_, i) => ({ id: "term.t" + i % 40 + (i < 40 ? ".recall" : ".choice"), kind: i < 40 ? "recall" : "choice", fact: "term.t" + i % 40, topic: "topic" + i % 5 }));
                  return studydown.round.choose(pool, seed, count);
                }
                """;
        List<Object> round = Script.list(page, function, List.of("9f3a", 20));
        assertEquals(round, Script.list(page, function, List.of("9f3a", 20)));
        assertEquals(20, round.size());
        assertEquals(
                20,
                round.stream()
                        .map(item -> ((Map<?, ?>) item).get("fact"))
                        .distinct()
                        .count(),
                "nothing is asked twice while there is something else");
        for (int i = 1; i < round.size(); i++) {
            assertTrue(
                    !((Map<?, ?>) round.get(i)).get("topic").equals(((Map<?, ?>) round.get(i - 1)).get("topic"))
                            || i > 17,
                    "neighbours of one topic at " + i);
        }
    }

    @Test
    void anAddressHoldsTheRound() {
        assertEquals(
                "#s=9f3a&n=20&t=rag,agents&k=choice",
                Script.call(
                        page,
                        "hash => studydown.round.toHash(studydown.round.fromHash(hash))",
                        "#s=9f3a&t=rag,agents&k=choice"));
    }

    /** Rule 4c: after a miss in another form after three to five others; after two misses with its source; then at the end. */
    @Test
    void aMissComesAgainInAnotherForm() {
        Map<String, Object> result = Script.map(page, """
                () => {
                  const item = (n, kind) => ({ id: "term.t" + n + "." + kind, kind, fact: "term.t" + n, topic: "a" });
                  const forms = fact => ["choice", "typed", "recall"].map(kind => item(fact.slice(6), kind));
                  const round = new studydown.round.Round(Array.from({ length: 10 }, (_, i) => item(i, "choice")), forms, "x");
                  const asked = [];
                  while (round.current && asked.length < 50) {
                    const { id, again, showSource } = round.current;
                    asked.push([id, again, showSource]);
                    round.answer(!id.startsWith("term.t0.") || id.endsWith("typed"));
                  }
                  return { asked, score: round.score, missed: round.missed };
                }
                """, 0);
        List<?> asked = (List<?>) result.get("asked");
        assertEquals(List.of("term.t0.choice", false, false), asked.get(0));
        int second = asked.indexOf(List.of("term.t0.recall", true, false));
        assertTrue(second >= 4 && second <= 6, "asked again after " + (second - 1) + " others");
        assertEquals(List.of("term.t0.typed", true, true), asked.get(asked.size() - 1));
        assertEquals(12, asked.size());
        assertEquals(Map.of("right", 9, "of", 10), result.get("score"));
        assertEquals(List.of("term.t0.choice"), result.get("missed"));
    }

    @Test
    void certaintyPays() {
        assertEquals(
                List.of(0, 1, 2, 3, 0, 0, -2, -6),
                Script.call(
                        page,
                        "() => [true, false].flatMap(right => [0, 1, 2, 3].map(sure => studydown.round.certaintyPoints(right, sure) + 0))",
                        0));
    }

    @Test
    void theDayBeginsAtFour() {
        assertEquals(
                List.of("2026-11-23", "2026-11-24", "2026-11-24", "2026-11-25"),
                Script.call(
                        page,
                        """
                        rows => rows.map(([at, offset]) => studydown.dayOf(Date.parse(at), offset))
                        """,
                        List.of(
                                List.of("2026-11-24T03:59:00Z", 0),
                                List.of("2026-11-24T04:00:00Z", 0),
                                List.of("2026-11-24T03:59:00Z", 60),
                                List.of("2026-11-24T20:00:00Z", 540))));
    }

    /** A memory is what its log says, in whatever order the log comes, and however often. */
    @Test
    void aLogIsReplayed() {
        Map<String, Object> result = Script.map(page, """
                () => {
                  const day = 86400000;
                  const start = Date.parse("2026-01-05T10:00:00Z");
                  const entry = (n, item, rate, mode = "review") => ({ id: "e" + n, at: start + n * day, day: studydown.dayOf(start + n * day, 0), off: 0, item, rate, mode });
                  const log = [entry(0, "term.a.recall", 3), entry(2, "term.a.typed", 3), entry(10, "term.a.choice", 1), entry(10.001, "term.a.recall", 3, "retry"), entry(1, "term.b.recall", 4), entry(3, "topic.x.order-y", 2)];
                  const state = entries => { const memory = new studydown.Memory(entries); return memory.facts().map(fact => [fact.name, fact.card, memory.due(fact)]).sort(); };
                  const straight = state(log);
                  const memory = new studydown.Memory(log);
                  const before = JSON.stringify(memory.fact("term.a").card);
                  const more = entry(20, "term.a.recall", 3);
                  memory.add(more);
                  const after = JSON.stringify(memory.fact("term.a").card);
                  memory.add({ id: "u", at: start + 21 * day, day: "2026-01-26", undo: "e20", item: "term.a.recall" });
                  const back = entry(9, "term.a.recall", 3);
                  return {
                    names: straight.map(row => row[0]),
                    shuffled: JSON.stringify(state([...log].reverse())) === JSON.stringify(straight),
                    undone: before !== after && JSON.stringify(memory.fact("term.a").card) === before,
                    undoneInTheLog: JSON.stringify(new studydown.Memory([...log, more, { id: "u", at: start + 21 * day, day: "2026-01-26", undo: "e20", item: "term.a.recall" }]).fact("term.a").card) === before,
                    reps: straight[0][1].reps,
                    clockBack: Number.isFinite(new studydown.Memory([...log, { ...back, at: start + 30 * day }]).fact("term.a").card.stability),
                  };
                }
                """, 0);
        assertEquals(List.of("term.a", "term.b", "topic.x.order-y"), result.get("names"));
        assertEquals(3, result.get("reps"), "a second try after help does not count");
        assertEquals(true, result.get("shuffled"));
        assertEquals(true, result.get("undone"));
        assertEquals(true, result.get("undoneInTheLog"));
        assertEquals(true, result.get("clockBack"));
    }

    /** A learner simulated by the same model recalls more at the interview by the plan than by plain FSRS or by chance. */
    @Test
    void thePlanBeatsPlainFsrsAndChanceAtEqualMinutes() {
        Map<String, Object> result = Script.map(page, """
                () => {
                  const seconds = studydown.PLAN_SECONDS;
                  const policies = {
                    plan: (planner, facts, day, minutes) => planner.pick(facts, day, minutes * 3).map(entry => entry.fact),
                    plain: (planner, facts, day) => [...facts.filter(fact => fact.card && fact.due <= day).sort((a, b) => planner.recallOn(a, day) - planner.recallOn(b, day)), ...facts.filter(fact => !fact.card)],
                    random: (planner, facts, day, minutes, seed) => studydown.seed.shuffled(facts.filter(fact => !fact.card || fact.day < day), seed + day),
                  };
                  const recalled = (policy, count, exam, minutes, seed) => {
                    const next = studydown.seed.from("learner" + seed);
                    const planner = studydown.planner(exam);
                    const facts = Array.from({ length: count }, (_, i) => ({ name: "f" + i, at: i, card: null, day: 0 }));
                    for (let day = 0; day < exam; day++) {
                      let left = minutes * 60;
                      for (const fact of policy(planner, [...facts], day, minutes, "order" + seed)) {
                        const right = fact.card === null || next(1000000) / 1000000 < planner.recallOn(fact, day);
                        const takes = fact.card === null ? seconds.fresh : right ? seconds.known : seconds.forgotten;
                        if (takes > left) continue;
                        left -= takes;
                        const now = planner.after(fact, day, right);
                        facts[fact.at] = { ...now, due: day + planner.fsrs.interval(now.card.stability) };
                      }
                    }
                    return facts.reduce((sum, fact) => sum + planner.recallOn(fact, exam), 0);
                  };
                  const rows = [];
                  for (const [count, exam, minutes] of [[100, 10, 20], [300, 14, 20], [600, 14, 15]]) {
                    const row = {};
                    for (const name of Object.keys(policies)) row[name] = [1, 2, 3].reduce((sum, seed) => sum + recalled(policies[name], count, exam, minutes, seed), 0) / 3;
                    rows.push(row);
                  }
                  return { rows };
                }
                """, 0);
        for (Object row : (List<?>) result.get("rows")) {
            double plan = number(row, "plan");
            assertTrue(plan > number(row, "plain") * 1.01, "plan against plain FSRS: " + row);
            assertTrue(plan > number(row, "random"), "plan against chance: " + row);
        }
    }

    private static double number(Object row, String key) {
        return ((Number) ((Map<?, ?>) row).get(key)).doubleValue();
    }

    @Test
    void halfAnAnswerIsNotForgotten() {
        assertEquals(
                List.of(1, 1, 2, 2, 3, 3),
                Script.call(
                        page,
                        "shares => shares.map(studydown.interviewRating ?? (() => 0))",
                        List.of(0, 0.49, 0.5, 0.79, 0.8, 1)));
    }

    @Test
    void confusionsAreCountedBothWays() {
        assertEquals(List.of(List.of("term.a", "term.b")), Script.call(page, """
                        () => studydown.confusions([
                          { id: "1", item: "term.a.choice", picked: "term.b" }, { id: "2", item: "term.b.choice", picked: "term.a" },
                          { id: "3", item: "term.a.choice", picked: "term.c" }, { id: "4", undo: "3" }, { id: "5", item: "term.a.choice", picked: "term.a" },
                        ]).map(entry => entry.pair)
                        """, 0));
    }
}
