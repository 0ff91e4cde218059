(() => {
"use strict";
const api = window.studydown ??= {};
api.say = (key, ...values) => {
const text = document.querySelector("template.says")?.content.querySelector(`[data-key="${key}"]`)?.textContent ?? "";
return values.reduce((said, value, i) => said.replace(`{${i}}`, value), text);
};
api.make = (tag, attributes = {}, ...content) => {
const element = document.createElement(tag);
for (const [name, value] of Object.entries(attributes)) {
if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
}
element.append(...content.filter(part => part !== null));
return element;
};
const { make } = api;
const dueIn = async topics => {
await api.store.open();
if (api.store.entries().length === 0) return null;
await api.needMemory();
const found = await api.dueIn(topics);
api.showKnown(found);
return found;
};
const note = event => {
const { item, right, first } = event.detail;
const rev = Number(event.target.dataset.rev) || 1;
const picked = event.detail.picked ?? undefined;
if (item && !event.target.closest(".desk")) api.store.add({ item, rev, rate: right ? 3 : 1, mode: first ? "topic" : "retry", picked });
};
const topicPage = async () => {
const id = document.querySelector(".topic")?.dataset.topic;
const prose = document.querySelector(".topic > .prose");
const meta = document.querySelector(".head__meta");
const hide = document.querySelector(".topic__hide");
if (hide && prose) {
hide.hidden = false;
hide.addEventListener("click", async () => {
await api.needMemory();
const on = hide.getAttribute("aria-pressed") !== "true";
hide.setAttribute("aria-pressed", String(on));
api.hideDefinitions(prose, on);
});
}
if (!id || !meta) return;
const found = await dueIn([id, ...[...document.querySelectorAll(".side__topics [data-topic]")].map(link => link.dataset.topic)]);
const count = found?.lines.find(line => line.topic.id === id)?.due ?? 0;
if (count > 0) meta.append(make("a", { class: "due", href: document.body.dataset.root + "review.html#t=" + id }, api.say("note_due_here", count)));
api.store.set("last", { topic: id, href: api.fileName(), title: document.querySelector("h1").textContent });
};
const homePage = async () => {
const box = document.querySelector(".hero__due");
if (!box) return;
const found = await dueIn(null);
const last = await api.store.setting("last");
const lines = [];
if (found?.due > 0) lines.push(make("a", { class: "button", href: "review.html" }, api.say("note_due", found.due)));
if (last) lines.push(make("a", { href: "topics/" + last.href }, api.say("note_continue", last.title)));
const warnings = found === null ? [] : await api.archive.warnings();
warnings.filter(key => key !== "alone").slice(0, 1)
.forEach(key => lines.push(make("a", { class: "quiet", href: "progress.html" }, api.say("note_warn_" + key))));
box.append(...lines);
box.hidden = lines.length === 0;
};
const desk = "study-practice, study-review, study-interview, study-plan, study-progress, study-paper";
queueMicrotask(async () => {
if (document.querySelector(desk)) await api.load("assets/study.js");
if (document.querySelector("study-paper, study-sheet")) await api.load("assets/paper.js");
});
document.addEventListener("study-answer", note);
const start = () => ({ topic: topicPage, home: homePage, map: () => dueIn(null) })[document.body.dataset.page]?.();
const whenIdle = window.requestIdleCallback ?? (work => setTimeout(work, 50));
addEventListener("DOMContentLoaded", () => whenIdle(start));
})();
(() => {
"use strict";
const VERSION = 1;
const inMemory = () => {
const log = new Map();
const about = new Map();
return {
kind: "memory",
all: async () => [...log],
add: async rows => rows.forEach(([key, text]) => { if (!log.has(key)) log.set(key, text); }),
get: async key => about.get(key) ?? null,
put: async (key, text) => { about.set(key, text); },
clear: async () => log.clear(),
};
};
const inLocalStorage = guide => {
const storage = window.localStorage;
const probe = `studydown:${guide}:probe`;
storage.setItem(probe, "1");
storage.removeItem(probe);
const log = `studydown:${guide}:log:`;
const about = `studydown:${guide}:about:`;
const keys = () => Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter(key => key.startsWith(log));
return {
kind: "local",
all: async () => keys().map(key => [key.slice(log.length), storage.getItem(key)]),
add: async rows => rows.forEach(([key, text]) => { if (storage.getItem(log + key) === null) storage.setItem(log + key, text); }),
get: async key => storage.getItem(about + key),
put: async (key, text) => storage.setItem(about + key, text),
clear: async () => keys().forEach(key => storage.removeItem(key)),
};
};
const inDatabase = guide => new Promise((resolve, reject) => {
const opening = indexedDB.open(`studydown:${guide}:progress`, VERSION);
opening.onupgradeneeded = () => {
opening.result.createObjectStore("log");
opening.result.createObjectStore("about");
};
opening.onerror = () => reject(opening.error);
opening.onblocked = () => reject(new Error("blocked"));
opening.onsuccess = () => {
const database = opening.result;
database.onversionchange = () => database.close();
const within = (store, mode, work) => new Promise((done, fail) => {
const transaction = database.transaction(store, mode);
const request = work(transaction.objectStore(store));
transaction.oncomplete = () => done(request?.result);
transaction.onabort = () => fail(transaction.error ?? new Error("aborted"));
});
resolve({
kind: "database",
all: () => within("log", "readonly", store => {
const keys = store.getAllKeys();
const texts = store.getAll();
return { get result() { return keys.result.map((key, i) => [key, texts.result[i]]); } };
}),
add: rows => within("log", "readwrite", store => rows.forEach(([key, text]) => {
store.add(text, key).onerror = event => {
if (event.target.error.name === "ConstraintError") { event.preventDefault(); event.stopPropagation(); }
};
})),
get: async key => (await within("about", "readonly", store => store.get(key))) ?? null,
put: (key, text) => within("about", "readwrite", store => void store.put(text, key)),
clear: () => within("log", "readwrite", store => void store.clear()),
});
};
});
const openShelf = async guide => {
try {
return await inDatabase(guide);
} catch (error) {
if (error?.name === "VersionError") return { ...inMemory(), newer: true };
}
try { return inLocalStorage(guide); } catch { return inMemory(); }
};
(window.studydown ??= {}).openShelf = openShelf;
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const ALGORITHM = "fsrs-6";
const DAY_STARTS_MILLIS = 4 * 3600000;
const load = src => api.packed ? api.packed(src) : new Promise((resolve, reject) => {
const script = document.createElement("script");
script.src = document.body.dataset.root + src;
script.addEventListener("load", resolve);
script.addEventListener("error", () => setTimeout(() => reject(new Error("failed to load " + src)), 300));
document.head.append(script);
});
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
const notedOf = guide => {
const prefix = `studydown:${guide}:pending:`;
const quietly = (work, otherwise) => { try { return work(localStorage); } catch { return otherwise; } };
return {
note: (key, text) => quietly(storage => { storage.setItem(prefix + key, text); return true; }, false),
strike: keys => quietly(storage => keys.forEach(key => storage.removeItem(prefix + key))),
rows: () => quietly(storage => Array.from({ length: storage.length }, (_, i) => storage.key(i))
.filter(key => key.startsWith(prefix)).map(key => [key.slice(prefix.length), storage.getItem(key)]), []),
};
};
class Store {
guide = document.body.dataset.guide;
pending = notedOf(this.guide);
known = new Map();
unread = [];
shelf = null;
#opened = null;
status = { kind: "memory", shared: true, newer: false, full: false, unread: 0 };
open() { return this.#opened ??= this.#open(); }
entries() { return [...this.known.values()]; }
async #open() {
const own = await api.openShelf(this.guide);
const fromDisk = location.protocol === "file:" && document.body.dataset.hub !== "none";
if (fromDisk) await load("assets/hub.js").catch(() => { /* then this page keeps its own log, and says so */ });
const hub = fromDisk ? await api.hubShelf?.(this.guide, document.body.dataset.root) ?? null : null;
this.shelf = hub ?? own;
this.status = { ...this.status, kind: this.shelf.kind, shared: !fromDisk || hub !== null, newer: this.shelf.newer === true };
await this.refresh();
const left = [...(hub ? await own.all() : []), ...this.pending.rows()].filter(([, text]) => parsed(text) !== null);
const rows = left.filter(([key]) => !this.known.has(key));
rows.forEach(([key, text]) => this.known.set(key, parsed(text)));
if (left.length > 0) await this.#keep(rows, left.map(row => row[0]));
return this;
}
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
const needMemory = () => memory ??= (api.Memory ? Promise.resolve() : load("assets/memory.js"));
api.isEntry = isEntry;
api.ALGORITHM = ALGORITHM;
api.load = load;
api.fileName = () => (/^#\/[^?#]*/.exec(location.hash)?.[0] ?? location.pathname).split("/").at(-1);
api.needMemory = needMemory;
api.dayOf = dayOf;
api.today = (now = Date.now()) => dayOf(now, offset(now));
api.byTime = byTime;
api.store = new Store();
})();
(() => {
"use strict";
const FORGIVING = 6;
const singular = word => {
if (word.length > 4 && word.endsWith("ies")) return word.slice(0, -3) + "y";
if (word.length > 4 && /(sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
};
const fold = text => {
const words = text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f'\u2019]/g, "").split(/[^\p{L}\p{N}+#]+/u).filter(Boolean).map(singular);
if (words.length > 1 && ["a", "an", "the"].includes(words[0])) words.shift();
return words.join("");
};
const nearly = (name, answer) => {
if (name.length < FORGIVING || Math.abs(name.length - answer.length) > 1) return false;
let from = 0;
while (from < Math.min(name.length, answer.length) && name[from] === answer[from]) from++;
let to = 0;
while (to < Math.min(name.length, answer.length) - from && name[name.length - 1 - to] === answer[answer.length - 1 - to]) to++;
const left = name.slice(from, name.length - to);
const other = answer.slice(from, answer.length - to);
const swapped = left.length === 2 && other.length === 2 && left[0] === other[1] && left[1] === other[0];
return from > 0 && !/\d/.test(left + other) && ((left.length <= 1 && other.length <= 1) || swapped);
};
const api = window.studydown ??= {};
api.accepts = (typed, accepted) => {
const answer = fold(typed);
return answer !== "" && accepted.some(name => fold(name) === answer || nearly(fold(name), answer));
};
customElements.define("study-blank", class extends HTMLElement {
#tried = false;
connectedCallback() {
this.addEventListener("click", this);
this.addEventListener("keydown", this);
}
handleEvent(event) {
const byKey = event.type === "keydown" && event.key === "Enter" && event.target.matches("input");
const byButton = event.type === "click" && event.target.closest("button");
if (!byKey && !byButton) return;
event.preventDefault();
const result = this.querySelector(".item__result");
const typed = this.querySelector("input").value;
if (typed.trim() === "") { result.textContent = result.dataset.none; return; }
const right = api.accepts(typed, this.dataset.accepted.split("\n"));
result.dataset.state = right ? "right" : "wrong";
result.textContent = (right ? "✓ " : "✗ ") + (right ? result.dataset.right : result.dataset.wrong);
if (right) this.querySelector("details").open = true;
this.dispatchEvent(new CustomEvent("study-answer", { bubbles: true, detail: { item: this.dataset.item, right, first: !this.#tried } }));
this.#tried = true;
}
});
})();
(() => {
"use strict";
customElements.define("study-choice", class extends HTMLElement {
#tried = false;
connectedCallback() {
this.addEventListener("click", this);
this.addEventListener("keydown", this);
this.addEventListener("change", this);
}
handleEvent(event) {
const byButton = event.type === "click" && event.target.closest(".choice__check");
const byEnter = event.type === "keydown" && event.key === "Enter" && event.target.matches("input");
if (event.type === "change") this.#clear();
if (byEnter) event.preventDefault();
if (byButton || byEnter) this.#mark();
}
reset() {
this.#tried = false;
this.#options().forEach(option => { option.querySelector("input").checked = false; });
this.#clear();
}
#options() { return [...this.querySelectorAll(".choice__option")]; }
#clear() {
this.#options().forEach(option => { delete option.dataset.state; });
this.querySelector(".choice__result").textContent = "";
}
#mark() {
const result = this.querySelector(".choice__result");
const chosen = this.#options().filter(option => option.querySelector("input").checked);
result.classList.toggle("unseen", chosen.length > 0);
if (chosen.length === 0) { result.textContent = result.dataset.none; return; }
const right = this.#options().every(option => (option.dataset.right === "true") === option.querySelector("input").checked);
chosen.forEach(option => { option.dataset.state = option.dataset.right === "true" ? "right" : "wrong"; });
result.textContent = chosen.map(option => option.querySelector(".choice__why").textContent).join(" ");
this.dispatchEvent(new CustomEvent("study-answer", {
bubbles: true,
detail: {
item: this.dataset.item,
right,
first: !this.#tried,
chosen: chosen.map(option => this.#options().indexOf(option)),
picked: right || chosen.length !== 1 ? undefined : chosen[0].dataset.of,
},
}));
this.#tried = true;
}
});
})();
(() => {
"use strict";
const define = (name, wanted) => customElements.define(name, class extends HTMLElement {
#tried = false;
connectedCallback() { this.addEventListener("click", this); }
handleEvent(event) {
if (!event.target.closest(".item__try button")) return;
const result = this.querySelector(".item__result");
const lines = [...this.querySelectorAll(`[data-${wanted}]`)];
if (lines.some(line => line.querySelector("select").value === "")) { result.textContent = result.dataset.none; return; }
let right = true;
lines.forEach(line => {
const fits = line.querySelector("select").value === line.dataset[wanted];
line.dataset.state = fits ? "right" : "wrong";
line.querySelector(".line__verdict").textContent = fits ? "✓" : "✗";
right &&= fits;
});
result.dataset.state = right ? "right" : "wrong";
result.textContent = (right ? "✓ " : "✗ ") + (right ? result.dataset.right : result.dataset.wrong);
this.dispatchEvent(new CustomEvent("study-answer", { bubbles: true, detail: { item: this.dataset.item, right, first: !this.#tried } }));
this.#tried = true;
}
});
define("study-pairs", "letter");
define("study-steps", "place");
})();
