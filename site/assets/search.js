(() => {
"use strict";
const studydown = window.studydown ??= {};
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const FOLDED = { "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ة": "ه", "ى": "ي" };
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+[+#]{0,2}/gu;
const MOST_SHARDS = 8;
const MOST_BEGINNINGS = 40;
const MOST_MISTYPED = 6;
const fold = text => text.normalize("NFKD").replace(ACCENTS, "").normalize("NFC").toLowerCase()
.replace(/[ßøłđæœıةى]/g, letter => FOLDED[letter]);
const words = text => {
const found = [];
for (const [run] of fold(text).matchAll(WORD)) {
let spaced = "";
let before = "";
const end = () => {
if (before !== "" && found.at(-1)?.endsWith(before) !== true) found.push(before);
before = "";
};
for (const character of run) {
if (UNSPACED.test(character)) {
if (spaced !== "") found.push(spaced);
spaced = "";
if (before !== "") found.push(before + character);
before = character;
} else {
end();
spaced += character;
}
}
end();
if (spaced !== "") found.push(spaced);
}
return [...new Set(found)].slice(0, 12);
};
const unfold = coded => {
const list = [];
let before = "";
for (const word of coded === "" ? [] : coded.split(" ")) {
before = before.slice(0, parseInt(word[0], 36)) + word.slice(1);
list.push(before);
}
return list;
};
const place = (list, word) => {
let low = 0;
let high = list.length;
while (low < high) {
const middle = (low + high) >> 1;
if (list[middle] < word) low = middle + 1; else high = middle;
}
return low;
};
const beginnings = (list, word, most) => {
const found = [];
for (let i = place(list, word); i < list.length && list[i].startsWith(word); i++) {
if (list[i] !== word) found.push(list[i]);
}
return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, most);
};
const mistakes = (typed, word, most) => {
let older = [];
let old = Array.from({ length: word.length + 1 }, (_, j) => j);
for (let i = 1; i <= typed.length; i++) {
const row = [i];
let least = i;
for (let j = 1; j <= word.length; j++) {
const same = typed[i - 1] === word[j - 1];
let cost = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (same ? 0 : 1));
if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) cost = Math.min(cost, older[j - 2] + 1);
row.push(cost);
if (cost < least) least = cost;
}
if (least > most) return most + 1;
older = old;
old = row;
}
return { whole: old[word.length], begun: Math.min(...old) };
};
class SearchIndex {
#load;
#waiting = new Map();
#parts = new Map();
#names = [];
constructor(load) {
this.#load = load;
}
take(name, value) {
this.#waiting.get(name)?.(value);
}
#part(name, ready) {
let part = this.#parts.get(name);
if (!part) {
part = new Promise((resolve, reject) => {
this.#waiting.set(name, value => resolve(ready(value)));
this.#load(name).catch(reject);
});
this.#parts.set(name, part);
part.catch(() => this.#parts.delete(name));
}
return part;
}
head() {
return this.#part("words", head => {
this.#names = unfold(head.names);
return head;
});
}
#shard(number) {
return this.#part("w" + number, shard => ({ words: unfold(shard.words), lists: shard.lists.split(";") }));
}
#meanings(typed) {
const meanings = new Map([[typed, 1]]);
const names = this.#names;
const known = word => names[place(names, word)] === word;
const add = (word, sure) => { if (!(meanings.get(word) >= sure)) meanings.set(word, sure); };
if (UNSPACED.test(typed)) {
if ([...typed].length === 1) beginnings(names, typed, MOST_BEGINNINGS).forEach(word => add(word, 0.8));
return meanings;
}
const begun = typed.length > 1 ? beginnings(names, typed, MOST_BEGINNINGS) : [];
begun.forEach(word => add(word, 0.6 + 0.35 * typed.length / word.length));
if (typed.length > 3 && typed.endsWith("s") && known(typed.slice(0, -1))) add(typed.slice(0, -1), 0.9);
if (typed.length > 4 && typed.startsWith("ال") && known(typed.slice(2))) add(typed.slice(2), 0.9);
if (!known(typed) && begun.length === 0) {
this.#mistyped(typed).forEach(([word, sure]) => add(word, sure));
}
return meanings;
}
#mistyped(typed) {
const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
const found = [];
if (most === 0) return found;
for (const word of this.#names) {
if (word.length < typed.length - most) continue;
const { whole, begun } = mistakes(typed, word.slice(0, typed.length + most + 1), most);
if (!(begun <= most)) continue;
const entire = word.length <= typed.length + most && whole <= most;
const count = entire ? whole : begun;
const start = word[0] === typed[0] ? 1 : 0.8;
found.push([word, (0.8 - 0.2 * count) * start * (entire ? 1 : 0.5 + 0.4 * typed.length / word.length)]);
}
return found.sort((a, b) => b[1] - a[1] || a[0].length - b[0].length).slice(0, MOST_MISTYPED);
}
async find(query, limit = 10) {
const head = await this.head();
const typed = words(query);
if (typed.length === 0 || head.entries === 0) return [];
const meanings = typed.map(word => this.#meanings(word));
const shards = await this.#shardsOf(head, meanings);
typed.forEach((word, i) => {
const shard = shards.get(this.#shardNumber(head, word));
if (shard && word.length > 2) {
beginnings(shard.words, word, MOST_BEGINNINGS).forEach(longer => {
if (!meanings[i].has(longer)) meanings[i].set(longer, 0.5 * word.length / longer.length);
});
}
});
const ranked = this.#ranked(head, meanings, shards).slice(0, Math.max(limit, 12));
const entries = await Promise.all(ranked.map(async ([number, score]) => {
const block = await this.#part("e" + Math.floor(number / head.block), value => value);
const [kind, title, aliases, context, text, href] = block[number % head.block];
return { number, score, kind, title, aliases, context, text, href };
}));
const whole = fold(query.trim());
for (const entry of entries) {
const names = [entry.title, ...entry.aliases.split(", ")].map(fold);
if (names.includes(whole)) entry.score *= 1.5;
}
entries.sort((a, b) => b.score - a.score || a.kind - b.kind || a.number - b.number);
const marked = meanings.map((words, i) => [typed[i], new Set(words.keys())]);
return entries.slice(0, limit).map(entry => ({
...entry,
titleMarks: marks(entry.title, marked),
textMarks: marks(entry.text, marked),
}));
}
#shardNumber(head, word) {
const at = place(head.starts, word);
return head.starts[at] === word ? at : at - 1;
}
async #shardsOf(head, meanings) {
const wanted = new Set();
const rest = [];
for (const words of meanings) {
for (const [word, sure] of words) {
const number = this.#shardNumber(head, word);
if (number >= 0) {
if (sure === 1) wanted.add(number); else rest.push([number, sure]);
}
}
}
rest.sort((a, b) => b[1] - a[1]);
for (const [number] of rest) {
if (wanted.size < MOST_SHARDS) wanted.add(number);
}
const shards = new Map();
await Promise.all([...wanted].map(async number => shards.set(number, await this.#shard(number))));
return shards;
}
#ranked(head, meanings, shards) {
const sums = new Map();
let whole = 0;
meanings.forEach((words, i) => {
const best = new Map();
let most = 0;
for (const [word, sure] of words) {
const shard = shards.get(this.#shardNumber(head, word));
const at = shard ? place(shard.words, word) : -1;
if (at < 0 || shard.words[at] !== word) continue;
let list = shard.lists[at];
const colon = list.indexOf(":");
if (colon >= 0) {
most = Math.max(most, parseInt(list.slice(0, colon), 36));
list = list.slice(colon + 1);
}
let number = 0;
for (const code of list.split(".")) {
number += parseInt(code.slice(0, -1), 36);
const score = sure * parseInt(code.at(-1), 36);
const known = best.get(number);
if (!known) best.set(number, [score, sure]);
else if (score > known[0]) known[0] = score, known[1] = Math.max(sure, known[1]);
}
}
const rare = Math.log(1 + head.entries / Math.max(1, most, best.size));
whole += best.size > 0 ? rare : 0;
for (const [number, [score, sure]] of best) {
const sum = sums.get(number);
if (sum) {
sum[0] += score * rare;
sum[1] += sure * rare;
} else {
sums.set(number, [score * rare, sure * rare]);
}
}
});
return [...sums]
.map(([number, [score, rare]]) => [number, score * (rare / whole) ** 2])
.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}
}
const marks = (text, marked) => {
const found = [];
for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
const word = fold(match[0]);
let covered = UNSPACED.test(word);
if (covered) {
for (const [typed] of marked) {
for (let at = match[0].indexOf(typed); at >= 0; at = match[0].indexOf(typed, at + 1)) {
found.push([match.index + at, match.index + at + typed.length]);
}
}
} else if (marked.some(([typed, words]) => word.startsWith(typed) && typed.length > 1 || words.has(word))) {
found.push([match.index, match.index + match[0].length]);
}
}
found.sort((a, b) => a[0] - b[0]);
const joined = [];
for (const [start, end] of found) {
const last = joined.at(-1);
if (last && start <= last[1]) last[1] = Math.max(last[1], end); else joined.push([start, end]);
}
return joined;
};
studydown.SearchIndex = SearchIndex;
studydown.searchWords = words;
})();
(() => {
"use strict";
const studydown = window.studydown ??= {};
const root = document.body.dataset.root || "";
const index = new studydown.SearchIndex(name => studydown.packed ? studydown.packed("search/" + name + ".js") : new Promise((loaded, failed) => {
const script = document.createElement("script");
script.src = root + "search/" + name + ".js";
script.onload = () => { script.remove(); loaded(); };
script.onerror = () => { script.remove(); failed(new Error("no part '" + name + "' of the search index")); };
document.head.append(script);
}));
studydown.search = (name, value) => index.take(name, value);
studydown.find = (query, limit) => index.find(query, limit);
const element = (name, attributes, ...children) => {
const made = document.createElement(name);
for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
made.append(...children);
return made;
};
const withMarks = (text, marks) => {
const pieces = [];
let at = 0;
for (const [start, end] of marks) {
pieces.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
at = end;
}
pieces.push(text.slice(at));
return pieces;
};
const address = (entry, query) => {
const from = (text, marks) => marks.length > 0 ? text.slice(marks[0][0], marks[0][1]) : "";
const word = from(entry.title, entry.titleMarks) ? entry.title
: from(entry.text, entry.textMarks) || query.trim().split(/\s+/)[0];
const fragment = ":~:text=" + encodeURIComponent(word).replace(/-/g, "%2D");
return root + entry.href + (entry.href.includes("#") ? "" : "#") + fragment;
};
class StudySearch {
#box;
#input;
#list;
#status;
#limit;
#texts = {};
#query = "";
#active = -1;
constructor(box, label, limit) {
this.#box = box;
this.#limit = limit;
this.#input = element("input", {
class: "search__input", type: "search", role: "combobox", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
enterkeyhint: "go", dir: "auto", placeholder: label, "aria-label": label, "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "search-list",
});
this.#list = element("div", { class: "search__list", id: "search-list", role: "listbox", "aria-label": label, hidden: "" });
this.#status = element("p", { class: "search__status", role: "status" });
box.append(element("div", { class: "search__bar" }, this.#input), this.#status, this.#list);
box.addEventListener("input", this);
box.addEventListener("keydown", this);
this.#list.addEventListener("pointermove", this);
index.head().then(head => { this.#texts = head.texts; }, () => this.#say("…"));
}
handleEvent(event) {
if (event.type === "input") this.ask(this.#input.value);
else if (event.type === "keydown") this.#key(event);
else this.#point(event);
}
get value() {
return this.#input.value;
}
focus() {
this.#input.focus();
this.#input.select();
}
fill(query) {
this.#input.value = query;
this.ask(query);
}
async ask(query) {
this.#query = query;
this.#box.dataset.asked = String(query.trim() !== "");
this.#box.dispatchEvent(new CustomEvent("study-search", { bubbles: true, detail: { query } }));
const found = await index.find(query, this.#limit).catch(() => []);
if (query === this.#query) this.#show(found, query);
}
#show(found, query) {
this.#active = -1;
this.#input.removeAttribute("aria-activedescendant");
this.#list.replaceChildren(...found.map((entry, i) => this.#option(entry, i, query)));
this.#list.hidden = found.length === 0;
this.#input.setAttribute("aria-expanded", String(found.length > 0));
const asked = query.trim() !== "";
this.#say(!asked ? "" : found.length === 0 ? (this.#texts.none || "").replace("{0}", query.trim())
: (this.#texts.count || "").replace("{0}", found.length), found.length > 0);
if (found.length > 0) this.#activate(0);
}
#say(text, unseen = false) {
this.#status.textContent = text;
this.#status.classList.toggle("unseen", unseen);
}
#option(entry, i, query) {
const kind = (this.#texts.kinds || [])[entry.kind] || "";
const option = element("a", { class: "search__hit", role: "option", id: "search-hit-" + i, tabindex: "-1", href: address(entry, query), "data-kind": entry.kind, "aria-selected": "false" },
element("span", { class: "search__title" }, ...withMarks(entry.title, entry.titleMarks)), " ",
element("span", { class: "search__alias" }, entry.aliases ? "(" + entry.aliases + ") " : ""),
element("span", { class: "search__where" }, kind + (entry.context && entry.context !== entry.title ? " · " + entry.context : "")));
if (entry.text) option.append(" ", element("span", { class: "search__text", dir: "auto" }, ...withMarks(entry.text, entry.textMarks)));
return option;
}
#activate(i) {
const hits = this.#list.children;
hits[this.#active]?.setAttribute("aria-selected", "false");
this.#active = i;
hits[i].setAttribute("aria-selected", "true");
hits[i].scrollIntoView({ block: "nearest" });
this.#input.setAttribute("aria-activedescendant", hits[i].id);
}
#key(event) {
const count = this.#list.children.length;
if (event.isComposing || count === 0) return;
if (event.key === "ArrowDown" || event.key === "ArrowUp") {
event.preventDefault();
this.#activate((this.#active + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
} else if (event.key === "Enter" && event.target === this.#input && this.#active >= 0) {
event.preventDefault();
const hit = this.#list.children[this.#active];
if (event.ctrlKey || event.metaKey) window.open(hit.href, "_blank", "noopener"); else hit.click();
}
}
#point(event) {
const hit = event.target.closest(".search__hit");
const i = [...this.#list.children].indexOf(hit);
if (i >= 0 && i !== this.#active) this.#activate(i);
}
}
const label = document.querySelector(".top__search")?.getAttribute("aria-label") || "";
const page = document.querySelector(".search--page");
if (page) {
const search = new StudySearch(page, label, 40);
page.addEventListener("study-search", event => {
document.querySelector(".search-topics")?.toggleAttribute("hidden", event.detail.query.trim() !== "");
try {
history.replaceState(null, "", event.detail.query ? "?q=" + encodeURIComponent(event.detail.query) : location.pathname);
} catch { /* a page from disk may keep its address */ }
});
const asked = new URLSearchParams(location.search).get("q");
if (asked) search.fill(asked);
studydown.openSearch = () => search.focus();
search.focus();
} else {
const dialog = element("dialog", { class: "search search--dialog", "aria-label": label });
const search = new StudySearch(dialog, label, 10);
document.body.append(dialog);
const dressed = studydown.packed ? studydown.packed("assets/search.css") : new Promise(ready => {
const style = element("link", { rel: "stylesheet", href: root + "assets/search.css" });
style.onload = style.onerror = ready;
document.head.append(style);
});
dialog.addEventListener("keydown", event => {
if (event.key === "Escape" && !event.isComposing) {
event.preventDefault();
dialog.close();
}
});
dialog.addEventListener("click", event => {
if (event.target === dialog || event.target.closest("a") && !event.ctrlKey && !event.metaKey) dialog.close();
});
studydown.openSearch = async () => {
await dressed;
if (!dialog.open) dialog.showModal();
search.focus();
};
}
})();
