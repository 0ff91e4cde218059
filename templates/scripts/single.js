// The single-file edition: all pages lie in this file as data, and the address says after "#/" which of them is shown. It is shown as
// soon as the browser has read as far as its data.
(() => {
  "use strict";
  const api = window.studydown ??= {};
  const names = new Set(JSON.parse(document.getElementById("files").textContent));
  const parts = () => /^#\/([^?#]*)[?]?#?(.*)$/.exec(decodeURIComponent(location.hash)) ?? ["", "", ""];
  const path = names.has(parts()[1]) ? parts()[1] : "index.html";
  /** How the address names the page that is shown; no other script takes the address apart for that. */
  api.page = "#/" + encodeURI(path);
  const base = "https://single.invalid/" + encodeURI(path);
  const block = name => document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
  const read = name => JSON.parse(block(name).textContent);
  /** Returns where in this file an address of the page leads; null for other hosts. */
  const within = address => {
    if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return null;
    const at = new URL(address, base);
    return { file: decodeURIComponent(at.pathname.slice(1)), rest: at.search + at.hash };
  };
  const addStyle = name => {
    const style = document.createElement("style");
    style.textContent = read(name);
    document.head.append(style);
  };

  const begin = () => {
    const page = new DOMParser().parseFromString(read(path), "text/html");
    document.title = page.title;
    const adopt = (from, to) => [...from.attributes].forEach(({ name, value }) => to.setAttribute(name, value));
    adopt(page.documentElement, document.documentElement);
    adopt(page.body, document.body);
    document.body.dataset.hub = "none";
    page.querySelectorAll("link[rel=stylesheet]").forEach(link => addStyle(within(link.getAttribute("href")).file));
    page.querySelectorAll("a[href]").forEach(link => {
      const address = link.getAttribute("href");
      const at = address.startsWith("#") ? null : within(address);
      if (!at) return;
      if (names.has(at.file)) link.setAttribute("href", "#/" + encodeURI(at.file) + at.rest);
      // the search opens on this page; files for other programs lie beside the site
      else if (link.classList.contains("top__search")) link.setAttribute("href", api.page);
      else link.removeAttribute("href");
    });
    document.body.prepend(...page.body.childNodes);
  };
  let begun = false;
  /** Shows the page if its data has been read; the scripts of the pages, at the end of this file, call it before they begin. */
  api.beginPage = () => {
    if (begun) return;
    // whatever follows it shows that all of it has been read
    begun = !!block(path)?.nextSibling;
    if (begun) begin(); else setTimeout(api.beginPage, 5);
  };
  api.beginPage();

  const show = anchor => {
    const place = anchor ? document.getElementById(anchor) : null;
    place?.closest("details")?.setAttribute("open", "");
    if (place) place.scrollIntoView(); else scrollTo(0, 0);
  };
  history.scrollRestoration = "manual";
  addEventListener("load", () => {
    document.querySelectorAll("img[src]").forEach(image => {
      const at = within(image.getAttribute("src"));
      if (at && names.has(at.file)) image.src = read(at.file);
    });
    show(parts()[2]);
  });
  // links that scripts made, and those within a page
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    const address = link?.getAttribute("href") ?? "#/";
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || address.startsWith("#/")) return;
    const at = within(address);
    if (!at || !names.has(at.file)) return;
    event.preventDefault();
    const before = location.hash;
    location.hash = "/" + encodeURI(at.file) + at.rest;
    if (location.hash === before) show(parts()[2]);
  });
  addEventListener("hashchange", () => {
    if ((parts()[1] || "index.html") === path) show(parts()[2]); else location.reload();
  });

  /** Takes one of the site's scripts, named from its root, out of this file: they all call one function with plain data. */
  api.packed = async name => {
    if (name.endsWith(".css")) { addStyle(name); return; }
    if (name.startsWith("assets/")) return;
    const [, call, data] = /^studydown\.(\w+)\((.*)\);\s*$/s.exec(read(name));
    api[call](...JSON.parse("[" + data + "]"));
  };
})();
