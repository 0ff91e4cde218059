// A question with options: marks in place, says the verdict, keeps the focus.
(() => {
  "use strict";
  customElements.define("study-choice", class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", this);
      this.addEventListener("keydown", this);
      this.addEventListener("change", this);
    }

    handleEvent(event) {
      const byButton = event.type === "click" && event.target.closest(".choice__check");
      const byEnter = event.type === "keydown" && event.key === "Enter" && event.target.matches("input");
      if (event.type === "change") this.#clear();
      if (byEnter) event.preventDefault();
      if (byButton || byEnter) this.#mark();
    }

    /** Takes back all marks, so that the question can be asked again. */
    reset() {
      this.tried = false;
      this.#options().forEach(option => { option.querySelector("input").checked = false; });
      this.#clear();
    }

    #options() { return [...this.querySelectorAll(".choice__option")]; }

    #clear() {
      this.#options().forEach(option => { delete option.dataset.state; });
      this.querySelector(".choice__result").textContent = "";
    }

    #mark() {
      const result = this.querySelector(".choice__result");
      const chosen = this.#options().filter(option => option.querySelector("input").checked);
      result.classList.toggle("unseen", chosen.length > 0);
      if (chosen.length === 0) { result.textContent = result.dataset.none; return; }
      const right = this.#options().every(option => (option.dataset.right === "true") === option.querySelector("input").checked);
      chosen.forEach(option => { option.dataset.state = option.dataset.right === "true" ? "right" : "wrong"; });
      result.textContent = chosen.map(option => option.querySelector(".choice__why").textContent).join(" ");
      window.studydown.answer(this, {
        right,
        // what it was taken for
        picked: right || chosen.length !== 1 ? undefined : chosen[0].dataset.of,
      });
    }
  });
})();
