// What the log says about the learner: for each fact how well it is remembered and when it is due. Only the log counts; all
// else is computed from it, so that a later algorithm is a replay and not a migration. No page, no storage.
(() => {
  "use strict";
  const api = window.studydown;
  const DAY_MILLIS = 86400000;
  const LEECH = 8;
  /** One step: who answers right at first is asked again in days, who does not, in ten minutes. */
  const CONFIG = { retention: 0.9, maximum: 365, steps: [10], relearning: [10] };

  const byTime = api.byTime;
  const dayNumber = day => Date.parse(day) / DAY_MILLIS;
  const isoDay = number => new Date(number * DAY_MILLIS).toISOString().slice(0, 10);

  /** Items that ask for one thing in several forms are one fact: what is remembered is the thing, not the form. */
  const factOf = item => (item.startsWith("topic.") ? item : item.replace(/\.(recall|typed|cloze|choice)[^.]*$/, ""));

  class Memory {
    #fsrs;
    #log = [];
    #facts = new Map();
    #byItem = new Map();
    #undone = new Set();
    #day = "";
    #dayNumber = 0;

    constructor(entries, config = CONFIG) {
      this.#fsrs = api.fsrs.scheduler(config);
      let inOrder = true;
      let last = null;
      for (const entry of entries) {
        if (entry.undo) this.#undone.add(entry.undo);
        inOrder &&= last === null || last.at < entry.at || byTime(last, entry) < 0;
        last = entry;
      }
      this.#log = inOrder ? [...entries] : [...entries].sort(byTime);
      for (const entry of this.#log) this.#apply(entry);
    }

    /** A log names few days and things, and each of them often: both are looked up once. */
    #dayOf(entry) {
      if (entry.day !== this.#day) { this.#day = entry.day; this.#dayNumber = dayNumber(entry.day); }
      return this.#dayNumber;
    }

    #apply(entry) {
      // a second try after help says nothing about memory; the log keeps it
      if (entry.undo || entry.mode === "retry" || (this.#undone.size > 0 && this.#undone.has(entry.id))) return;
      const day = this.#dayOf(entry);
      let fact = this.#byItem.get(entry.item);
      if (fact === undefined) {
        const name = factOf(entry.item);
        fact = this.#facts.get(name);
        if (fact === undefined) {
          fact = { name, before: null, card: null, rate: 0, elapsed: 0, now: null, day, at: 0, item: "", rev: 1 };
          this.#facts.set(name, fact);
        }
        this.#byItem.set(entry.item, fact);
      }
      // a clock that was set back gives no negative days
      fact.elapsed = Math.max(0, day - fact.day);
      fact.before = fact.card;
      fact.rate = entry.rate;
      fact.card = this.#fsrs.advance(fact.before, fact.rate, fact.elapsed);
      fact.now = null;
      fact.day += fact.elapsed;
      fact.at = entry.at;
      fact.item = entry.item;
      fact.rev = entry.rev ?? 1;
    }

    /** Takes in one more entry. */
    add(entry) {
      this.#log.push(entry);
      if (!entry.undo) { this.#apply(entry); return; }
      this.#undone.add(entry.undo);
      const undone = this.#log.find(kept => kept.id === entry.undo);
      if (!undone) return;
      const name = factOf(undone.item);
      this.#facts.delete(name);
      for (const [item, fact] of this.#byItem) if (fact.name === name) this.#byItem.delete(item);
      this.#log.forEach(kept => { if (!kept.undo && factOf(kept.item) === name) this.#apply(kept); });
    }

    fact(name) { return this.#facts.get(name) ?? null; }

    /** All facts that were ever answered. */
    facts() { return [...this.#facts.values()]; }

    /** Returns the day and moment when a fact is due. */
    due(fact) {
      if (fact.now === null) fact.now = this.#fsrs.due(fact.before, fact.card, fact.rate, fact.elapsed);
      const { days, minutes } = fact.now;
      return days > 0 ? { day: fact.day + days, at: 0 } : { day: fact.day, at: fact.at + minutes * 60000 };
    }

    isDue(fact, today, now) {
      const due = this.due(fact);
      return today > due.day || (today === due.day && now >= due.at);
    }

    /** Returns what is due, what is most likely forgotten first. */
    allDue(today, now) {
      return this.facts().filter(fact => this.isDue(fact, today, now))
        .map(fact => ({ fact, recall: this.recall(fact, today) }))
        .sort((a, b) => a.recall - b.recall || (a.fact.name < b.fact.name ? -1 : 1))
        .map(entry => entry.fact);
    }

    /** Returns how likely a fact is recalled on a day; 0 if it was never learned. */
    recall(fact, day) {
      return fact === null ? 0 : this.#fsrs.recall(Math.max(0, day - fact.day), fact.card.stability);
    }

    /** Returns after how many days each answer would bring it back; less than a day is a part of one. */
    preview(name, today) {
      const fact = this.#facts.get(name);
      const card = fact?.card ?? null;
      return this.#fsrs.preview(card, card === null ? 0 : Math.max(0, today - fact.day)).map(({ days, minutes }) => (days > 0 ? days : minutes / 1440));
    }

    isLeech(fact) { return fact !== null && fact.card.lapses >= LEECH; }
  }

  api.Memory = Memory;
  api.factOf = factOf;
  api.dayNumber = dayNumber;
  api.isoDay = isoDay;
  api.MEMORY_CONFIG = CONFIG;
})();
