// A word to type. Compares as the generator's Answers does: case, accents, hyphens, an article, a plural and one slip in six letters do not count.
(() => {
  "use strict";
  const FORGIVING = 6;
  const singular = word => {
    if (word.length > 4 && word.endsWith("ies")) return word.slice(0, -3) + "y";
    if (word.length > 4 && /(sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
    return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  };
  const fold = text => {
    const words = text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f'\u2019]/g, "").split(/[^\p{L}\p{N}+#]+/u).filter(Boolean).map(singular);
    if (words.length > 1 && ["a", "an", "the"].includes(words[0])) words.shift();
    return words.join("");
  };
  const nearly = (name, answer) => {
    if (name.length < FORGIVING || Math.abs(name.length - answer.length) > 1) return false;
    let from = 0;
    while (from < Math.min(name.length, answer.length) && name[from] === answer[from]) from++;
    let to = 0;
    while (to < Math.min(name.length, answer.length) - from && name[name.length - 1 - to] === answer[answer.length - 1 - to]) to++;
    const left = name.slice(from, name.length - to);
    const other = answer.slice(from, answer.length - to);
    const swapped = left.length === 2 && other.length === 2 && left[0] === other[1] && left[1] === other[0];
    return from > 0 && !/\d/.test(left + other) && ((left.length <= 1 && other.length <= 1) || swapped);
  };
  const api = window.studydown ??= {};
  api.accepts = (typed, accepted) => {
    const answer = fold(typed);
    return answer !== "" && accepted.some(name => fold(name) === answer || nearly(fold(name), answer));
  };

  customElements.define("study-blank", class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", this);
      this.addEventListener("keydown", this);
    }

    handleEvent(event) {
      const byKey = event.type === "keydown" && event.key === "Enter" && event.target.matches("input");
      const byButton = event.type === "click" && event.target.closest("button");
      if (!byKey && !byButton) return;
      event.preventDefault();
      const result = this.querySelector(".item__result");
      const typed = this.querySelector("input").value;
      if (typed.trim() === "") { result.textContent = result.dataset.none; return; }
      const right = api.accepts(typed, this.dataset.accepted.split("\n"));
      if (right) this.querySelector("details").open = true;
      api.verdict(this, right);
    }
  });
})();
