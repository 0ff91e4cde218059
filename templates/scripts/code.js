// A button that copies a block of code. What runs from disk may have no clipboard: then the code is selected and copied as by hand.
(() => {
  "use strict";
  const { make, say } = window.studydown;
  const byHand = code => {
    getSelection().selectAllChildren(code);
    return document.execCommand("copy");
  };
  if (say("note_copy")) document.querySelectorAll("main pre").forEach(block => {
    const frame = make("div", { class: "code" });
    const button = make("button", { class: "code__copy screen-only", type: "button" }, say("note_copy"));
    button.addEventListener("click", async () => {
      const done = await navigator.clipboard?.writeText(block.textContent).then(() => true, () => false) || byHand(block);
      if (!done) return;
      button.textContent = say("note_copied");
      setTimeout(() => { button.textContent = say("note_copy"); }, 2000);
    });
    block.before(frame);
    frame.append(block, button);
  });
})();
