// Reading that tests: definitions hidden until they are pressed.
(() => {
  "use strict";
  const api = window.studydown;
  const { make } = api;

  /** Hides what stands behind a bold name at the beginning of a line, each to be shown again by a press. */
  api.hideDefinitions = (prose, hide) => {
    prose.querySelectorAll("li > strong:first-child, p > strong:first-child, li > p:first-child > strong:first-child").forEach(name => {
      const line = name.parentElement;
      let button = line.querySelector(":scope > .veil");
      if (!hide) { button?.replaceWith(...button.firstChild.childNodes); return; }
      const rest = [];
      for (let node = name.nextSibling; node && !/^(UL|OL|DL|TABLE)$/.test(node.nodeName); node = node.nextSibling) rest.push(node);
      const text = rest.map(node => node.textContent).join("");
      if (button || !/^\s*(\(.*?\)\s*)?[:\u2013\u2014-]\s*\S/.test(text) && !/:\s*$/.test(name.textContent) || text.trim().length < 12) return;
      button = make("span", { class: "veil", role: "button", tabindex: 0, "aria-label": api.say("note_reveal") }, make("span", { "aria-hidden": "true" }));
      name.after(button);
      button.firstChild.append(...rest);
      const reveal = event => {
        if (event.key && !/^(Enter| )$/.test(event.key)) return;
        event.preventDefault();
        button.replaceWith(...button.firstChild.childNodes);
      };
      button.addEventListener("click", reveal);
      button.addEventListener("keydown", reveal);
    });
  };
})();
