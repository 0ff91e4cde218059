// All items of the guide: the index says what there is, a topic's script brings its markup when it is asked for.
(() => {
  "use strict";
  const api = window.studydown;
  const shards = new Map();
  let library = null;
  let loading = null;

  class Library {
    constructor({ parts, topics }) {
      this.parts = parts;
      this.topics = topics;
      this.items = topics.flatMap(topic => topic.items.map(item => ({ rev: 1, level: "", roles: [], ...item, topic: topic.id, fact: api.factOf(item.id) })));
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
      if (!shards.has(item.topic)) await api.load(this.topicById.get(item.topic).src);
      return shards.get(item.topic)?.get(item.id) ?? "";
    }
  }

  api.items = (topic, items) => shards.set(topic, new Map(items.map(item => [item.id, item.html])));
  api.index = content => { library = new Library(content); };
  /** Brings the index, once. */
  api.library = async () => {
    if (library === null) await (loading ??= api.load("items/index.js"));
    return library;
  };

  /** Opens the log and makes a memory of it. */
  api.remember = async () => {
    await api.store.open();
    return new api.Memory(api.store.entries());
  };
  /** Returns what is due in some topics, or in all, and how much of each is remembered; null before the first answer. */
  api.dueIn = async topics => {
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
})();
