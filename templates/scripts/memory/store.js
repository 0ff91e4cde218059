// The learner's log: entries are only ever added, never changed. Opened from disk, the hub keeps it; on a server, this page.
// Every entry is first noted in this page's own storage, and struck off there when it is kept: nothing is lost on the way.
(() => {
  "use strict";
  const api = window.studydown ??= {};
  const FORMAT = "studydown-progress";
  const VERSION = 1;
  const PATIENCE_MILLIS = 500;
  const DAY_MILLIS = 86400000;
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
  const pending = guide => {
    const prefix = `studydown:${guide}:pending:`;
    const quietly = (work, otherwise) => { try { return work(localStorage); } catch { return otherwise; } };
    return {
      note: (key, text) => quietly(storage => { storage.setItem(prefix + key, text); return true; }, false),
      strike: keys => quietly(storage => keys.forEach(key => storage.removeItem(prefix + key))),
      rows: () => quietly(storage => Array.from({ length: storage.length }, (_, i) => storage.key(i))
        .filter(key => key.startsWith(prefix)).map(key => [key.slice(prefix.length), storage.getItem(key)]), []),
    };
  };

  /** Asks the hub as if it were a shelf; null when it does not answer. */
  const hubShelf = (guide, root) => new Promise(resolve => {
    const frame = document.createElement("iframe");
    const waiting = new Map();
    let number = 0;
    const ask = (call, ...values) => new Promise((done, fail) => {
      waiting.set(++number, { done, fail });
      frame.contentWindow.postMessage({ studydown: 1, guide, number, call, values }, "*");
    });
    addEventListener("message", event => {
      const answer = event.data;
      if (event.source !== frame.contentWindow || answer?.studydown !== 1 || answer.guide !== guide) return;
      const asked = waiting.get(answer.number);
      waiting.delete(answer.number);
      if (answer.error) asked?.fail(Object.assign(new Error(answer.error), { name: answer.error })); else asked?.done(answer.result);
    });
    frame.addEventListener("load", async () => {
      setTimeout(resolve, PATIENCE_MILLIS, null);
      const { kind, newer } = await ask("open");
      const calls = Object.fromEntries(["all", "add", "get", "put", "clear"].map(call => [call, (...values) => ask(call, ...values)]));
      resolve({ kind, newer, ...calls });
    }, { once: true });
    frame.src = root + "store.html";
    frame.hidden = true;
    frame.tabIndex = -1;
    frame.setAttribute("aria-hidden", "true");
    frame.title = "";
    document.body.append(frame);
    setTimeout(resolve, 10 * PATIENCE_MILLIS, null);
  });

  class Store {
    #guide = document.body.dataset.guide;
    #pending = pending(this.#guide);
    #known = new Map();
    #unread = [];
    #opened = null;
    #shelf = null;
    /** What the learner should know: kind of storage, whether all pages share it, what went wrong. */
    status = { kind: "memory", shared: true, newer: false, full: false, unread: 0 };

    /** Opens the log, once; resolves when all entries are here. */
    open() { return this.#opened ??= this.#open(); }

    /** All entries that could be read. */
    entries() { return [...this.#known.values()]; }

    async #open() {
      const own = await api.openShelf(this.#guide);
      const fromDisk = location.protocol === "file:" && document.body.dataset.hub !== "none";
      const hub = fromDisk ? await hubShelf(this.#guide, document.body.dataset.root) : null;
      this.#shelf = hub ?? own;
      this.status = { ...this.status, kind: this.#shelf.kind, shared: !fromDisk || hub !== null, newer: this.#shelf.newer === true };
      await this.refresh();
      // what this page kept for itself while no hub answered, and what was noted but not kept
      const left = [...(hub ? await own.all() : []), ...this.#pending.rows()].filter(([, text]) => parsed(text) !== null);
      const rows = left.filter(([key]) => !this.#known.has(key));
      rows.forEach(([key, text]) => this.#known.set(key, parsed(text)));
      if (left.length > 0) await this.#keep(rows, left.map(row => row[0]));
      return this;
    }

    /** Reads again what other pages may have added. Returns whether there was anything new. */
    async refresh() {
      const before = this.#known.size;
      let rows = [];
      try { rows = await this.#shelf.all(); } catch { this.status.full = true; }
      const fresh = rows.filter(([key]) => !this.#known.has(key));
      this.#unread = [];
      parsedAll(fresh).forEach((entry, i) => {
        if (entry === null) this.#unread.push(fresh[i]); else this.#known.set(fresh[i][0], entry);
      });
      this.status.unread = this.#unread.length;
      return this.#known.size > before;
    }

    /** Adds an entry about one item: rating, mode, and what else is known. Returns the entry at once. */
    add(about) {
      const at = Date.now();
      const random = crypto.getRandomValues(new Uint32Array(1))[0].toString(36);
      const entry = { id: at.toString(36) + "-" + random, at, day: dayOf(at, offset(at)), off: offset(at), ...about, algo: api.fsrs.algorithm };
      const text = JSON.stringify(entry);
      this.#known.set(entry.id, entry);
      if (this.status.newer) return entry;
      this.#pending.note(entry.id, text);
      this.open().then(() => this.#keep([[entry.id, text]], [entry.id]));
      return entry;
    }

    async #keep(rows, noted) {
      if (this.status.newer) return;
      try {
        await this.#shelf.add(rows);
        this.#pending.strike(noted);
      } catch {
        this.status.full = true;
        document.dispatchEvent(new CustomEvent("study-storage"));
      }
    }

    /** Returns a setting such as the day of the interview, or null. */
    async setting(key) {
      await this.open();
      try { return JSON.parse(await this.#shelf.get(key)); } catch { return null; }
    }

    async set(key, value) {
      await this.open();
      try { await this.#shelf.put(key, JSON.stringify(value)); } catch { this.status.full = true; }
    }

    /** Returns the text of a file that holds everything. */
    async export() {
      await this.open();
      await this.refresh();
      const exam = await this.setting("exam");
      const head = { format: FORMAT, version: VERSION, guide: this.#guide, exported: new Date().toISOString(), algorithm: api.fsrs.algorithm, exam };
      const lines = this.entries().sort(byTime).map(entry => JSON.stringify(entry)).join(",\n");
      const text = JSON.stringify({ ...head, unread: this.#unread }).slice(0, -1) + ',"entries":[\n' + lines + "\n]}\n";
      return text;
    }

    /** Notes that everything up to now was saved as a file. */
    async exported() { await this.set("exported", { at: Date.now(), count: this.#known.size }); }

    /**
     * Takes in a file: what is not here yet is added, nothing is replaced. Returns {refused} with the reason, and then
     * nothing has changed, or {added, known, unread}.
     */
    async import(text) {
      await this.open();
      let file = null;
      try { file = JSON.parse(text); } catch { return { refused: text.includes(FORMAT) ? "broken" : "foreign" }; }
      if (file?.format !== FORMAT || !Array.isArray(file.entries)) return { refused: "foreign" };
      if (!(file.version <= VERSION)) return { refused: "newer" };
      if (file.guide !== this.#guide) return { refused: "other", guide: String(file.guide) };
      if (this.status.newer) return { refused: "newer" };
      await this.refresh();
      const good = file.entries.filter(isEntry);
      const fresh = new Map(good.filter(entry => !this.#known.has(entry.id)).map(entry => [entry.id, entry]));
      const rows = [...fresh].map(([id, entry]) => [id, JSON.stringify(entry)]);
      const aside = Array.isArray(file.unread) ? file.unread.filter(row => Array.isArray(row) && row.every(part => typeof part === "string")) : [];
      try { await this.#shelf.add([...rows, ...aside]); } catch { this.status.full = true; return { refused: "full" }; }
      fresh.forEach((entry, id) => this.#known.set(id, entry));
      if (file.exam && !(await this.setting("exam"))) await this.set("exam", file.exam);
      return { added: rows.length, known: good.length - rows.length, unread: file.entries.length - good.length };
    }

    /** Forgets everything about this guide on this device, but what could not be read. */
    async clear() {
      await this.open();
      await this.#shelf.clear();
      this.#pending.strike(this.#pending.rows().map(row => row[0]));
      if (this.#unread.length > 0) await this.#shelf.add(this.#unread);
      this.#known.clear();
    }

    /** Returns what the learner should be told, as keys of texts, the gravest first. */
    async warnings(now = Date.now()) {
      await this.open();
      const found = [];
      if (this.status.newer) found.push("newer");
      if (this.status.full) found.push("full");
      if (this.status.kind === "memory" && !this.status.newer) found.push("memory");
      if (!this.status.shared) found.push("alone");
      if (this.status.unread > 0) found.push("unread");
      const latest = this.entries().reduce((most, entry) => Math.max(most, entry.at), 0);
      if (latest > now + DAY_MILLIS / 2) found.push("clock");
      if (await this.#mayVanish(now)) found.push("export");
      return found;
    }

    /** WebKit forgets what a site stored when it was not visited for seven days. */
    async #mayVanish(now) {
      const webkit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome|Chromium/.test(navigator.userAgent);
      if ((!webkit && this.status.shared && this.status.kind !== "memory") || this.#known.size < 10) return false;
      const persisted = await navigator.storage?.persisted?.().catch(() => false);
      const exported = await this.setting("exported");
      return !persisted && (exported === null || (this.#known.size > exported.count && now - exported.at > 3 * DAY_MILLIS));
    }
  }

  const byTime = (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1);

  api.dayOf = dayOf;
  api.today = (now = Date.now()) => dayOf(now, offset(now));
  api.byTime = byTime;
  api.store = new Store();
})();
