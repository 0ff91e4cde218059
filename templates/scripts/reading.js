// What helps while reading: theme button, contents that follow, previews of terms, filters.
(() => {
  "use strict";
  const api = window.studydown;
  const root = document.documentElement;

  const themeButton = document.querySelector(".top__theme");
  if (themeButton) {
    // the first touch must show: from the system's colours to the others
    const next = matchMedia("(prefers-color-scheme: dark)").matches ? { auto: "light", light: "dark", dark: "auto" } : { auto: "dark", dark: "light", light: "auto" };
    const show = () => {
      const now = root.dataset.theme || "auto";
      themeButton.querySelector("span").textContent = themeButton.dataset[now];
      themeButton.title = themeButton.dataset[now];
    };
    themeButton.addEventListener("click", () => {
      root.dataset.theme = next[root.dataset.theme || "auto"];
      try { localStorage.setItem("studydown:theme", root.dataset.theme); } catch { /* storage refused: the choice holds for this page */ }
      show();
    });
    show();
  }

  if (!api.packed && document.querySelector("main pre")) api.load("assets/code.js").catch(() => { /* then it is copied by hand */ });

  const searchLink = document.querySelector(".top__search");
  if (searchLink) {
    let coming = null;
    const search = () => {
      if (api.openSearch) return api.openSearch();
      coming ??= api.load("assets/search.js");
      coming.then(() => api.openSearch(), () => { location.href = searchLink.href; });
    };
    searchLink.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      search();
    });
    addEventListener("keydown", event => {
      const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
      const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (slash || event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        search();
      }
    });
  }

  // the map begins in its middle, where the topics stand that build on nothing
  const map = document.querySelector(".map");
  if (map) map.scrollLeft = (map.scrollWidth - map.clientWidth) / (root.dir === "rtl" ? -2 : 2);

  const toc = [...document.querySelectorAll(".toc a")];
  if (toc.length > 0) {
    const heads = toc.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1)))).filter(Boolean);
    const follow = () => {
      let at = -1;
      heads.forEach((head, index) => { if (head.getBoundingClientRect().top < 120) at = index; });
      toc.forEach((link, index) => { if (index === at) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current"); });
    };
    let waiting = false;
    addEventListener("scroll", () => {
      if (!waiting) { waiting = true; requestAnimationFrame(() => { waiting = false; follow(); }); }
    }, { passive: true });
    follow();
  }

  // what is folded away is not measured, since that alone would lay it out
  const seen = elements => elements.filter(element => element.checkVisibility?.({ contentVisibilityAuto: true }) ?? true);
  // what scrolls sideways can be scrolled by keyboard; what fits is no stop on the way through the page
  const stop = within => seen([...within.querySelectorAll("pre, math, .table-scroll, .sheet__row, .book__topic, .book__topic > *")]).forEach(box => {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0; else box.removeAttribute("tabindex");
  });
  // a formula in a line can't be broken: one that is wider than its paragraph gets a line of its own, which scrolls
  const widen = within => {
    const formulas = seen([...within.querySelectorAll("main math:not([display=block], .sheet math)")]);
    formulas.forEach(formula => formula.classList.remove("wide"));
    // Chromium cuts the box of a formula to what there is room for and lets the formula stand out of it
    formulas.filter(formula => Math.max(formula.scrollWidth, formula.getBoundingClientRect().width) > formula.closest("p, li, dd, td, th, h1, h2, h3, h4, div").clientWidth)
      .forEach(formula => formula.classList.add("wide"));
  };
  const fit = (within = document) => { widen(within); stop(within); };
  fit();
  addEventListener("resize", () => fit(), { passive: true });
  addEventListener("load", () => stop(document));
  const unfolded = event => { if (event.target.open ?? !event.skipped) fit(event.target); };
  addEventListener("toggle", unfolded, { capture: true });
  addEventListener("contentvisibilityautostatechange", unfolded, { capture: true });

  // a preview opens on hover or keyboard focus, stays while the pointer is in it, closes by Escape (WCAG 1.4.13)
  let timer = 0;
  const place = (tip, link) => {
    const box = link.getBoundingClientRect();
    const below = box.bottom + tip.offsetHeight + 12 < innerHeight;
    tip.style.top = (below ? box.bottom + 6 : Math.max(8, box.top - tip.offsetHeight - 6)) + "px";
    tip.style.left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8)) + "px";
  };
  const later = (delay, action) => { clearTimeout(timer); timer = setTimeout(action, delay); };
  // a note stands at the end of its page, and is shown where it is referred to
  document.querySelectorAll(".footnotes > li").forEach(note => document.body.append(
    api.make("div", { class: "tip", popover: "", id: "tip-#" + encodeURI(note.id) }, ...note.cloneNode(true).childNodes)));
  document.querySelectorAll("a.term[data-term], sup > a").forEach(link => {
    const tip = document.getElementById("tip-" + (link.dataset.term ?? link.hash));
    if (!tip?.showPopover) return;
    const open = () => {
      if (tip.matches(":popover-open")) return;
      tip.showPopover();
      place(tip, link);
      link.setAttribute("aria-describedby", tip.id);
    };
    const close = () => {
      if (tip.matches(":popover-open")) tip.hidePopover();
      link.removeAttribute("aria-describedby");
    };
    link.addEventListener("pointerenter", event => { if (event.pointerType === "mouse") later(350, open); });
    link.addEventListener("pointerleave", event => { if (event.pointerType === "mouse") later(200, close); });
    tip.addEventListener("pointerenter", () => clearTimeout(timer));
    tip.addEventListener("pointerleave", () => later(200, close));
    link.addEventListener("focus", () => { if (link.matches(":focus-visible")) later(300, open); });
    link.addEventListener("blur", () => later(150, () => { if (!tip.contains(document.activeElement)) close(); }));
    link.addEventListener("click", event => {
      const byTouch = event.pointerType === "touch" || event.pointerType === "pen";
      if (byTouch && !tip.matches(":popover-open")) { event.preventDefault(); clearTimeout(timer); open(); }
    });
  });

  // over http the site stays readable without a network; a new version waits until the reader asks for it
  if (/^http/.test(location.protocol) && !api.packed && document.body.dataset.root !== undefined) {
    const base = document.body.dataset.root || "./";
    document.head.append(api.make("link", { rel: "manifest", href: base + "manifest.webmanifest" }));
    const workers = navigator.serviceWorker;
    if (workers) {
      const bar = document.querySelector(".update");
      const offer = worker => {
        if (!bar || !worker || !workers.controller) return;
        bar.hidden = false;
        bar.querySelector("button").addEventListener("click", () => worker.postMessage("studydown:update"), { once: true });
      };
      workers.register(base + "sw.js", { scope: base, updateViaCache: "none" }).then(registration => {
        offer(registration.waiting);
        registration.addEventListener("updatefound", () => {
          const worker = registration.installing;
          worker.addEventListener("statechange", () => { if (worker.state === "installed") offer(worker); });
        });
      }).catch(() => { /* no worker: the site is read over the network */ });
      if (workers.controller) workers.addEventListener("controllerchange", () => location.reload());
    }
  }

  document.querySelectorAll("[data-filter]").forEach(filter => filter.addEventListener("change", event => {
    const wanted = event.target.value;
    const { filter: name, items } = filter.dataset;
    document.querySelectorAll(items).forEach(item => { item.hidden = wanted !== "" && item.dataset[name] !== wanted; });
    document.querySelectorAll(".qtopic, .qpart, .gloss").forEach(group => { group.hidden = !group.querySelector(items + ":not([hidden])"); });
    document.querySelectorAll(".letters a").forEach(link => { link.parentElement.hidden = document.getElementById(link.hash.slice(1)).parentElement.hidden; });
  }));
})();
