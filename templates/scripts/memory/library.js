// All items of the guide: the index says what there is, a topic's script brings its markup when it is asked for.
(() => {
  "use strict";
  const api = window.studydown ??= {};
  const shards = new Map();
  let library = null;
  let loading = null;

  const load = src => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = src;
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error("failed to load " + src)));
    document.head.append(script);
  });

  class Library {
    constructor({ parts, topics }) {
      this.parts = parts;
      this.topics = topics;
      this.items = topics.flatMap(topic => topic.items.map(item => ({ ...item, topic: topic.id, fact: api.factOf(item.id) })));
      this.byId = new Map(this.items.map(item => [item.id, item]));
      this.facts = new Map();
      this.items.forEach(item => this.facts.set(item.fact, [...(this.facts.get(item.fact) ?? []), item]));
      this.topicById = new Map(topics.map(topic => [topic.id, topic]));
    }

    /** Returns all items that ask for one thing. */
    forms(fact) { return this.facts.get(fact) ?? []; }

    /** Returns the things of a topic, in reading order. */
    factsOf(topic) { return [...new Set(topic.items.map(item => api.factOf(item.id)))]; }

    /** Brings the markup of an item. */
    async html(item) {
      if (!shards.has(item.topic)) await load(document.body.dataset.root + this.topicById.get(item.topic).src);
      return shards.get(item.topic)?.get(item.id) ?? "";
    }
  }

  api.items = (topic, items) => shards.set(topic, new Map(items.map(item => [item.id, item.html])));
  api.index = content => { library = new Library(content); };
  /** Brings the index, once. */
  api.library = async () => {
    if (library === null) await (loading ??= load(document.body.dataset.root + "items/index.js"));
    return library;
  };

  /** Returns a text of the interface that the page carries for its scripts. */
  api.say = (key, ...values) => {
    const text = document.querySelector("template.says")?.content.querySelector(`[data-key="${key}"]`)?.textContent ?? "";
    return values.reduce((said, value, i) => said.replace(`{${i}}`, value), text);
  };
  /** Makes an element: tag, attributes, content. An attribute that is null or false is left out. */
  api.make = (tag, attributes = {}, ...content) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...content.filter(part => part !== null));
    return element;
  };
  /** Opens the log and makes a memory of it. */
  api.remember = async () => {
    await api.store.open();
    return new api.Memory(api.store.entries());
  };
})();
