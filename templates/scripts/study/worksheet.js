// Practice on paper: a quiz sheet with its key, cards to cut out, or questions with room to write. The items are those of the
// screen; each has a number, and the sheet has a seed: with "wrong: 3, 7, 12" typed in afterwards the answers count.
(() => {
  "use strict";
  const api = window.studydown;
  const { make, say } = api;
  const FORMS = ["quiz", "cards", "list"];
  const LINES = { recall: 4, contrast: 4, typed: 1, cloze: 1 };
  const KEPT = 30;
  const CARDS_A_PAGE = 8;
  const SMALLEST_POINTS = 7;
  const LARGEST_POINTS = 13;

  const inert = html => Object.assign(make("template"), { innerHTML: html }).content.firstElementChild;
  const inside = element => [...(element?.childNodes ?? [])];
  const letter = i => String.fromCharCode(65 + i);
  const line = () => make("div", { class: "worksheet__line" });

  /** Returns the numbers in what was typed, or null if it has anything that is no number of the sheet. */
  const numbersIn = (text, most) => {
    const numbers = text.split(/[^\d]+/).filter(Boolean).map(Number);
    return numbers.length > 0 && !/[^\d\s,;.:]/.test(text) && numbers.every(n => n <= most) ? new Set(numbers) : null;
  };

  /** Puts options in the seed's order, with letters in place of what is clicked. Returns the letters that are right. */
  const lettered = (options, seed, id) => {
    const all = [...options.children];
    const order = api.inOrder(all) ? all : api.seed.order(id, seed, all.length).map(i => all[i]);
    options.replaceChildren(...order);
    order.forEach((option, i) => {
      option.replaceChildren(make("span", { class: "worksheet__letter" }, letter(i)), make("span", {}, ...inside(option.querySelector("label > span"))));
    });
    return order.flatMap((option, i) => (option.dataset.right === "true" ? [letter(i)] : []));
  };

  /** Returns what is asked and what is the answer, as nodes to put on paper. */
  const sides = (item, element, seed) => {
    const options = element.querySelector(".choice__options");
    const right = options ? lettered(options, seed, item.id) : [];
    element.querySelectorAll("select").forEach(select => select.replaceWith(make("span", { class: "worksheet__box" })));
    element.querySelectorAll(".item__context, summary, .item__try").forEach(part => part.remove());
    element.querySelectorAll("[id]").forEach(part => part.removeAttribute("id"));
    const answer = element.querySelector(".item__answer");
    const points = answer?.querySelector(".item__points");
    return {
      lead: element.querySelector(".item__lead")?.textContent ?? "",
      prompt: inside(element.querySelector(".choice__stem, .item__prompt")),
      more: [...element.querySelectorAll(".pairs__rights, .pairs__lefts, .steps__list, .choice__options")],
      answer: options ? [right.join(", ")] : points ? [points] : inside(answer),
    };
  };

  /** Sets a side of a card in the largest type that fits; returns whether any does. */
  const fits = side => {
    for (let points = LARGEST_POINTS; points >= SMALLEST_POINTS; points -= 0.5) {
      side.style.fontSize = points + "pt";
      if (side.scrollHeight <= side.clientHeight && side.scrollWidth <= side.clientWidth) return true;
    }
    return false;
  };

  customElements.define("study-paper", class extends api.StudyPage {
    async start() {
      this.$(".worksheet__make").addEventListener("click", () => this.#make(this.#chosen()));
      this.$(".worksheet__print").addEventListener("click", () => print());
      this.$(".marks__note").addEventListener("click", () => this.#mark());
      const given = this.#given();
      this.$(".worksheet__make").disabled = this.$(".marks__note").disabled = false;
      if (given.seed) await this.#make(given);
    }

    #chosen() {
      return {
        form: this.$("input[name=form]:checked").value, count: Number(this.$("select[name=count]").value), kinds: [], levels: [],
        seed: this.$("input[name=seed]").value.trim() || api.seed.fresh(),
        topics: this.checked("topic"),
      };
    }

    #given() {
      const form = new URLSearchParams(api.address()).get("f");
      const given = { ...api.round.fromHash(api.address()), form: FORMS.includes(form) ? form : "quiz" };
      if (given.seed) {
        this.check("topic", given.topics);
        this.setCount(given.count);
        this.$("input[name=seed]").value = given.seed;
      }
      this.check("form", [given.form]);
      return given;
    }

    #pool({ form, topics }) {
      return this.library.items.filter(item => (topics.length === 0 || topics.includes(item.topic))
        && (form === "quiz" || (item.kind === "recall" && (form === "cards" || item.id.startsWith("question.")))));
    }

    async #make(choice) {
      const pool = this.#pool(choice);
      const chosen = api.round.choose(pool, choice.seed, choice.count);
      if (choice.form === "list") chosen.sort((a, b) => this.library.items.indexOf(a) - this.library.items.indexOf(b));
      const paper = this.$(".worksheet");
      this.tell(".worksheet__said", chosen.length === 0 ? say("practice_none") : "");
      this.hide(".worksheet__print", chosen.length === 0);
      paper.replaceChildren();
      if (chosen.length === 0) return;
      const all = await Promise.all(chosen.map(async item => ({ item, ...sides(item, inert(await this.library.html(item)), choice.seed) })));
      const head = make("header", { class: "worksheet__head" }, make("h2", {}, document.querySelector(".top__title").textContent, make("span", {}, say("paper_" + choice.form))),
        make("p", {}, say("paper_seed", choice.seed)));
      const set = choice.form === "cards" ? this.#cards(paper, all) : (paper.append(head, ...this.#sheet(all, choice.form)), all);
      api.setAddress(api.round.toHash(choice).slice(1) + "&f=" + choice.form);
      this.$("input[name=marked]").value = choice.seed;
      await this.#keep({ seed: choice.seed, items: set.map(({ item }) => item.id) });
      paper.focus({ preventScroll: true });
    }

    #sheet(all, form) {
      const room = ({ item }) => Array.from({ length: form === "list" ? 7 : item.kind === "recall" && item.id.startsWith("term.") ? 2 : LINES[item.kind] ?? 0 }, line);
      const asks = all.map(side => make("li", {}, make("p", { class: "worksheet__lead" }, side.lead), make("p", { class: "worksheet__prompt" }, ...side.prompt), ...side.more, ...room(side)));
      const key = all.map(({ answer }) => make("li", {}, ...answer));
      return [make("ol", { class: "worksheet__asks" }, ...asks), make("section", { class: "worksheet__key" }, make("h2", {}, say("paper_key")), make("ol", {}, ...key))];
    }

    /** Lays cards on pages whose backs lie mirrored, for a printer that turns at the long edge. Returns those that have room. */
    #cards(paper, all) {
      const trial = make("div", { class: "cards__page" });
      paper.append(trial);
      const side = (cls, ...content) => make("div", { class: "cards__side " + cls }, make("div", {}, ...content));
      const pairs = all.map(({ item, lead, prompt, answer }) => ({ item, front: side("cards__side--front", make("small", {}, lead), ...prompt), back: side("cards__side--back", ...answer) }));
      const kept = pairs.filter(({ front, back }) => {
        trial.replaceChildren(front, back);
        return fits(front) && fits(back);
      });
      paper.replaceChildren();
      kept.forEach(({ front, back }, i) => [front, back].forEach(face => face.append(make("small", { class: "cards__number" }, i + 1))));
      for (let from = 0; from < kept.length; from += CARDS_A_PAGE) {
        const page = kept.slice(from, from + CARDS_A_PAGE);
        while (page.length < CARDS_A_PAGE) page.push({ front: side(""), back: side("") });
        paper.append(make("div", { class: "cards__page" }, ...page.map(({ front }) => front)),
          make("div", { class: "cards__page" }, ...page.map((_, i) => page[i ^ 1].back)));
      }
      const left = all.length - kept.length;
      this.tell(".worksheet__said", [say("paper_duplex"), left > 0 ? say("paper_too_long", left) : ""].join(" "));
      return kept;
    }

    async #keep(sheet) {
      const others = ((await api.store.setting("papers")) ?? []).filter(other => other.seed !== sheet.seed);
      await api.store.set("papers", [sheet, ...others].slice(0, KEPT));
    }

    async #mark() {
      const seed = this.$("input[name=marked]").value.trim();
      const papers = (await api.store.setting("papers")) ?? [];
      const sheet = papers.find(paper => paper.seed === seed);
      const out = this.$(".marks__said");
      if (!sheet) { out.textContent = say("paper_unknown"); return; }
      if (sheet.noted) { out.textContent = say("paper_noted_before"); return; }
      const wrong = numbersIn(this.$("input[name=wrong]").value, sheet.items.length);
      if (wrong === null) { out.textContent = say("paper_numbers", sheet.items.length); return; }
      const known = sheet.items.map((id, i) => ({ item: this.library.byId.get(id), right: !wrong.has(i + 1) })).filter(({ item }) => item);
      known.forEach(({ item, right }) => api.store.add({ item: item.id, rev: item.rev, rate: right ? 3 : 1, mode: "paper" }));
      await this.#keep({ ...sheet, noted: true });
      out.textContent = say("paper_noted", known.filter(({ right }) => right).length, known.length);
    }
  });
})();
