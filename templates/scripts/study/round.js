// A round of items: which ones, in which order, and what comes again after a miss. No page, no storage, no clock.
(() => {
  "use strict";
  const api = window.studydown;
  /** Forms by what they ask of a learner, the hardest first. */
  const FORMS = ["recall", "typed", "cloze", "choice"];
  const GIVE_UP = 4;

  /**
   * Chooses items for a round. The same pool and seed give the same items in the same order. A thing is asked in one form
   * only while there are others, and neighbours come from different topics where they can.
   */
  const choose = (pool, seed, count) => {
    const mixed = api.seed.shuffled(pool, "round#" + seed);
    const asked = new Set();
    const once = mixed.filter(item => !asked.has(item.fact) && asked.add(item.fact));
    const rest = mixed.filter(item => !once.includes(item));
    return interleaved([...once, ...rest].slice(0, count));
  };

  /** Keeps the order but for items that follow one of their own topic, which let the next of another topic go first. */
  const interleaved = items => {
    const left = [...items];
    const order = [];
    while (left.length > 0) {
      const last = order.at(-1)?.topic;
      const at = Math.max(0, left.findIndex(item => item.topic !== last));
      order.push(...left.splice(at, 1));
    }
    return order;
  };

  /**
   * A round under way. An item that was missed comes again after three to five others in another form, then once more at
   * the end; after two misses its place in the guide is shown first. It is done when it was answered once without help.
   */
  class Round {
    #queue;
    #forms;
    #next;
    #misses = new Map();
    #tried = new Map();
    #seed;
    results = [];

    /** `forms` gives all items of a fact. */
    constructor(items, forms, seed) {
      this.#queue = items.map(item => ({ ...item, attempt: 0, again: false, showSource: false }));
      this.#forms = forms;
      this.#seed = seed;
      this.#next = api.seed.from("retry#" + seed);
    }

    get current() { return this.#queue[0] ?? null; }
    get left() { return this.#queue.length; }

    /** Returns the right answers at first try, and how many were tried. */
    get score() {
      const first = this.results.filter(result => !result.again);
      return { right: first.filter(result => result.right).length, of: first.length };
    }

    /** Items that were missed at first, in order. */
    get missed() { return this.results.filter(result => !result.again && !result.right).map(result => result.id); }

    /** Takes the answer to the current item; certainty is 1 to 3, or 0 if not said. */
    answer(right, certainty = 0) {
      const item = this.#queue.shift();
      this.results.push({ id: item.id, fact: item.fact, topic: item.topic, right, certainty, again: item.again });
      const tried = this.#tried.get(item.fact) ?? [];
      this.#tried.set(item.fact, [...tried, item.id]);
      if (right) return;
      const misses = (this.#misses.get(item.fact) ?? 0) + 1;
      this.#misses.set(item.fact, misses);
      if (misses >= GIVE_UP) return;
      const again = { ...this.#otherForm(item), attempt: item.attempt + 1, again: true, showSource: misses >= 2 };
      // who was sure and wrong learns most from meeting it soon
      const gap = misses > 1 ? this.#queue.length : certainty === 3 ? 3 : 3 + this.#next(3);
      this.#queue.splice(Math.min(gap, this.#queue.length), 0, again);
    }

    /** Order of the options in this attempt. */
    options(item, size) { return api.seed.order(item.id, item.attempt === 0 ? this.#seed : this.#seed + "+" + item.attempt, size); }

    #otherForm(item) {
      const tried = this.#tried.get(item.fact);
      const others = this.#forms(item.fact)
        .filter(form => !tried.includes(form.id) && FORMS.includes(form.kind))
        .sort((a, b) => FORMS.indexOf(a.kind) - FORMS.indexOf(b.kind));
      return others[0] ?? item;
    }
  }

  /** Points for certainty: a bold guess costs more than it can gain (Gardner-Medwin). */
  const certaintyPoints = (right, certainty) => (certainty === 0 ? 0 : right ? certainty : [0, 0, -2, -6][certainty]);

  /** Reads what an address says about a round: topics, kinds, levels, number, seed. */
  const fromHash = hash => {
    const given = new URLSearchParams(hash.replace(/^#/, ""));
    const list = key => (given.get(key) ?? "").split(",").filter(Boolean);
    const count = Number.parseInt(given.get("n") ?? "", 10);
    return { seed: given.get("s") ?? "", count: count > 0 ? Math.min(count, 200) : 20, topics: list("t"), kinds: list("k"), levels: list("l") };
  };
  const toHash = ({ seed, count, topics, kinds, levels }) =>
    "#" + [["s", seed], ["n", count], ["t", topics.join(",")], ["k", kinds.join(",")], ["l", levels.join(",")]]
      .filter(([, value]) => value !== "").map(([key, value]) => key + "=" + encodeURIComponent(value).replaceAll("%2C", ",")).join("&");

  api.round = { choose, Round, certaintyPoints, fromHash, toHash, interleaved };
})();
