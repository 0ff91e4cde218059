// What a topic's page and the first page know about the learner: answers are noted, what is due is said, definitions can be
// hidden. Nothing happens before a learner has answered anything; nothing is loaded for who only reads.
(() => {
  "use strict";
  const api = window.studydown ??= {};
  const { make } = api;

  const note = event => {
    const { item, right, first } = event.detail;
    const rev = Number(event.target.dataset.rev) || 1;
    const picked = event.detail.picked ?? undefined;
    if (item && !event.target.closest(".desk")) api.store.add({ item, rev, rate: right ? 3 : 1, mode: first ? "topic" : "retry", picked });
  };

  /** Hides what stands behind a bold name at the beginning of a line, each to be shown again by a press. */
  const hideDefinitions = (prose, hide) => {
    prose.querySelectorAll("li > strong:first-child, p > strong:first-child, li > p:first-child > strong:first-child").forEach(name => {
      const line = name.parentElement;
      let button = line.querySelector(":scope > .veil");
      if (!hide) { button?.replaceWith(...button.firstChild.childNodes); return; }
      const rest = [];
      for (let node = name.nextSibling; node && !/^(UL|OL|DL|TABLE)$/.test(node.nodeName); node = node.nextSibling) rest.push(node);
      const text = rest.map(node => node.textContent).join("");
      if (button || !/^\s*[:\u2013\u2014-]\s*\S/.test(text) && !/:\s*$/.test(name.textContent) || text.trim().length < 12) return;
      button = make("span", { class: "veil", role: "button", tabindex: 0, "aria-label": api.say("note_reveal") }, make("span", { "aria-hidden": "true" }));
      name.after(button);
      button.firstChild.append(...rest);
      const reveal = event => {
        if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        button.replaceWith(...button.firstChild.childNodes);
      };
      button.addEventListener("click", reveal);
      button.addEventListener("keydown", reveal);
    });
  };

  const dueIn = async topics => {
    const memory = await api.remember();
    if (memory.facts().length === 0) return null;
    const library = await api.library();
    const today = api.dayNumber(api.today());
    const due = new Set(memory.allDue(today, Date.now()).map(fact => fact.name).filter(name => library.facts.has(name)));
    const lines = library.topics.filter(topic => topics === null || topics.includes(topic.id)).map(topic => {
      const facts = library.factsOf(topic);
      const known = facts.map(name => memory.recall(memory.fact(name), today));
      return { topic, due: facts.filter(name => due.has(name)).length, share: known.reduce((a, b) => a + b, 0) / Math.max(1, facts.length), seen: known.some(share => share > 0) };
    });
    return { due: due.size, lines };
  };

  const topicPage = async () => {
    const id = document.querySelector(".topic")?.dataset.topic;
    const prose = document.querySelector(".topic > .prose");
    const meta = document.querySelector(".head__meta");
    const hide = document.querySelector(".topic__hide");
    if (hide && prose) {
      hide.hidden = false;
      hide.addEventListener("click", () => {
        const on = hide.getAttribute("aria-pressed") !== "true";
        hide.setAttribute("aria-pressed", String(on));
        hideDefinitions(prose, on);
      });
    }
    if (!id || !meta) return;
    const found = await dueIn([id]);
    const count = found?.lines[0]?.due ?? 0;
    if (count > 0) meta.append(make("a", { class: "due", href: document.body.dataset.root + "review.html#t=" + id }, api.say("note_due_here", count)));
    api.store.set("last", { topic: id, href: location.pathname.split("/").at(-1), title: document.querySelector("h1").textContent });
  };

  const homePage = async () => {
    const box = document.querySelector(".hero__due");
    if (!box) return;
    const found = await dueIn(null);
    const last = await api.store.setting("last");
    const lines = [];
    if (found?.due > 0) lines.push(make("a", { class: "button", href: "review.html" }, api.say("note_due", found.due)));
    if (last) lines.push(make("a", { href: "topics/" + last.href }, api.say("note_continue", last.title)));
    (await api.store.warnings()).filter(key => key !== "alone").slice(0, 1)
      .forEach(key => lines.push(make("a", { class: "quiet", href: "progress.html" }, api.say("note_warn_" + key))));
    box.append(...lines);
    box.hidden = lines.length === 0;
    found?.lines.filter(line => line.seen).forEach(line => {
      const link = document.querySelector(`.part [data-topic="${CSS.escape(line.topic.id)}"]`);
      link?.querySelector(".part__count")?.before(make("span", { class: "part__known" }, Math.round(line.share * 100) + " %"));
    });
  };

  document.addEventListener("study-answer", note);
  const start = () => { if (document.body.dataset.page === "topic") topicPage(); else if (document.body.dataset.page === "home") homePage(); };
  const whenIdle = window.requestIdleCallback ?? (work => setTimeout(work, 50));
  addEventListener("DOMContentLoaded", () => whenIdle(start));
})();
