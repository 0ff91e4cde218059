// What all other scripts of a page lean on: they bring further scripts, say texts of the interface, make elements.
(() => {
  "use strict";
  const api = window.studydown ??= {};

  /** Loads one of the site's scripts, named from its root. */
  api.load = src => api.packed ? api.packed(src) : new Promise((resolve, reject) => {
    const script = api.make("script", { src: (document.body.dataset.root || "") + src });
    script.addEventListener("load", resolve);
    // a load that ends because the reader leaves the page is no failure: then this moment never comes
    script.addEventListener("error", () => setTimeout(() => reject(new Error("failed to load " + src)), 300));
    document.head.append(script);
  });
  /** Returns a text of the interface that the page carries for its scripts. */
  api.say = (key, ...values) => {
    const text = document.querySelector("template.says")?.content.querySelector(`[data-key="${key}"]`)?.textContent ?? "";
    return values.reduce((said, value, i) => said.replace(`{${i}}`, value), text);
  };
  /** Gives an element attributes and content. An attribute that is null or false is left out. */
  api.fill = (element, attributes = {}, ...content) => {
    for (const [name, value] of Object.entries(attributes)) {
      if ((value ?? false) !== false) element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...content.filter(part => part !== null));
    return element;
  };
  /** Makes an element: tag, attributes, content. */
  api.make = (tag, ...rest) => api.fill(document.createElement(tag), ...rest);
})();
