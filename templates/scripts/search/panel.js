// The search: a dialog over any page, or a part of search.html. A combobox with a list of links.
(() => {
  "use strict";
  const api = window.studydown;
  const { make } = api;
  const root = document.body.dataset.root || "";
  const REST_MILLIS = 600;

  const index = new api.SearchIndex(name => api.load("search/" + name + ".js"));
  api.search = (name, value) => index.take(name, value);
  api.find = (query, limit) => index.find(query, limit);

  const withMarks = (text, marks) => {
    const pieces = [];
    let at = 0;
    for (const [start, end] of marks) {
      pieces.push(text.slice(at, start), make("mark", {}, text.slice(start, end)));
      at = end;
    }
    pieces.push(text.slice(at));
    return pieces;
  };

  // what has no place of its own, and was found by its text, shows the word there by a text fragment; a hyphen means something in it
  const address = ({ href, titleMarks, text, textMarks: [mark] }) => root + href + (href.includes("#") || titleMarks[0] || !mark ? ""
    : "#:~:text=" + encodeURIComponent(text.slice(...mark)).replace(/-/g, "%2D"));

  class StudySearch {
    #box;
    #input;
    #list;
    #status;
    #limits;
    #texts = {};
    #query = "";
    #active = -1;

    /** limits: how many hits are shown at first, and how many when typing rests. */
    constructor(box, label, limits) {
      this.#box = box;
      this.#limits = limits;
      this.#input = make("input", {
        class: "search__input", type: "search", role: "combobox", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
        enterkeyhint: "go", dir: "auto", placeholder: label, "aria-label": label, "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "search-list",
      });
      this.#list = make("div", { class: "search__list", id: "search-list", role: "listbox", "aria-label": label, hidden: true });
      this.#status = make("p", { class: "search__status", role: "status" });
      box.append(make("div", { class: "search__bar" }, this.#input), this.#status, this.#list);
      box.addEventListener("input", this);
      box.addEventListener("keydown", this);
      this.#list.addEventListener("pointermove", this);
      index.head().then(head => { this.#texts = head.texts; }, () => this.#say("…"));
    }

    handleEvent(event) {
      if (event.type === "input") this.ask(this.#input.value);
      else if (event.type === "keydown") this.#key(event);
      else this.#point(event);
    }

    get value() {
      return this.#input.value;
    }

    focus() {
      this.#input.focus();
      this.#input.select();
    }

    fill(query) {
      this.#input.value = query;
      this.ask(query);
    }

    async ask(query) {
      this.#query = query;
      this.#box.dataset.asked = String(query.trim() !== "");
      this.#box.dispatchEvent(new CustomEvent("study-search", { bubbles: true, detail: { query } }));
      let active = 0;
      for (const limit of this.#limits) {
        const found = await index.find(query, limit).catch(() => []);
        if (query !== this.#query) return;
        this.#show(found, query, active);
        if (found.length < limit) return;
        await new Promise(done => setTimeout(done, REST_MILLIS));
        if (query !== this.#query) return;
        active = this.#active;
      }
    }

    #show(found, query, active) {
      this.#active = -1;
      this.#input.removeAttribute("aria-activedescendant");
      this.#list.replaceChildren(...found.map((entry, i) => this.#option(entry, i)));
      this.#list.hidden = found.length === 0;
      this.#input.setAttribute("aria-expanded", String(found.length > 0));
      const asked = query.trim() !== "";
      this.#say(!asked ? "" : found.length === 0 ? (this.#texts.none || "").replace("{0}", query.trim())
        : this.#texts.count.replace("{0}", found.length), found.length > 0);
      if (found.length > 0) this.#activate(active);
    }

    #say(text, unseen = false) {
      this.#status.textContent = text;
      this.#status.classList.toggle("unseen", unseen);
    }

    #option(entry, i) {
      const kind = this.#texts.kinds[entry.kind];
      const option = make("a", { class: "search__hit", role: "option", id: "search-hit-" + i, tabindex: "-1", href: address(entry), "data-kind": entry.kind, "aria-selected": "false" },
        make("span", { class: "search__title" }, ...withMarks(entry.title, entry.titleMarks)), " ",
        make("span", { class: "search__alias" }, entry.aliases ? "(" + entry.aliases + ") " : ""),
        make("span", { class: "search__where" }, kind + (entry.context && entry.context !== entry.title ? " · " + entry.context : "")));
      if (entry.text) option.append(" ", make("span", { class: "search__text", dir: "auto" }, ...withMarks(entry.text, entry.textMarks)));
      return option;
    }

    #activate(i) {
      const hits = this.#list.children;
      hits[this.#active]?.setAttribute("aria-selected", "false");
      this.#active = i;
      hits[i].setAttribute("aria-selected", "true");
      hits[i].scrollIntoView({ block: "nearest" });
      this.#input.setAttribute("aria-activedescendant", hits[i].id);
    }

    #key(event) {
      const count = this.#list.children.length;
      if (event.isComposing || count === 0) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        this.#activate((this.#active + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
      } else if (event.key === "Enter" && event.target === this.#input && this.#active >= 0) {
        event.preventDefault();
        const hit = this.#list.children[this.#active];
        if (event.ctrlKey || event.metaKey) window.open(hit.href, "_blank", "noopener"); else hit.click();
      }
    }

    #point(event) {
      const hit = event.target.closest(".search__hit");
      const i = [...this.#list.children].indexOf(hit);
      if (i >= 0 && i !== this.#active) this.#activate(i);
    }
  }

  const label = document.querySelector(".top__search")?.getAttribute("aria-label") || "";

  const page = document.querySelector(".search--page");
  if (page) {
    const search = new StudySearch(page, label, [10, 40]);
    page.addEventListener("study-search", event => {
      document.querySelector(".search-topics")?.toggleAttribute("hidden", event.detail.query.trim() !== "");
      try {
        history.replaceState(null, "", event.detail.query ? "?q=" + encodeURIComponent(event.detail.query) : location.pathname);
      } catch { /* a page from disk may keep its address */ }
    });
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) search.fill(asked);
    api.openSearch = () => search.focus();
    search.focus();
  } else {
    const dialog = make("dialog", { class: "search search--dialog", "aria-label": label });
    const search = new StudySearch(dialog, label, [10]);
    document.body.append(dialog);
    // its style comes with it; until then the dialog stays shut
    const dressed = api.packed ? api.packed("assets/search.css") : new Promise(ready => {
      const style = make("link", { rel: "stylesheet", href: root + "assets/search.css" });
      style.onload = style.onerror = ready;
      document.head.append(style);
    });
    // in a field of this kind a first Escape would only empty it
    dialog.addEventListener("keydown", event => {
      if (event.key === "Escape" && !event.isComposing) {
        event.preventDefault();
        dialog.close();
      }
    });
    // a click on a hit of this very page leads away from under the dialog; so does one outside of it
    dialog.addEventListener("click", event => {
      if (event.target === dialog || event.target.closest("a") && !event.ctrlKey && !event.metaKey) dialog.close();
    });
    api.openSearch = async () => {
      await dressed;
      if (!dialog.open) dialog.showModal();
      search.focus();
    };
  }
})();
