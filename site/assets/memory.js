(() => {
"use strict";
const api = window.studydown ??= {};
const store = api.store;
const FORMAT = "studydown-progress";
const VERSION = 1;
const DAY_MILLIS = 86400000;
const exportLog = async () => {
await store.open();
await store.refresh();
const exam = await store.setting("exam");
const head = { format: FORMAT, version: VERSION, guide: store.guide, exported: new Date().toISOString(), algorithm: api.ALGORITHM, exam };
const lines = store.entries().sort(api.byTime).map(entry => JSON.stringify(entry)).join(",\n");
const text = JSON.stringify({ ...head, unread: store.unread }).slice(0, -1) + ',"entries":[\n' + lines + "\n]}\n";
return text;
};
const exported = async () => { await store.set("exported", { at: Date.now(), count: store.known.size }); };
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
const clear = async () => {
await store.open();
await store.shelf.clear();
store.pending.strike(store.pending.rows().map(row => row[0]));
if (store.unread.length > 0) await store.shelf.add(store.unread);
store.known.clear();
};
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
const mayVanish = async now => {
const webkit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome|Chromium/.test(navigator.userAgent);
if ((!webkit && store.status.shared && store.status.kind !== "memory") || store.known.size < 10) return false;
const persisted = await navigator.storage?.persisted?.().catch(() => false);
const exported = await store.setting("exported");
return !persisted && (exported === null || (store.known.size > exported.count && now - exported.at > 3 * DAY_MILLIS));
};
api.archive = { exportLog, exported, importLog, clear, warnings };
})();
(() => {
"use strict";
const WEIGHTS = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
const DAY = 1440;
const clamp = (x, low, high) => Math.min(Math.max(x, low), high);
const r8 = x => Math.round(x * 1e8) / 1e8;
const weights = (given, shortTerm, relearningSteps) => {
const w = given.length === 17 ? [...given, 0, 0, 0, 0.5] : given.length === 19 ? [...given, 0, 0.5] : [...given];
if (w.length !== 21) throw new RangeError("FSRS takes 17, 19 or 21 weights, found " + given.length);
const limits = [[0.001, 100], [0.001, 100], [0.001, 100], [0.001, 100], [1, 10], [0.001, 4], [0.001, 4], [0.001, 0.75],
[0, 4.5], [0, 0.8], [0.001, 3.5], [0.001, 5], [0.001, 0.25], [0.001, 0.9], [0, 4], [0, 1], [1, 6], [0, 2], [0, 2],
[shortTerm ? 0.01 : 0, 0.8], [0.1, 0.8]];
let clipped = w.map((x, i) => clamp(x, ...limits[i]));
if (relearningSteps > 1) {
const [w11, w13, w14] = [clipped[11], clipped[13], clipped[14]];
const most = -(Math.log(w11) + Math.log(2 ** w13 - 1) + 0.3 * w14) / relearningSteps;
const ceiling = clamp(Math.sqrt(Math.max(0, most)), 0.01, 2);
clipped = clipped.map((x, i) => (i === 17 || i === 18 ? Math.min(x, ceiling) : x));
}
return clipped;
};
const scheduler = (config = {}) => {
const { retention = 0.9, maximum = 36500, steps = [1, 10], relearning = [10], shortTerm = true } = config;
const w = weights(config.w ?? WEIGHTS, shortTerm, relearning.length);
const decay = -w[20];
const factor = r8(0.9 ** (1 / decay) - 1);
const modifier = r8((retention ** (1 / decay) - 1) / factor);
const firstDifficulty = rating => r8(w[4] - Math.exp((rating - 1) * w[5]) + 1);
const easiest = firstDifficulty(4);
const limitS = s => clamp(s, 0.001, 36500);
const recall = (elapsed, stability) => r8((1 + factor * elapsed / stability) ** decay);
const interval = stability => Math.min(Math.max(1, Math.round(stability * modifier)), maximum);
const difficulty = (d, rating) => {
const shifted = d + r8(-w[6] * (rating - 3) * (10 - d) / 9);
return clamp(r8(w[7] * easiest + (1 - w[7]) * shifted), 1, 10);
};
const speed = Math.exp(w[8]);
const growth = (s, d, elapsed) =>
speed * (11 - d) * s ** -w[9] * (Math.exp(w[10] * (1 - recall(elapsed, s))) - 1);
const shares = [0, 0, w[15], 1, w[16]];
const loss = Math.exp(w[17] * w[18]);
const forgotten = (s, d, elapsed) => {
const left = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * Math.exp(w[14] * (1 - recall(elapsed, s)));
const most = shortTerm ? s / loss : s;
return Math.min(r8(limitS(left)), Math.max(0.001, r8(most)));
};
const sameDay = (s, rating) => {
const k = s ** -w[19] * Math.exp(w[17] * (rating - 3 + w[18]));
return r8(limitS(s * (rating >= 2 ? Math.max(k, 1) : k)));
};
const stability = (s, d, elapsed, rating) => {
if (elapsed === 0 && shortTerm) return sameDay(s, rating);
return rating === 1 ? forgotten(s, d, elapsed) : r8(limitS(s * (1 + growth(s, d, elapsed) * shares[rating])));
};
const afterFirst = [1, 2, 3, 4].map(rating => ({ s: Math.max(w[rating - 1], 0.1), d: clamp(firstDifficulty(rating), 1, 10) }));
const inDays = { state: "Review", step: 0, minutes: 0 };
const place = (state, step, minutes) => ({ state: minutes >= DAY ? "Review" : state, step, minutes });
const stepped = (state, list, step, rating) => {
if (rating === 4 || step >= list.length || (rating === 3 && step + 1 >= list.length)) return inDays;
if (rating === 1) return place(state, 0, list[0]);
if (rating === 3) return place(state, step + 1, list[step + 1]);
return place(state, step, list.length === 1 ? Math.round(list[0] * 1.5) : Math.round((list[0] + list[1]) / 2));
};
const moved = (card, rating) => {
if (!shortTerm) return inDays;
if (card === null || card.state === "Learning") return stepped("Learning", steps, card?.step ?? 0, rating);
if (card.state === "Review" && rating > 1) return inDays;
return stepped("Relearning", relearning, card.step, rating);
};
const advance = (card, rating, elapsed) => {
const failed = rating === 1 && card !== null && (card.state === "Review" || !shortTerm);
const { state, step, minutes } = moved(card, rating);
return {
stability: card === null ? afterFirst[rating - 1].s : stability(card.stability, card.difficulty, elapsed, rating),
difficulty: card === null ? afterFirst[rating - 1].d : difficulty(card.difficulty, rating),
state, step, minutes,
reps: (card === null ? 0 : card.reps) + 1,
lapses: (card === null ? 0 : card.lapses) + (failed ? 1 : 0),
};
};
const ordered = (card, elapsed) => {
const after = rating => interval(card === null ? afterFirst[rating - 1].s : stability(card.stability, card.difficulty, elapsed, rating));
let [again, hard, good, easy] = [shortTerm ? 0 : after(1), after(2), after(3), after(4)];
if (shortTerm) hard = Math.min(hard, good); else { again = Math.min(again, hard); hard = Math.max(hard, again + 1); }
good = Math.max(good, hard + 1);
easy = Math.max(easy, good + 1);
return [again, hard, good, easy].map(days => Math.min(days, maximum));
};
const due = (card, now, rating, elapsed) => {
if (now.minutes > 0) return { ...now, days: Math.floor(now.minutes / DAY) };
const byOrder = !shortTerm || (card !== null && card.state === "Review" && rating > 1);
const days = byOrder ? ordered(card, elapsed)[rating - 1] : interval(now.stability);
return { ...now, days, minutes: days * DAY };
};
const next = (card, rating, elapsed) => due(card, advance(card, rating, elapsed), rating, elapsed);
return { recall, interval, advance, due, next, preview: (card, elapsed) => [1, 2, 3, 4].map(rating => next(card, rating, elapsed)), w, modifier };
};
(window.studydown ??= {}).fsrs = { algorithm: "fsrs-6", scheduler };
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const percent = share => Math.round(share * 100) + " %";
const label = share => api.make("span", { class: "known" }, percent(share));
const fill = (box, share) => {
const known = box.cloneNode();
known.setAttribute("class", "map__known");
known.setAttribute("width", Math.max(14, box.width.baseVal.value * share));
box.after(known);
const title = document.createElementNS(box.namespaceURI, "title");
title.textContent = percent(share);
known.append(title);
};
api.showKnown = found => found?.lines.filter(line => line.seen).forEach(({ topic, share }) => {
const at = `[data-topic="${CSS.escape(topic.id)}"]`;
document.querySelector(".side__topics " + at)?.append(" ", label(share));
document.querySelector(`.part ${at} .part__count`)?.before(label(share));
const box = document.querySelector(`.map__node${at} > rect`);
if (box) fill(box, share);
});
})();
(() => {
"use strict";
const api = window.studydown ??= {};
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
forms(fact) { return this.facts.get(fact) ?? []; }
factsOf(topic) { return [...new Set(topic.items.map(item => api.factOf(item.id)))]; }
async html(item) {
if (!shards.has(item.topic)) await api.load(this.topicById.get(item.topic).src);
return shards.get(item.topic)?.get(item.id) ?? "";
}
}
api.items = (topic, items) => shards.set(topic, new Map(items.map(item => [item.id, item.html])));
api.index = content => { library = new Library(content); };
api.library = async () => {
if (library === null) await (loading ??= api.load("items/index.js"));
return library;
};
api.remember = async () => {
await api.store.open();
return new api.Memory(api.store.entries());
};
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
(() => {
"use strict";
const api = window.studydown ??= {};
const DAY_MILLIS = 86400000;
const LEECH = 8;
const CONFIG = { retention: 0.9, maximum: 365, steps: [10], relearning: [10] };
const byTime = api.byTime;
const dayNumber = day => Date.parse(day) / DAY_MILLIS;
const factOf = item => (item.startsWith("topic.") ? item : item.replace(/\.(recall|typed|cloze|choice)[^.]*$/, ""));
class Memory {
#fsrs;
#log = [];
#facts = new Map();
#byItem = new Map();
#undone = new Set();
#day = "";
#dayNumber = 0;
constructor(entries, config = CONFIG) {
this.#fsrs = api.fsrs.scheduler(config);
let inOrder = true;
let last = null;
for (const entry of entries) {
if (entry.undo) this.#undone.add(entry.undo);
inOrder &&= last === null || last.at < entry.at || byTime(last, entry) < 0;
last = entry;
}
this.#log = inOrder ? [...entries] : [...entries].sort(byTime);
for (const entry of this.#log) this.#apply(entry);
}
#dayOf(entry) {
if (entry.day !== this.#day) { this.#day = entry.day; this.#dayNumber = dayNumber(entry.day); }
return this.#dayNumber;
}
#apply(entry) {
if (entry.undo || entry.mode === "retry" || (this.#undone.size > 0 && this.#undone.has(entry.id))) return;
const day = this.#dayOf(entry);
let fact = this.#byItem.get(entry.item);
if (fact === undefined) {
const name = factOf(entry.item);
fact = this.#facts.get(name);
if (fact === undefined) {
fact = { name, before: null, card: null, rate: 0, elapsed: 0, now: null, day, at: 0, item: "", rev: 1 };
this.#facts.set(name, fact);
}
this.#byItem.set(entry.item, fact);
}
fact.elapsed = Math.max(0, day - fact.day);
fact.before = fact.card;
fact.rate = entry.rate;
fact.card = this.#fsrs.advance(fact.before, fact.rate, fact.elapsed);
fact.now = null;
fact.day += fact.elapsed;
fact.at = entry.at;
fact.item = entry.item;
fact.rev = entry.rev ?? 1;
}
add(entry) {
this.#log.push(entry);
if (!entry.undo) { this.#apply(entry); return; }
this.#undone.add(entry.undo);
const undone = this.#log.find(kept => kept.id === entry.undo);
if (!undone) return;
const name = factOf(undone.item);
this.#facts.delete(name);
for (const [item, fact] of this.#byItem) if (fact.name === name) this.#byItem.delete(item);
this.#log.forEach(kept => { if (!kept.undo && factOf(kept.item) === name) this.#apply(kept); });
}
fact(name) { return this.#facts.get(name) ?? null; }
facts() { return [...this.#facts.values()]; }
due(fact) {
if (fact.now === null) fact.now = this.#fsrs.due(fact.before, fact.card, fact.rate, fact.elapsed);
const { days, minutes } = fact.now;
return days > 0 ? { day: fact.day + days, at: 0 } : { day: fact.day, at: fact.at + minutes * 60000 };
}
isDue(fact, today, now) {
const due = this.due(fact);
return today > due.day || (today === due.day && now >= due.at);
}
allDue(today, now) {
return this.facts().filter(fact => this.isDue(fact, today, now))
.map(fact => ({ fact, recall: this.recall(fact, today) }))
.sort((a, b) => a.recall - b.recall || (a.fact.name < b.fact.name ? -1 : 1))
.map(entry => entry.fact);
}
recall(fact, day) {
return fact === null ? 0 : this.#fsrs.recall(Math.max(0, day - fact.day), fact.card.stability);
}
preview(name, today) {
const fact = this.#facts.get(name);
const card = fact?.card ?? null;
return this.#fsrs.preview(card, card === null ? 0 : Math.max(0, today - fact.day)).map(({ days, minutes }) => (days > 0 ? days : minutes / 1440));
}
isLeech(fact) { return fact !== null && fact.card.lapses >= LEECH; }
}
api.Memory = Memory;
api.factOf = factOf;
api.dayNumber = dayNumber;
api.MEMORY_CONFIG = CONFIG;
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const { make } = api;
api.hideDefinitions = (prose, hide) => {
prose.querySelectorAll("li > strong:first-child, p > strong:first-child, li > p:first-child > strong:first-child").forEach(name => {
const line = name.parentElement;
let button = line.querySelector(":scope > .veil");
if (!hide) { button?.replaceWith(...button.firstChild.childNodes); return; }
const rest = [];
for (let node = name.nextSibling; node && !/^(UL|OL|DL|TABLE)$/.test(node.nodeName); node = node.nextSibling) rest.push(node);
const text = rest.map(node => node.textContent).join("");
if (button || !/^\s*[:\u2013\u2014-]\s*\S/.test(text) && !/:\s*$/.test(name.textContent) || text.trim().length < 12) return;
button = make("span", { class: "veil", role: "button", tabindex: 0, "aria-label": api.say("note_reveal") }, make("span", { "aria-hidden": "true" }));
name.after(button);
button.firstChild.append(...rest);
const reveal = event => {
if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
event.preventDefault();
button.replaceWith(...button.firstChild.childNodes);
};
button.addEventListener("click", reveal);
button.addEventListener("keydown", reveal);
});
};
})();
