// What the pages of the study desk have in common.
(() => {
  "use strict";
  const api = window.studydown;

  /** A page of the study desk: it starts when the memory and the items are there. */
  api.StudyPage = class extends HTMLElement {
    connectedCallback() { queueMicrotask(() => this.#open()); }

    async #open() {
      await api.needMemory();
      this.library = await api.library();
      this.memory = await api.remember();
      this.addEventListener("click", event => {
        // choose all topics of a part, or none
        const inputs = [...event.target.closest(".pick__all")?.closest(".qpart").querySelectorAll("input") ?? []];
        const all = inputs.every(input => input.checked);
        inputs.forEach(input => { input.checked = !all; });
        this.clicked(selector => event.target.closest(selector) !== null);
      });
      await this.start();
      await api.warn(this.$(".warnings"));
    }

    /** Returns the number of the learner's day. */
    get today() { return api.dayNumber(api.today()); }
    $(selector) { return this.querySelector(selector); }
    tell(selector, text) { this.$(selector).textContent = text; }
    hide(selector, hidden = true) { this.$(selector).hidden = hidden; }
    check(name, values) { this.querySelectorAll(`input[name="${name}"]`).forEach(input => { input.checked = values.includes(input.value); }); }
    checked(name) { return [...this.querySelectorAll(`input[name="${name}"]:checked`)].map(input => input.value); }
    clicked() {}

    /** Chooses a number of items, also one that the list did not have. */
    setCount(count) {
      const list = this.$("select[name=count]");
      if (![...list.options].some(option => Number(option.value) === count)) list.append(make("option", {}, count));
      list.value = String(count);
    }

    /** Shows one of the parts of the page. */
    show(which) { this.querySelectorAll(".setup, .desk, .talk, .done").forEach(part => { part.hidden = !part.matches(which); }); }

    /** All things of the guide, as far as they are known, for a planner. */
    facts() {
      return this.library.topics.flatMap(topic => this.library.factsOf(topic).map(name => {
        const fact = this.memory.fact(name);
        return { name, topic, card: fact?.card ?? null, day: fact?.day ?? 0 };
      }));
    }
  };

  const { make } = api;
  api.percent = share => Math.round(share * 100) + "\u00a0%";
  api.number = (...content) => make("td", { class: "align-right" }, ...content);
  api.link = topic => make("a", { href: topic.href }, topic.title);
  /** Links of an item lead to another page, and this one stays. */
  api.outward = box => box.querySelectorAll("a").forEach(link => { link.target = "_blank"; link.rel = "noopener"; });
  api.uncheck = box => box.querySelectorAll("input").forEach(input => { input.checked = false; });
  /** Returns how many answers there were on each day. */
  api.answered = entries => {
    const counts = new Map();
    entries.forEach(entry => { if (!entry.undo) counts.set(entry.day, (counts.get(entry.day) ?? 0) + 1); });
    return counts;
  };
  /** Gives the learner a file. */
  api.save = (name, type, text) => {
    const href = URL.createObjectURL(new Blob([text], { type }));
    make("a", { href, download: document.body.dataset.guide + name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60000);
  };
})();
