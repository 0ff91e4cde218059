// A cheat sheet for one learner, from the rows of the sheet at hand: all up to a topic, or what is not known yet.
(() => {
  "use strict";
  const api = window.studydown;
  const { make, say } = api;
  const KNOWN = 0.9;
  const height = boxes => boxes.reduce((sum, box) => sum + box.offsetHeight, 0);

  customElements.define("study-sheet", class extends HTMLElement {
    #sheet = this.closest(".sheet");
    #boxes = [...this.#sheet.querySelectorAll(".sheet__box")];
    #look = this.#sheet.className;
    #subtitle = this.#sheet.querySelector("h1 span");
    #title = this.#subtitle.textContent;

    connectedCallback() {
      const topics = this.#boxes.map(box => make("option", { value: box.dataset.topic }, box.querySelector("h2").textContent.trim()));
      const select = this.querySelector("select");
      select.append(make("optgroup", { label: say("note_sheet_up_to") }, ...topics));
      select.addEventListener("change", () => { history.replaceState(null, "", location.pathname.split("/").at(-1) + (select.value ? "#show=" + select.value : "")); this.#show(select.value); });
      this.querySelector("button").addEventListener("click", () => print());
      const wanted = new URLSearchParams(location.hash.slice(1)).get("show") ?? "";
      if ([...select.options].some(option => option.value === wanted)) select.value = wanted;
      if (select.value) this.#show(select.value);
    }

    async #show(what) {
      this.#sheet.className = this.#look;
      this.#sheet.querySelectorAll(".sheet__box, [data-fact]").forEach(part => { part.hidden = false; });
      const whole = height(this.#boxes);
      const last = this.#boxes.findIndex(box => box.dataset.topic === what);
      if (what === "mine") await this.#mine();
      else if (last >= 0) this.#boxes.slice(last + 1).forEach(box => { box.hidden = true; });
      const left = this.#boxes.filter(box => !box.hidden);
      this.querySelector("output").textContent = left[0] ? "" : say("note_sheet_nothing");
      this.#subtitle.textContent = what === "mine" ? say("note_sheet_mine") : last >= 0 ? say("note_sheet_up_to") + " " + left.at(-1).querySelector("h2").textContent.trim() : this.#title;
      this.#enlarge(height(left) / whole);
    }

    async #mine() {
      await api.needMemory();
      const [memory, library] = await Promise.all([api.remember(), api.library()]);
      const today = api.dayNumber(api.today());
      const isKnown = name => memory.recall(memory.fact(name), today) >= KNOWN;
      for (const box of this.#boxes) {
        const topic = library.topicById.get(box.dataset.topic);
        box.hidden = topic !== undefined && library.factsOf(topic).every(isKnown);
        box.querySelectorAll("[data-fact]").forEach(row => { row.hidden = isKnown(row.dataset.fact); });
      }
    }

    /** With a column less, type that is larger by as much has as many letters a line as before: what fitted still fits. */
    #enlarge(share) {
      const found = /sheet--columns-([45]) sheet--size-(\d+)/.exec(this.#look);
      if (!found) return;
      const [, columns, size] = found;
      const times = columns / (columns - 1);
      // of the two pages that the whole sheet takes, a little generous; a page more is not worth larger type
      const pages = 2.1 * share;
      if (Math.ceil(pages * times * times) > Math.ceil(pages)) return;
      this.#sheet.className = this.#look.replace(found[0], "sheet--columns-" + (columns - 1) + " sheet--size-" + Math.floor(size * times / 25) * 25);
    }
  });
})();
