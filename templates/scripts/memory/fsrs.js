// FSRS-6: when will a learner have forgotten? No page, no clock, no storage: numbers in, numbers out.
// Deviates from ts-fsrs 5.4.2 in one thing: the longest interval caps last, so that no order of buttons exceeds it.
(() => {
  "use strict";
  const WEIGHTS = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
  const DAY = 1440;
  const clamp = (x, low, high) => Math.min(Math.max(x, low), high);
  // half up at 8 decimals, where the specification rounds
  const r8 = x => Math.round(x * 1e8) / 1e8;

  const weights = (given, shortTerm, relearningSteps) => {
    const w = given.length === 17 ? [...given, 0, 0, 0, 0.5] : given.length === 19 ? [...given, 0, 0.5] : [...given];
    if (w.length !== 21) throw new RangeError("FSRS takes 17, 19 or 21 weights, found " + given.length);
    const limits = [[0.001, 100], [0.001, 100], [0.001, 100], [0.001, 100], [1, 10], [0.001, 4], [0.001, 4], [0.001, 0.75],
      [0, 4.5], [0, 0.8], [0.001, 3.5], [0.001, 5], [0.001, 0.25], [0.001, 0.9], [0, 4], [0, 1], [1, 6], [0, 2], [0, 2],
      [shortTerm ? 0.01 : 0, 0.8], [0.1, 0.8]];
    let clipped = w.map((x, i) => clamp(x, ...limits[i]));
    if (relearningSteps > 1) {
      const [w11, w13, w14] = [clipped[11], clipped[13], clipped[14]];
      const most = -(Math.log(w11) + Math.log(2 ** w13 - 1) + 0.3 * w14) / relearningSteps;
      const ceiling = clamp(Math.sqrt(Math.max(0, most)), 0.01, 2);
      clipped = clipped.map((x, i) => (i === 17 || i === 18 ? Math.min(x, ceiling) : x));
    }
    return clipped;
  };

  /**
   * Makes a scheduler. A card is {stability, difficulty, state, step, reps, lapses}, or null before the first review; a
   * result is a card with `days` until it is due, and `minutes` until then.
   */
  const scheduler = (config = {}) => {
    const { retention = 0.9, maximum = 36500, steps = [1, 10], relearning = [10], shortTerm = true } = config;
    const w = weights(config.w ?? WEIGHTS, shortTerm, relearning.length);
    const decay = -w[20];
    const factor = r8(0.9 ** (1 / decay) - 1);
    const modifier = r8((retention ** (1 / decay) - 1) / factor);
    const firstDifficulty = rating => r8(w[4] - Math.exp((rating - 1) * w[5]) + 1);
    const easiest = firstDifficulty(4);
    const limitS = s => clamp(s, 0.001, 36500);

    const recall = (elapsed, stability) => r8((1 + factor * elapsed / stability) ** decay);
    const interval = stability => Math.min(Math.max(1, Math.round(stability * modifier)), maximum);

    const difficulty = (d, rating) => {
      const shifted = d + r8(-w[6] * (rating - 3) * (10 - d) / 9);
      return clamp(r8(w[7] * easiest + (1 - w[7]) * shifted), 1, 10);
    };
    // what is remembered after each success grows by the same amount, but for the share of Hard and Easy
    const speed = Math.exp(w[8]);
    const growth = (s, d, elapsed) =>
      speed * (11 - d) * s ** -w[9] * (Math.exp(w[10] * (1 - recall(elapsed, s))) - 1);
    const shares = [0, 0, w[15], 1, w[16]];
    const loss = Math.exp(w[17] * w[18]);
    const forgotten = (s, d, elapsed) => {
      const left = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * Math.exp(w[14] * (1 - recall(elapsed, s)));
      const most = shortTerm ? s / loss : s;
      return Math.min(r8(limitS(left)), Math.max(0.001, r8(most)));
    };
    const sameDay = (s, rating) => {
      const k = s ** -w[19] * Math.exp(w[17] * (rating - 3 + w[18]));
      return r8(limitS(s * (rating >= 2 ? Math.max(k, 1) : k)));
    };
    const stability = (s, d, elapsed, rating) => {
      if (elapsed === 0 && shortTerm) return sameDay(s, rating);
      return rating === 1 ? forgotten(s, d, elapsed) : r8(limitS(s * (1 + growth(s, d, elapsed) * shares[rating])));
    };
    const afterFirst = [1, 2, 3, 4].map(rating => ({ s: Math.max(w[rating - 1], 0.1), d: clamp(firstDifficulty(rating), 1, 10) }));

    const inDays = { state: "Review", step: 0, minutes: 0 };
    const place = (state, step, minutes) => ({ state: minutes >= DAY ? "Review" : state, step, minutes });
    /** Where a card goes by its steps; 0 minutes mean: as many days as it is remembered. */
    const stepped = (state, list, step, rating) => {
      if (rating === 4 || step >= list.length || (rating === 3 && step + 1 >= list.length)) return inDays;
      if (rating === 1) return place(state, 0, list[0]);
      if (rating === 3) return place(state, step + 1, list[step + 1]);
      return place(state, step, list.length === 1 ? Math.round(list[0] * 1.5) : Math.round((list[0] + list[1]) / 2));
    };
    const moved = (card, rating) => {
      if (!shortTerm) return inDays;
      if (card === null || card.state === "Learning") return stepped("Learning", steps, card?.step ?? 0, rating);
      if (card.state === "Review" && rating > 1) return inDays;
      return stepped("Relearning", relearning, card.step, rating);
    };

    /**
     * Returns the card after a review, without the time when it is due; `elapsed` is in whole days since the last review.
     * Its `minutes` are those of a step, or 0 when `due` tells the days.
     */
    const advance = (card, rating, elapsed) => {
      const failed = rating === 1 && card !== null && (card.state === "Review" || !shortTerm);
      const { state, step, minutes } = moved(card, rating);
      return {
        stability: card === null ? afterFirst[rating - 1].s : stability(card.stability, card.difficulty, elapsed, rating),
        difficulty: card === null ? afterFirst[rating - 1].d : difficulty(card.difficulty, rating),
        state, step, minutes,
        reps: (card === null ? 0 : card.reps) + 1,
        lapses: (card === null ? 0 : card.lapses) + (failed ? 1 : 0),
      };
    };

    /** Returns the days after each answer so that a better answer never comes back earlier; the cap comes last. */
    const ordered = (card, elapsed) => {
      const after = rating => interval(card === null ? afterFirst[rating - 1].s : stability(card.stability, card.difficulty, elapsed, rating));
      let [again, hard, good, easy] = [shortTerm ? 0 : after(1), after(2), after(3), after(4)];
      if (shortTerm) hard = Math.min(hard, good); else { again = Math.min(again, hard); hard = Math.max(hard, again + 1); }
      good = Math.max(good, hard + 1);
      easy = Math.max(easy, good + 1);
      return [again, hard, good, easy].map(days => Math.min(days, maximum));
    };
    /** Returns the card `now` with its `days` and `minutes` until it is due; `card` is what it was before. */
    const due = (card, now, rating, elapsed) => {
      if (now.minutes > 0) return { ...now, days: Math.floor(now.minutes / DAY) };
      const byOrder = !shortTerm || (card !== null && card.state === "Review" && rating > 1);
      const days = byOrder ? ordered(card, elapsed)[rating - 1] : interval(now.stability);
      return { ...now, days, minutes: days * DAY };
    };

    /** Returns the card after a review. */
    const next = (card, rating, elapsed) => due(card, advance(card, rating, elapsed), rating, elapsed);

    return { recall, interval, advance, due, next, preview: (card, elapsed) => [1, 2, 3, 4].map(rating => next(card, rating, elapsed)), w, modifier };
  };

  window.studydown.fsrs = { algorithm: "fsrs-6", scheduler };
})();
