// What to do on each day until the interview: whatever adds most to what will be recalled on that day, for each second it
// takes. No page, no storage, no clock.
(() => {
  "use strict";
  const api = window.studydown;
  /** Seconds that an answer takes on average. */
  const SECONDS = { fresh: 45, known: 18, forgotten: 40 };

  /**
   * Makes a planner. A fact is {name, card, day}: its card as FSRS left it on that day, or null before the first time.
   * Days are numbers.
   */
  const planner = (examDay, config = api.MEMORY_CONFIG, seconds = SECONDS) => {
    const fsrs = api.fsrs.scheduler(config);
    const recallOn = (fact, day) => (fact.card === null ? 0 : fsrs.recall(Math.max(0, day - fact.day), fact.card.stability));

    /** Returns the fact as it most likely is after being asked on a day. */
    const after = (fact, day, right = true) => {
      const elapsed = fact.card === null ? 0 : Math.max(0, day - fact.day);
      let card = fsrs.advance(fact.card, right ? 3 : 1, elapsed);
      // who forgot answers once more on the same day
      if (!right) card = fsrs.advance(card, 3, 0);
      return { ...fact, card, day };
    };

    /** Returns how much asking on a day adds to the recall at the interview, and how long it takes. */
    const worth = (fact, day) => {
      const now = recallOn(fact, day);
      const right = fact.card === null ? 1 : now;
      const then = recallOn(after(fact, day), examDay);
      const gained = right === 1 ? then : right * then + (1 - right) * recallOn(after(fact, day, false), examDay);
      const takes = fact.card === null ? seconds.fresh : right * seconds.known + (1 - right) * seconds.forgotten;
      return { fact, gain: gained - recallOn(fact, examDay), takes };
    };

    /** Returns the most that asking would add on this day or a later one: who waits forgets more, and then gains more. */
    const best = (fact, day, today) => {
      const last = examDay - 1;
      const later = [Math.round((day + last) / 2), last].filter(other => other > day);
      return later.reduce((most, other) => Math.max(most, worth(fact, other).gain), today);
    };

    /** Returns what to do on one day, what adds most first; nothing is asked again on the day it was asked. */
    const pick = (facts, day, minutes) => {
      const ranked = facts.filter(fact => fact.card === null || fact.day < day).map(fact => worth(fact, day))
        .filter(entry => entry.gain > 0.001)
        // what would add as much later can wait
        .map(entry => ({ ...entry, rank: entry.gain / entry.takes * entry.gain / best(entry.fact, day, entry.gain) }))
        .sort((a, b) => b.rank - a.rank);
      const picked = [];
      let left = minutes * 60;
      for (const entry of ranked) {
        if (entry.takes > left) continue;
        picked.push(entry);
        left -= entry.takes;
      }
      return picked;
    };

    /** Returns every day until the interview with what to do on it, and what will be recalled then. */
    const plan = (facts, today, minutes) => {
      let state = facts;
      const days = [];
      for (let day = today; day < examDay; day++) {
        const picked = pick(state, day, minutes);
        const asked = new Set(picked.map(entry => entry.fact));
        days.push({
          day,
          fresh: picked.filter(entry => entry.fact.card === null).map(entry => entry.fact),
          known: picked.filter(entry => entry.fact.card !== null).map(entry => entry.fact),
          minutes: Math.round(picked.reduce((sum, entry) => sum + entry.takes, 0) / 60),
        });
        state = state.map(fact => (asked.has(fact) ? after(fact, day) : fact));
      }
      const expected = list => list.reduce((sum, fact) => sum + recallOn(fact, examDay), 0);
      return { days, expected: expected(state), without: expected(facts), safe: facts.filter(fact => recallOn(fact, examDay) >= 0.9) };
    };

    return { plan, pick, after, recallOn, fsrs };
  };

  /** Returns about how many seconds of a day have gone into answers. */
  const spentSeconds = (entries, day) => entries.reduce((sum, entry) => {
    if (entry.day !== day || entry.undo || entry.mode === "retry") return sum;
    return sum + (entry.fresh ? SECONDS.fresh : entry.rate === 1 ? SECONDS.forgotten : SECONDS.known);
  }, 0);

  api.spentSeconds = spentSeconds;
  api.planner = planner;
  api.PLAN_SECONDS = SECONDS;
})();
