(() => {
"use strict";
const says = document.querySelector("template.says")?.content;
const text = key => says?.querySelector(`[data-key="${key}"]`)?.textContent ?? "";
const byHand = code => {
getSelection().selectAllChildren(code);
return document.execCommand("copy");
};
if (text("note_copy")) document.querySelectorAll("main pre").forEach(block => {
const frame = document.createElement("div");
const button = document.createElement("button");
frame.className = "code";
button.className = "code__copy screen-only";
button.type = "button";
button.textContent = text("note_copy");
button.addEventListener("click", async () => {
const done = await navigator.clipboard?.writeText(block.textContent).then(() => true, () => false) || byHand(block);
if (!done) return;
button.textContent = text("note_copied");
setTimeout(() => { button.textContent = text("note_copy"); }, 2000);
});
block.before(frame);
frame.append(block, button);
});
})();
