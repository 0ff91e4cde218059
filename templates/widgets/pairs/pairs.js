// Two widgets in which every line gets a place: pairs by letter, steps by number.
(() => {
  "use strict";
  const define = (name, wanted) => customElements.define(name, class extends HTMLElement {
    connectedCallback() { this.addEventListener("click", this); }

    handleEvent(event) {
      if (!event.target.closest(".item__try button")) return;
      const result = this.querySelector(".item__result");
      const lines = [...this.querySelectorAll(`[data-${wanted}]`)];
      if (lines.some(line => line.querySelector("select").value === "")) { result.textContent = result.dataset.none; return; }
      let right = true;
      lines.forEach(line => {
        const fits = line.querySelector("select").value === line.dataset[wanted];
        line.dataset.state = fits ? "right" : "wrong";
        line.querySelector(".line__verdict").textContent = fits ? "✓" : "✗";
        right &&= fits;
      });
      window.studydown.verdict(this, right);
    }
  });
  define("study-pairs", "letter");
  define("study-steps", "place");
})();
