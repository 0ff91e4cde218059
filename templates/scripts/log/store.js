// The learner's log: entries are only ever added, never changed. Opened from disk, the hub keeps it; on a server, this page.
// Every entry is first noted in this page's own storage, and struck off there when it is kept: nothing is lost on the way.
(() => {
  "use strict";
  const api = window.studydown ??= {};
  const ALGORITHM = "fsrs-6";
  const DAY_STARTS_MILLIS = 4 * 3600000;

  /** Returns the day of study, which begins at four in the morning, as an ISO date. */
  const dayOf = (at, offsetMinutes) =>
    new Date(at + offsetMinutes * 60000 - DAY_STARTS_MILLIS).toISOString().slice(0, 10);
  const offset = at => -new Date(at).getTimezoneOffset();

  const isEntry = entry => entry !== null && typeof entry === "object" && typeof entry.id === "string"
    && Number.isFinite(entry.at) && /^\d{4}-\d\d-\d\d$/.test(entry.day)
    && (typeof entry.undo === "string" || (typeof entry.item === "string" && [1, 2, 3, 4].includes(entry.rate)));
  const parsed = text => {
    try {
      const entry = JSON.parse(text);
      return isEntry(entry) ? entry : null;
    } catch { return null; }
  };
  const parsedAll = rows => {
    let entries = null;
    try { entries = JSON.parse("[" + rows.map(row => row[1]).join(",") + "]"); } catch { /* one is broken: read one by one */ }
    if (entries?.length !== rows.length) entries = rows.map(row => parsed(row[1]));
    return entries.map(entry => (isEntry(entry) ? entry : null));
  };

  /** Notes what is not yet kept; a storage that refuses is no reason to stop. */
  const notedOf = guide => {
    const prefix = `studydown:${guide}:pending:`;
    const quietly = (work, otherwise) => { try { return work(localStorage); } catch { return otherwise; } };
    return {
      note: (key, text) => quietly(storage => { storage.setItem(prefix + key, text); return true; }, false),
      strike: keys => quietly(storage => keys.forEach(key => storage.removeItem(prefix + key))),
      rows: () => quietly(storage => api.keysOf(storage, prefix).map(key => [key.slice(prefix.length), storage.getItem(key)]), []),
    };
  };

  class Store {
    guide = document.body.dataset.guide;
    pending = notedOf(this.guide);
    known = new Map();
    /** Rows that are no entries; they stay where they are. */
    unread = [];
    shelf = null;
    #opened = null;
    /** What the learner should know: kind of storage, whether all pages share it, what went wrong. */
    status = { kind: "memory", shared: true, newer: false, full: false, unread: 0 };

    /** Opens the log, once; resolves when all entries are here. */
    open() { return this.#opened ??= this.#open(); }

    /** All entries that could be read. */
    entries() { return [...this.known.values()]; }

    async #open() {
      const own = await api.openShelf(this.guide);
      const fromDisk = location.protocol === "file:" && document.body.dataset.hub !== "none";
      if (fromDisk) await api.load("assets/hub.js").catch(() => { /* then this page keeps its own log, and says so */ });
      const hub = fromDisk ? await api.hubShelf?.(this.guide, document.body.dataset.root) ?? null : null;
      this.shelf = hub ?? own;
      this.status = { ...this.status, kind: this.shelf.kind, shared: !fromDisk || hub !== null, newer: this.shelf.newer === true };
      await this.refresh();
      // what this page kept for itself while no hub answered, and what was noted but not kept
      const left = [...(hub ? await own.all() : []), ...this.pending.rows()].filter(([, text]) => parsed(text) !== null);
      const rows = left.filter(([key]) => !this.known.has(key));
      rows.forEach(([key, text]) => this.known.set(key, parsed(text)));
      if (left.length > 0) await this.#keep(rows, left.map(row => row[0]));
      return this;
    }

    /** Reads again what other pages may have added. Returns whether there was anything new. */
    async refresh() {
      const before = this.known.size;
      let rows = [];
      try { rows = await this.shelf.all(); } catch { this.status.full = true; }
      const fresh = rows.filter(([key]) => !this.known.has(key));
      this.unread = [];
      parsedAll(fresh).forEach((entry, i) => {
        if (entry === null) this.unread.push(fresh[i]); else this.known.set(fresh[i][0], entry);
      });
      this.status.unread = this.unread.length;
      return this.known.size > before;
    }

    /** Adds an entry about one item: rating, mode, and what else is known. Returns the entry at once. */
    add(about) {
      const at = Date.now();
      const random = crypto.getRandomValues(new Uint32Array(1))[0].toString(36);
      const entry = { id: at.toString(36) + "-" + random, at, day: dayOf(at, offset(at)), off: offset(at), ...about, algo: ALGORITHM };
      const text = JSON.stringify(entry);
      this.known.set(entry.id, entry);
      if (this.status.newer) return entry;
      this.pending.note(entry.id, text);
      this.open().then(() => this.#keep([[entry.id, text]], [entry.id]));
      return entry;
    }

    async #keep(rows, noted) {
      if (this.status.newer) return;
      try {
        await this.shelf.add(rows);
        this.pending.strike(noted);
      } catch {
        this.status.full = true;
        document.dispatchEvent(new CustomEvent("study-storage"));
      }
    }

    /** Returns a setting such as the day of the interview, or null. */
    async setting(key) {
      await this.open();
      try { return JSON.parse(await this.shelf.get(key)); } catch { return null; }
    }

    async set(key, value) {
      await this.open();
      try { await this.shelf.put(key, JSON.stringify(value)); } catch { this.status.full = true; }
    }
  }

  const byTime = (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1);

  let memory = null;
  /** Brings what computes with the log; who only reads never needs it. */
  const needMemory = () => memory ??= (api.Memory ? Promise.resolve() : api.load("assets/memory.js"));

  api.isEntry = isEntry;
  api.ALGORITHM = ALGORITHM;
  /** The name of the page's file; in the single file its script knows it. */
  api.fileName = () => (api.page ?? location.pathname).split("/").at(-1);
  api.needMemory = needMemory;
  api.dayOf = dayOf;
  api.today = (now = Date.now()) => dayOf(now, offset(now));
  api.byTime = byTime;
  api.store = new Store();
})();
