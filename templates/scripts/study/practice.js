// A round of practice: topics, kinds and levels to choose, a score, what was missed once more. The address holds the choice and
// the seed, so that the same round can be had again, or be sent to somebody.
(() => {
  "use strict";
  const api = window.studydown;
  const { make, say } = api;

  customElements.define("study-practice", class extends api.StudyPage {
    #round = null;
    #choice = null;
    #desk = null;
    #points = 0;

    start() {
      this.#desk = new api.Desk(this.$(".desk"), (rate, answer) => this.#answered(rate, answer));
      addEventListener("hashchange", () => this.#fromAddress());
      this.$(".setup__start").disabled = false;
      this.#fromAddress();
    }

    #fromAddress() {
      const given = api.round.fromHash(api.address());
      this.check("topic", given.topics);
      this.check("kind", given.kinds);
      this.check("level", given.levels);
      this.setCount(given.count);
      // an address that says what to ask is a wish to begin
      if (given.seed !== "" || given.topics.length > 0) this.#begin(given);
    }

    clicked(on) {
      if (on(".setup__start")) this.#begin({ seed: "", count: Number(this.$("select[name=count]").value), topics: this.checked("topic"), kinds: this.checked("kind"), levels: this.checked("level") });
      else if (on(".desk__end")) this.#finish();
      else if (on(".done__again")) this.#begin({ ...this.#choice, seed: "" });
      else if (on(".done__missed")) this.#run(this.#missed, this.#choice.seed + "!");
      else if (on(".done__other")) this.show(".setup");
    }

    get #missed() { return this.#round.missed.map(id => this.library.byId.get(id)); }

    #pool({ topics, kinds, levels }) {
      return this.library.items.filter(item => (topics.length === 0 || topics.includes(item.topic))
        && (kinds.length === 0 || kinds.includes(item.kind)) && (levels.length === 0 || levels.includes(item.level)));
    }

    #begin(choice) {
      const pool = this.#pool(choice);
      if (pool.length === 0) { this.tell(".setup__none", say("practice_none")); this.show(".setup"); return; }
      this.tell(".setup__none", "");
      const seed = choice.seed || api.seed.fresh();
      this.#choice = { ...choice, seed };
      api.setAddress(api.round.toHash(this.#choice).slice(1));
      this.#run(api.round.choose(pool, seed, choice.count), seed);
    }

    #run(items, seed) {
      this.#points = 0;
      this.#round = new api.round.Round(items, fact => this.library.forms(fact), seed);
      this.show(".desk");
      this.#next();
    }

    async #next() {
      const item = this.#round.current;
      if (item === null) { this.#finish(); return; }
      const html = await this.library.html(item);
      if (html === "") { this.#round.answer(true); this.#next(); return; }
      const topic = this.library.topicById.get(item.topic);
      const notes = [];
      if (item.showSource) notes.push(make("a", { href: topic.href, target: "_blank", rel: "noopener" }, say("read_first", topic.title)));
      else if (item.again) notes.push(say("again_note"));
      this.#desk.show(item, html, {
        state: [say("left", this.#round.left), " · ", topic.title], notes,
        order: size => this.#round.options(item, size),
        asksCertainty: this.$("input[name=certainty]").checked,
        grades: answer => (answer.self ? [{ rate: 1, text: say("not_yet") }, { rate: 3, text: say("knew_it") }] : []),
      });
    }

    #answered(rate, { right, picked, certainty }) {
      const item = this.#round.current;
      this.#points += api.round.certaintyPoints(right, certainty);
      api.store.add({ item: item.id, rev: item.rev, rate: right ? 3 : 1, mode: item.again ? "retry" : "practice", picked, sure: certainty || undefined });
      this.#round.answer(right, certainty);
      const { right: rights, of } = this.#round.score;
      this.#desk.tell(say("score", rights, of));
      this.#next();
    }

    #finish() {
      const { right, of } = this.#round.score;
      if (of === 0) { this.show(".setup"); return; }
      this.show(".done");
      const missed = this.#missed;
      const topics = [...new Set(missed.map(item => item.topic))].map(id => this.library.topicById.get(id));
      this.tell(".done__score", say("score", right, of));
      this.tell(".done__points", this.#round.results.some(result => result.certainty > 0) ? say("certainty_points", this.#points) : "");
      this.$(".done__topics").replaceChildren(...topics.map(topic => make("li", {}, api.link(topic))));
      this.hide(".done__weak", topics.length === 0);
      this.hide(".done__missed", missed.length === 0);
      this.$(".done__link").value = location.href;
      this.$(".done").focus();
    }
  });
})();
