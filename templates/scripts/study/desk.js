// The desk on which one item lies: shows it, takes the answer, asks how well it went, by keys, mouse or thumb. What an item
// hides stays folded, so that nobody and nothing reads it early.
(() => {
  "use strict";
  const api = window.studydown;
  const { make, say } = api;
  const isTyping = element => element.matches("input:not([type=radio], [type=checkbox]), textarea, select");
  const isPressable = element => element.closest("button, summary, a, input, select, textarea") !== null;
  /** Returns whether options are numbers, which stay in their order. */
  api.inOrder = options => options.every(option => /^[\s~≈<>≤≥$€£+-]*\d/.test(option.querySelector("label").textContent));

  class Desk {
    #root;
    #part;
    #item = null;
    #answer = null;
    #done;

    /** `done` gets the rating and what is known about the answer: {right, picked, certainty, self}. */
    constructor(root, done) {
      this.#root = root;
      this.#done = done;
      this.#part = name => root.querySelector(".desk__" + name);
      root.addEventListener("study-answer", event => this.#marked(event.detail));
      // toggle does not bubble
      root.addEventListener("toggle", event => this.#unfolded(event.target), true);
      root.addEventListener("keydown", event => this.#pressed(event));
      this.#part("next").addEventListener("click", () => this.#finish(this.#answer?.right ? 3 : 1));
      this.#part("grades").addEventListener("click", event => {
        const rate = Number(event.target.closest("button")?.dataset.rate);
        if (rate) this.#finish(rate);
      });
    }

    /** Returns the element of the item that lies here. */
    get element() { return this.#part("item").querySelector("[data-item]"); }

    /**
     * Shows an item. `grades` gives the buttons for an answer, [{rate, text, hint}], or nothing when it is marked by itself.
     * `order` gives the places of options; `asksCertainty` whether to ask how sure the learner is.
     */
    show(item, html, { state, notes = [], grades, order, asksCertainty = false }) {
      this.#item = { item, grades };
      this.#answer = null;
      this.#root.hidden = false;
      this.#part("state").replaceChildren(...state);
      this.#part("notes").replaceChildren(...notes.map(note => make("p", {}, note)));
      this.#part("item").innerHTML = html;
      api.outward(this.#part("item"));
      this.#hide("grades", "next");
      this.#part("sure").hidden = !asksCertainty;
      api.uncheck(this.#part("sure"));
      if (order) this.#reorder(order);
      this.#part("item").focus({ preventScroll: true });
      if (this.#root.getBoundingClientRect().top < 0) this.#root.scrollIntoView({ block: "start" });
    }

    hide() { this.#root.hidden = true; }
    tell(text) { this.#part("live").textContent = text; }

    #hide(...names) { names.forEach(name => { this.#part(name).hidden = true; }); }

    /** Returns whether the item is answered by looking at the answer. */
    get #isCard() { return this.element?.localName === "study-card"; }

    #reorder(order) {
      const list = this.#part("item").querySelector(".choice__options");
      const options = [...(list?.children ?? [])];
      if (api.inOrder(options)) return;
      list.append(...order(options.length).map(i => options[i]));
    }

    #certainty() { return Number(this.#part("sure").querySelector(":checked")?.value ?? 0); }

    #marked({ right, picked }) {
      if (this.#answer !== null) return;
      this.#answer = { right, picked, self: false, certainty: this.#certainty() };
      // the answer stands; what was right is shown in any case
      this.#part("item").querySelectorAll(".choice__option").forEach(option => {
        if (option.dataset.right === "true") option.dataset.state = "right";
        option.querySelector("input").disabled = true;
      });
      this.#part("item").querySelectorAll("details.item__answer").forEach(details => { details.open = true; });
      this.#part("item").querySelectorAll(".choice__check").forEach(button => { button.hidden = true; });
      this.#ask(right ? 3 : 1);
    }

    #unfolded(details) {
      if (!details.open || !details.matches(".item__answer") || this.#answer !== null) return;
      const self = this.#isCard;
      // who looks instead of answering did not know it
      this.#answer = { right: false, self, certainty: this.#certainty() };
      this.#ask(self ? 3 : 1);
    }

    #ask(suggested) {
      const grades = this.#answer.self || this.#answer.right ? this.#item.grades(this.#answer) : [];
      const box = this.#part("grades");
      this.#hide("sure");
      if (grades.length === 0) {
        this.#part("next").hidden = false;
        this.#part("next").querySelector("button").focus();
        return;
      }
      box.replaceChildren(...grades.map(({ rate, text, hint }, i) => make("button", {
        class: "desk__grade", type: "button", "data-rate": rate, "data-suggested": rate === suggested, "aria-keyshortcuts": String(i + 1),
      }, make("span", { class: "desk__key", "aria-hidden": "true" }, i + 1), text, hint ? make("small", {}, hint) : null)));
      box.hidden = false;
      if (!this.#answer.self) (box.querySelector("[data-suggested]") ?? box.firstChild).focus();
    }

    #finish(rate) {
      const answer = this.#answer;
      // one answer is graded once, however fast the keys
      if (answer === null) return;
      this.#answer = null;
      this.#hide("grades", "next");
      if (answer.self) answer.right = rate > 1;
      this.#done(rate, answer);
    }

    #pressed(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const grade = this.#part("grades").hidden ? null : this.#part("grades").children[Number(event.key) - 1];
      if (grade) { event.preventDefault(); grade.click(); return; }
      if ((event.key === " " || event.key === "Enter") && !isPressable(event.target)) {
        const details = this.#part("item").querySelector("details.item__answer");
        if (this.#answer === null && this.#isCard && details) {
          event.preventDefault();
          details.open = true;
        } else if (!this.#part("next").hidden) {
          event.preventDefault();
          this.#finish(this.#answer.right ? 3 : 1);
        }
      }
    }
  }

  /** Says in words after how many days something comes again. */
  const inDays = days => {
    if (days < 1) return say("minutes", Math.round(days * 1440));
    if (days < 45) return say("days", Math.round(days));
    return say("months", Math.round(days / 30));
  };

  /** Says what the learner should know about the storage; quiet when all is well. */
  const warn = async element => {
    const show = async () => {
      const keys = await api.archive.warnings();
      element.replaceChildren(...keys.map(key => make("p", {}, say("note_warn_" + key, api.store.status.unread))));
      element.hidden = keys.length === 0;
    };
    document.addEventListener("study-storage", show);
    await show();
  };

  api.Desk = Desk;
  api.inDays = inDays;
  /** What the address asks of the page: "t=rag&n=20"; in the single file it names the page before that. */
  api.address = () => location.search.slice(1) || location.hash.slice((api.page ?? "").length + 1);
  api.setAddress = asked => history.replaceState(null, "", (api.page ?? api.fileName()) + "#" + asked);
  api.warn = warn;
})();
