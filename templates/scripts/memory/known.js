// How much of each topic is known, at its place: in the navigation, on the first page, on the map.
(() => {
  "use strict";
  const api = window.studydown;
  const percent = share => Math.round(share * 100) + " %";
  const label = share => api.make("span", { class: "known" }, percent(share));

  /** On the map a box fills from its start by what is known of its topic. */
  const fill = (box, share) => {
    const known = box.cloneNode();
    known.setAttribute("class", "map__known");
    known.setAttribute("width", Math.max(14, box.width.baseVal.value * share));
    box.after(known);
    const title = document.createElementNS(box.namespaceURI, "title");
    title.textContent = percent(share);
    known.append(title);
  };

  /** Shows what `dueIn` found, as far as this page has a place for it. */
  api.showKnown = found => found?.lines.filter(line => line.seen).forEach(({ topic, share }) => {
    const at = `[data-topic="${CSS.escape(topic.id)}"]`;
    document.querySelector(".side__topics " + at)?.append(" ", label(share));
    document.querySelector(`.part ${at} .part__count`)?.before(label(share));
    const box = document.querySelector(`.map__node${at} > rect`);
    if (box) fill(box, share);
  });
})();
