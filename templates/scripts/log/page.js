// What a topic's page and the first page know about the learner: answers are noted, what is due is said, definitions can be
// hidden. Nothing happens before a learner has answered anything; nothing is loaded for who only reads.
(() => {
  "use strict";
  const api = window.studydown ??= {};

  const { make } = api;
  /** Asks the memory, but only when there is something to remember. */
  const dueIn = async topics => {
    await api.store.open();
    if (api.store.entries().length === 0) return null;
    await api.needMemory();
    const found = await api.dueIn(topics);
    api.showKnown(found);
    return found;
  };

  /** Says what a widget was answered; only the first try at it tells what was known. */
  api.answer = (widget, detail) => {
    widget.dispatchEvent(new CustomEvent("study-answer", { bubbles: true, detail: { item: widget.dataset.item, first: !widget.tried, ...detail } }));
    widget.tried = true;
  };
  /** Shows whether an answer was right, and says it. */
  api.verdict = (widget, right) => {
    const result = widget.querySelector(".item__result");
    result.dataset.state = right ? "right" : "wrong";
    result.textContent = right ? "✓ " + result.dataset.right : "✗ " + result.dataset.wrong;
    api.answer(widget, { right });
  };

  const note = event => {
    const { item, right, first } = event.detail;
    const rev = Number(event.target.dataset.rev) || 1;
    const picked = event.detail.picked ?? undefined;
    if (item && !event.target.closest(".desk")) api.store.add({ item, rev, rate: right ? 3 : 1, mode: first ? "topic" : "retry", picked });
  };

  const topicPage = async () => {
    const id = document.querySelector(".topic")?.dataset.topic;
    const prose = document.querySelector(".topic > .prose");
    const meta = document.querySelector(".head__meta");
    const hide = document.querySelector(".topic__hide");
    if (hide && prose) {
      hide.addEventListener("click", async () => {
        await api.needMemory();
        const on = hide.getAttribute("aria-pressed") !== "true";
        hide.setAttribute("aria-pressed", on);
        api.hideDefinitions(prose, on);
      });
    }
    if (!id || !meta) return;
    const found = await dueIn([id, ...[...document.querySelectorAll(".side__topics [data-topic]")].map(link => link.dataset.topic)]);
    const count = found?.lines.find(line => line.topic.id === id)?.due ?? 0;
    if (count > 0) meta.append(make("a", { class: "due", href: document.body.dataset.root + "review.html#t=" + id }, api.say("note_due_here", count)));
    api.store.set("last", { topic: id, href: api.fileName(), title: document.querySelector("h1").textContent });
  };

  const homePage = async () => {
    const box = document.querySelector(".hero__due");
    if (!box) return;
    const found = await dueIn(null);
    const last = await api.store.setting("last");
    const lines = [];
    if (found?.due > 0) lines.push(make("a", { class: "button", href: "review.html" }, api.say("note_due", found.due)));
    if (last) lines.push(make("a", { href: "topics/" + last.href }, api.say("note_continue", last.title)));
    const warnings = found === null ? [] : await api.archive.warnings();
    warnings.filter(key => key !== "alone").slice(0, 1)
      .forEach(key => lines.push(make("a", { class: "quiet", href: "progress.html" }, api.say("note_warn_" + key))));
    box.append(...lines);
    box.hidden = lines.length === 0;
  };

  // the study desk has a script of its own
  const desk = "study-practice, study-review, study-interview, study-plan, study-progress, study-paper";
  // once all scripts of the bundle have run
  queueMicrotask(async () => {
    if (document.querySelector(desk)) await api.load("assets/study.js");
    if (document.querySelector("study-sheet")) await api.load("assets/paper.js");
  });
  document.addEventListener("study-answer", note);
  const start = () => ({ topic: topicPage, home: homePage, map: () => dueIn(null) })[document.body.dataset.page]?.();
  const whenIdle = window.requestIdleCallback ?? (work => setTimeout(work, 50));
  addEventListener("DOMContentLoaded", () => whenIdle(start));
})();
