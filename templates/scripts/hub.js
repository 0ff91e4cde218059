// Keeps the progress of all pages of one guide that are opened from disk: there, Firefox gives every file a store of its
// own. Answers only the page around it, only this guide, only what is listed here; pages on a server share storage anyway.
(() => {
  "use strict";
  const guide = document.body.dataset.guide;
  const CALLS = { all: 0, add: 1, get: 1, put: 2, clear: 0 };
  const open = window.studydown.openShelf;
  if (location.protocol !== "file:" || window.parent === window || !open) return;
  const shelf = open(guide);

  addEventListener("message", async event => {
    const message = event.data;
    if (event.source !== window.parent || message?.studydown !== 1 || message.guide !== guide) return;
    if (!Object.hasOwn(CALLS, message.call) && message.call !== "open") return;
    const answer = { studydown: 1, guide, number: message.number };
    try {
      const { kind, newer = false } = await shelf;
      answer.result = message.call === "open" ? { kind, newer }
        : await (await shelf)[message.call](...message.values.slice(0, CALLS[message.call]));
    } catch (error) {
      answer.error = error?.name ?? "Error";
    }
    // the page around it has no origin that could be named: on disk all are "null"
    window.parent.postMessage(answer, "*");
  });
})();
