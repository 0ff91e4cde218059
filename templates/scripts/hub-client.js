// Asks the hub. Loaded only where a page is opened from disk.
(() => {
  "use strict";
  // what has made the object may not have run, where the page around the hub is left at once
  const studydown = window.studydown ??= {};
  const PATIENCE_MILLIS = 500;

  /** Asks the hub as if it were a shelf; null when it does not answer. */
  studydown.hubShelf = (guide, root) => new Promise(resolve => {
    const frame = studydown.make("iframe", { src: root + "store.html", hidden: true, tabindex: -1, "aria-hidden": "true", title: "" });
    const waiting = new Map();
    let number = 0;
    const ask = (call, ...values) => new Promise((done, fail) => {
      waiting.set(++number, { done, fail });
      frame.contentWindow.postMessage({ studydown: 1, guide, number, call, values }, "*");
    });
    addEventListener("message", event => {
      const answer = event.data;
      if (event.source !== frame.contentWindow || answer?.studydown !== 1 || answer.guide !== guide) return;
      const asked = waiting.get(answer.number);
      waiting.delete(answer.number);
      if (answer.error) asked?.fail(Object.assign(new Error(answer.error), { name: answer.error })); else asked?.done(answer.result);
    });
    frame.addEventListener("load", async () => {
      setTimeout(resolve, PATIENCE_MILLIS, null);
      const { kind, newer } = await ask("open");
      const calls = Object.fromEntries(["all", "add", "get", "put", "clear"].map(call => [call, (...values) => ask(call, ...values)]));
      resolve({ kind, newer, ...calls });
    }, { once: true });
    document.body.append(frame);
    setTimeout(resolve, 10 * PATIENCE_MILLIS, null);
  });
})();
