// Today's reviews: what is due, some new things, and what the learner mixed up. 1 to 4 grade, U takes back.
(() => {
  "use strict";
  const api = window.studydown;
  const { make, say } = api;
  const NEW_A_DAY = 10;
  const HARD_FORMS = ["recall", "typed", "cloze"];

  /** Returns pairs of things that were taken for one another, the most frequent first. Counts both directions. */
  const confusions = entries => {
    const counts = new Map();
    const undone = new Set(entries.map(entry => entry.undo).filter(Boolean));
    entries.filter(entry => entry.picked && !undone.has(entry.id)).forEach(entry => {
      const pair = [api.factOf(entry.item), entry.picked].sort();
      if (pair[0] !== pair[1]) counts.set(pair.join("\n"), (counts.get(pair.join("\n")) ?? 0) + 1);
    });
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([pair, count]) => ({ pair: pair.split("\n"), count }));
  };
  api.confusions = confusions;

  /** Returns the form in which a thing is asked next: the demanding ones by turns, an easier one only where there is no other. */
  const formFor = (forms, reps) => {
    const hard = forms.filter(form => HARD_FORMS.includes(form.kind)).sort((a, b) => HARD_FORMS.indexOf(a.kind) - HARD_FORMS.indexOf(b.kind));
    const list = hard.length > 0 ? hard : forms;
    return list[reps % list.length];
  };

  customElements.define("study-review", class extends api.StudyPage {
    #desk = null;
    #queue = [];
    #history = [];
    #count = 0;
    #only = null;
    #exam = null;

    async start() {
      this.#exam = await api.store.setting("exam");
      this.#only = new URLSearchParams(api.address()).get("t");
      this.#desk = new api.Desk(this.$(".desk"), (rate, answer) => this.#answered(rate, answer));
      this.addEventListener("keydown", event => {
        if (event.key.toLowerCase() === "u" && !event.ctrlKey && !event.metaKey && !event.target.matches("input, textarea, select")) this.#undo();
      });
      // another tab may have answered meanwhile
      document.addEventListener("visibilitychange", async () => {
        if (document.visibilityState === "visible" && await api.store.refresh()) { this.memory = await api.remember(); this.#dropAnswered(); }
      });
      this.#overview();
    }

    #due() {
      return this.memory.allDue(this.today, Date.now())
        .filter(fact => this.library.forms(fact.name).length > 0)
        .filter(fact => this.#only === null || this.library.forms(fact.name)[0].topic === this.#only);
    }

    #fresh() {
      const learned = api.store.entries().filter(entry => entry.day === api.today() && entry.fresh).length;
      const topics = this.library.topics.filter(topic => this.#only === null || topic.id === this.#only);
      const names = topics.flatMap(topic => this.library.factsOf(topic)).filter(name => this.memory.fact(name) === null);
      return { names: names.slice(0, Math.max(0, NEW_A_DAY - learned)), more: names.slice(0, NEW_A_DAY) };
    }

    /** What the plan has for today, where an interview is ahead: what adds most first. */
    #planned() {
      if (!this.#exam || this.#only !== null || api.dayNumber(this.#exam.day) <= this.today) return [];
      const spent = api.spentSeconds(api.store.entries(), api.today());
      return api.planner(api.dayNumber(this.#exam.day)).pick(this.facts(), this.today, Math.max(0, this.#exam.minutes - spent / 60)).map(entry => entry.fact.name);
    }

    #overview() {
      const planned = this.#planned().length;
      const due = this.#due().length;
      const fresh = this.#fresh();
      const mixed = this.#mixedUp().length;
      this.hide(".today", false);
      this.#desk.hide();
      this.tell(".today__due", due > 0 ? say("review_due", due) : say("review_none"));
      this.hide(".today__planned", planned === 0);
      this.tell(".today__planned", say("review_planned", planned));
      this.hide(".today__review", due === 0);
      this.hide(".today__learn", fresh.more.length === 0);
      this.tell(".today__learn", say("review_learn", fresh.names.length || fresh.more.length));
      this.$(".today__learn").dataset.extra = fresh.names.length === 0 ? "more" : "";
      this.hide(".today__drill", mixed === 0);
      this.tell(".today__drill", say("review_drill", mixed));
      this.tell(".today__next", due === 0 ? this.#nextTime() : "");
      this.hide(".today__next", due > 0);
      this.querySelectorAll(".today .button--main").forEach(button => button.classList.remove("button--main"));
      (this.querySelector(".today .button:not([hidden])") ?? this.$(".today__due")).classList.add("button--main");
    }

    #nextTime() {
      const days = this.memory.facts().filter(fact => this.library.facts.has(fact.name)).map(fact => this.memory.due(fact));
      if (days.length === 0) return say("review_begin");
      const soonest = Math.min(...days.map(due => Math.max(0, due.day - this.today)));
      return soonest === 0 ? say("review_soon") : say("review_next", api.inDays(soonest));
    }

    clicked(on) {
      if (on(".today__planned")) this.#run(this.#planned());
      else if (on(".today__review")) this.#run(this.#due().map(fact => fact.name));
      else if (on(".today__learn")) {
        const fresh = this.#fresh();
        this.#run(fresh.names.length > 0 ? fresh.names : fresh.more);
      } else if (on(".today__drill")) this.#drill();
      else if (on(".desk__end")) this.#end();
      else if (on(".desk__undo")) this.#undo();
    }

    #run(names) {
      const cards = names.map(name => ({ name, topic: this.library.forms(name)[0].topic, again: 0 }));
      this.#queue = api.round.interleaved(cards);
      this.#count = 0;
      this.#history = [];
      this.hide(".today");
      this.#next();
    }

    #dropAnswered() {
      const current = this.#queue[0];
      this.#queue = this.#queue.filter(card => card === current || card.pair || card.again > 0 || this.memory.fact(card.name) === null
        || this.memory.isDue(this.memory.fact(card.name), this.today, Date.now()));
    }

    async #next() {
      const card = this.#queue[0];
      this.hide(".desk__undo", this.#history.length === 0);
      if (!card) { this.#end(); return; }
      if (card.pair) { await this.#showPair(card); return; }
      const fact = this.memory.fact(card.name);
      const item = formFor(this.library.forms(card.name), (fact?.card.reps ?? 0) + card.again);
      card.item = item;
      const html = await this.library.html(item);
      if (html === "") { this.#queue.shift(); this.#next(); return; }
      const preview = this.memory.preview(card.name, this.today);
      const all = [1, 2, 3, 4].map(rate => ({ rate, text: say("grade_" + rate), hint: api.inDays(preview[rate - 1]) }));
      this.#desk.show(item, html, {
        state: [say("left", this.#queue.length), " · ", this.library.topicById.get(item.topic).title],
        notes: this.#notes(card, fact, item),
        order: size => api.seed.order(item.id, fact?.card.reps ?? 0, size),
        grades: () => all,
      });
    }

    #notes(card, fact, item) {
      const notes = [];
      if (fact === null) notes.push(say("is_new"));
      else if (item.rev > fact.rev) notes.push(say("changed"));
      if (this.memory.isLeech(fact)) {
        const topic = this.library.topicById.get(item.topic);
        const before = topic.on.map(id => this.library.topicById.get(id)).filter(Boolean).slice(0, 2);
        const links = [topic, ...before].flatMap(place => [" ", make("a", { href: place.href, target: "_blank", rel: "noopener" }, place.title)]);
        notes.push(make("span", {}, say("leech", fact.card.lapses), ...links));
      }
      return notes;
    }

    #answered(rate, answer) {
      const card = this.#queue.shift();
      this.#count++;
      const after = [...this.#queue];
      let entry = null;
      if (card.pair) {
        if (card.item) entry = { item: card.item.id, rev: card.item.rev, rate, mode: "drill" };
      } else {
        const fresh = this.memory.fact(card.name) === null || undefined;
        entry = { item: card.item.id, rev: card.item.rev, rate, mode: "review", picked: answer.picked, fresh };
      }
      if (entry) { entry = api.store.add(entry); this.memory.add(entry); }
      if (rate === 1) this.#queue.splice(Math.min(4, this.#queue.length), 0, { ...card, again: card.again + 1 });
      this.#history.push({ card, queue: after, entry });
      this.#next();
    }

    #undo() {
      const last = this.#history.pop();
      if (!last) return;
      if (last.entry) this.memory.add(api.store.add({ undo: last.entry.id, item: last.entry.item, mode: "undo" }));
      this.#queue = [last.card, ...last.queue];
      this.#count--;
      this.hide(".today");
      this.#next().then(() => this.#desk.tell(say("undone")));
    }

    #mixedUp() {
      return confusions(api.store.entries())
        .filter(({ pair }) => pair.every(name => this.library.forms(name).some(form => form.kind === "recall")))
        .slice(0, 10);
    }

    #drill() {
      this.#queue = this.#mixedUp().map(({ pair }) => {
        const ready = this.library.items.find(item => item.kind === "contrast" && pair.some(a => pair.some(b => a !== b
          && item.id.startsWith(a + ".contrast-") && item.id.endsWith("-" + b.split(".").at(-1)))));
        return { pair, item: ready ?? null, again: 0 };
      });
      this.#history = [];
      this.#count = 0;
      this.hide(".today");
      this.#next();
    }

    /** Two cards side by side: say how they differ, then look. */
    async #showPair(card) {
      const cards = card.pair.map(name => this.library.forms(name).find(form => form.kind === "recall"));
      const html = card.item ? await this.library.html(card.item) : await this.#sideBySide(cards);
      const item = card.item ?? cards[0];
      this.#desk.show(item, html, {
        state: [say("left", this.#queue.length)],
        notes: [say("mixed_up")],
        grades: () => [{ rate: 1, text: say("not_yet") }, { rate: 3, text: say("knew_it") }],
      });
    }

    async #sideBySide(cards) {
      const sides = await Promise.all(cards.map(async item => Object.assign(make("div"), { innerHTML: await this.library.html(item) })));
      const [one, other] = sides.map(side => side.querySelector(".item__prompt").textContent.trim());
      const answers = sides.map((side, i) => make("div", { class: "pair__side prose" }, make("p", {}, make("strong", {}, i ? other : one)), side.querySelector("details > .prose")));
      return make("study-card", { class: "item", "data-item": "pair" }, make("p", { class: "item__lead" }, say("say_difference")),
        make("div", { class: "item__prompt" }, one, " ", make("span", { class: "quiet" }, say("versus")), " ", other),
        make("details", { class: "item__answer" }, make("summary", {}, sides[0].querySelector("summary").textContent), make("div", { class: "pair" }, ...answers))).outerHTML;
    }

    #end() {
      this.#queue = [];
      this.#overview();
      this.tell(".today__done", this.#count > 0 ? say("review_done", this.#count) : "");
      this.hide(".desk__undo");
      this.$(".today").focus();
    }
  });
})();
