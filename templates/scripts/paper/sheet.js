// A cheat sheet for one learner, from the rows of the sheet at hand: all up to a topic, or what is not known yet.
(() => {
  "use strict";
  const api = window.studydown;
  const { make, say } = api;
  const KNOWN = 0.9;

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
      this.#boxes.forEach(box => { box.hidden = false; box.querySelectorAll("[data-fact]").forEach(row => { row.hidden = false; }); });
      const last = this.#boxes.findIndex(box => box.dataset.topic === what);
      if (what === "mine") await this.#mine();
      else if (last >= 0) this.#boxes.slice(last + 1).forEach(box => { box.hidden = true; });
      const left = this.#boxes.filter(box => !box.hidden);
      this.querySelector("output").textContent = left.length === 0 ? say("note_sheet_nothing") : "";
      this.#subtitle.textContent = what === "mine" ? say("note_sheet_mine") : last >= 0 ? say("note_sheet_up_to") + " " + left.at(-1).querySelector("h2").textContent.trim() : this.#title;
      this.#enlarge(left);
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
    #enlarge(left) {
      this.#sheet.className = this.#look;
      const columns = /sheet--columns-([45])/.exec(this.#look);
      const size = /sheet--size-(\d+)/.exec(this.#look);
      if (!columns || !size) return;
      const fewer = columns[1] - 1;
      const times = columns[1] / fewer;
      const length = boxes => boxes.reduce((sum, box) => sum + box.innerText.length, 0);
      const whole = this.#boxes.reduce((sum, box) => sum + box.textContent.length, 0);
      if (length(left) * times * times > whole * 0.95) return;
      this.#sheet.className = this.#look.replace(columns[0], "sheet--columns-" + fewer)
        .replace(size[0], "sheet--size-" + Math.floor(size[1] * times / 25) * 25);
    }
  });
})();
