// A question with options: marks in place, says the verdict, keeps the focus.
(() => {
  "use strict";
  customElements.define("study-choice", class extends HTMLElement {
    #tried = false;

    connectedCallback() {
      this.addEventListener("click", this);
      this.addEventListener("keydown", this);
    }

    handleEvent(event) {
      const check = event.target.closest(".choice__check");
      const enter = event.type === "keydown" && event.key === "Enter" && event.target.matches("input");
      if (enter) event.preventDefault();
      if (enter || (event.type === "click" && check)) this.#mark();
    }

    /** Takes back all marks, so that the question can be asked again. */
    reset() {
      this.#tried = false;
      this.#options().forEach(option => {
        delete option.dataset.state;
        option.querySelector("input").checked = false;
        option.querySelector(".choice__verdict").textContent = "";
        const why = option.querySelector(".choice__why");
        if (why) why.hidden = true;
      });
      this.querySelector(".choice__result").textContent = "";
    }

    #options() { return [...this.querySelectorAll(".choice__option")]; }

    #mark() {
      const result = this.querySelector(".choice__result");
      const options = this.#options();
      const chosen = options.filter(option => option.querySelector("input").checked);
      if (chosen.length === 0) { result.textContent = result.dataset.none; return; }
      const allRight = options.every(option => (option.dataset.right === "true") === option.querySelector("input").checked);
      options.forEach(option => {
        const right = option.dataset.right === "true";
        const shown = option.querySelector("input").checked || (right && allRight);
        if (!shown) return;
        option.dataset.state = right ? "right" : "wrong";
        option.querySelector(".choice__verdict").textContent = (right ? "✓ " : "✗ ") + (right ? result.dataset.right : result.dataset.wrong);
        const why = option.querySelector(".choice__why");
        if (why) why.hidden = false;
      });
      const reasons = chosen.map(option => option.querySelector(".choice__why")).filter(Boolean).map(why => why.textContent);
      result.textContent = allRight ? result.dataset.right : result.dataset.wrong;
      result.setAttribute("aria-label", result.textContent + ". " + reasons.join(" "));
      this.dispatchEvent(new CustomEvent("study-answer", {
        bubbles: true,
        detail: { item: this.dataset.item, right: allRight, first: !this.#tried },
      }));
      this.#tried = true;
    }
  });
})();
