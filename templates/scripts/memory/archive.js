// The log as a file: out, in, away; and what the learner should be told about where it is kept.
(() => {
  "use strict";
  const api = window.studydown;
  const store = api.store;
  const FORMAT = "studydown-progress";
  const VERSION = 1;
  const DAY_MILLIS = 86400000;

  /** Returns the text of a file that holds everything. */
  const exportLog = async () => {
    await store.open();
    await store.refresh();
    const exam = await store.setting("exam");
    const head = { format: FORMAT, version: VERSION, guide: store.guide, exported: new Date().toISOString(), algorithm: api.ALGORITHM, exam };
    const lines = store.entries().sort(api.byTime).map(entry => JSON.stringify(entry)).join(",\n");
    const text = JSON.stringify({ ...head, unread: store.unread }).slice(0, -1) + ',"entries":[\n' + lines + "\n]}\n";
    return text;
  };

  /** Notes that everything up to now was saved as a file. */
  const exported = async () => { await store.set("exported", { at: Date.now(), count: store.known.size }); };

  /**
   * Takes in a file: what is not here yet is added, nothing is replaced. Returns {refused} with the reason, and then
   * nothing has changed, or {added, known, unread}.
   */
  const importLog = async text => {
    await store.open();
    let file = null;
    try { file = JSON.parse(text); } catch { return { refused: text.includes(FORMAT) ? "broken" : "foreign" }; }
    if (file?.format !== FORMAT || !Array.isArray(file.entries)) return { refused: "foreign" };
    if (!(file.version <= VERSION)) return { refused: "newer" };
    if (file.guide !== store.guide) return { refused: "other", guide: String(file.guide) };
    if (store.status.newer) return { refused: "newer" };
    await store.refresh();
    const good = file.entries.filter(api.isEntry);
    const fresh = new Map(good.filter(entry => !store.known.has(entry.id)).map(entry => [entry.id, entry]));
    const rows = [...fresh].map(([id, entry]) => [id, JSON.stringify(entry)]);
    const aside = Array.isArray(file.unread) ? file.unread.filter(row => Array.isArray(row) && row.every(part => typeof part === "string")) : [];
    try { await store.shelf.add([...rows, ...aside]); } catch { store.status.full = true; return { refused: "full" }; }
    fresh.forEach((entry, id) => store.known.set(id, entry));
    if (file.exam && !(await store.setting("exam"))) await store.set("exam", file.exam);
    return { added: rows.length, known: good.length - rows.length, unread: file.entries.length - good.length };
  };

  /** Forgets everything about this guide on this device, but what could not be read. */
  const clear = async () => {
    await store.open();
    await store.shelf.clear();
    store.pending.strike(store.pending.rows().map(row => row[0]));
    if (store.unread.length > 0) await store.shelf.add(store.unread);
    store.known.clear();
  };

  /** Returns what the learner should be told, as keys of texts, the gravest first. */
  const warnings = async (now = Date.now()) => {
    await store.open();
    const found = [];
    if (store.status.newer) found.push("newer");
    if (store.status.full) found.push("full");
    if (store.status.kind === "memory" && !store.status.newer) found.push("memory");
    if (!store.status.shared) found.push("alone");
    if (store.status.unread > 0) found.push("unread");
    const latest = store.entries().reduce((most, entry) => Math.max(most, entry.at), 0);
    if (latest > now + DAY_MILLIS / 2) found.push("clock");
    if (await mayVanish(now)) found.push("export");
    return found;
  };

  /** WebKit forgets what a site stored when it was not visited for seven days. */
  const mayVanish = async now => {
    const webkit = /AppleWebKit(?!.*Chrom)/.test(navigator.userAgent);
    if ((!webkit && store.status.shared && store.status.kind !== "memory") || store.known.size < 10) return false;
    const persisted = await navigator.storage?.persisted?.().catch(() => false);
    const exported = await store.setting("exported");
    return !persisted && (exported === null || (store.known.size > exported.count && now - exported.at > 3 * DAY_MILLIS));
  };

  api.archive = { exportLog, exported, importLog, clear, warnings };
})();
