(() => {
"use strict";
const api = window.studydown ??= {};
const { make, say } = api;
const KNOWN = 0.9;
const LARGER = { "sheet--columns-4": ["sheet--columns-3", 4 / 3], "sheet--columns-5": ["sheet--columns-4", 5 / 4] };
customElements.define("study-sheet", class extends HTMLElement {
#sheet = this.closest(".sheet");
#boxes = [...this.#sheet.querySelectorAll(".sheet__box")];
#look = this.#sheet.className;
#subtitle = this.#sheet.querySelector("h1 span");
#title = this.#subtitle.textContent;
connectedCallback() {
const topics = this.#boxes.map(box => make("option", { value: box.dataset.topic }, box.querySelector("h2").textContent.trim()));
const select = this.querySelector("select");
select.append(make("optgroup", { label: say("note_sheet_up_to") }, ...topics));
select.addEventListener("change", () => { history.replaceState(null, "", location.pathname.split("/").at(-1) + (select.value ? "#show=" + select.value : "")); this.#show(select.value); });
this.querySelector("button").addEventListener("click", () => print());
const wanted = new URLSearchParams(location.hash.slice(1)).get("show") ?? "";
if ([...select.options].some(option => option.value === wanted)) select.value = wanted;
this.hidden = false;
if (select.value) this.#show(select.value);
}
async #show(what) {
this.#boxes.forEach(box => { box.hidden = false; box.querySelectorAll("[data-fact]").forEach(row => { row.hidden = false; }); });
const last = this.#boxes.findIndex(box => box.dataset.topic === what);
if (what === "mine") await this.#mine();
else if (last >= 0) this.#boxes.slice(last + 1).forEach(box => { box.hidden = true; });
const left = this.#boxes.filter(box => !box.hidden);
this.querySelector("output").textContent = left.length === 0 ? say("note_sheet_nothing") : "";
this.#subtitle.textContent = what === "mine" ? say("note_sheet_mine") : last >= 0 ? say("note_sheet_up_to") + " " + left.at(-1).querySelector("h2").textContent.trim() : this.#title;
this.#enlarge(left);
}
async #mine() {
await api.needMemory();
const [memory, library] = await Promise.all([api.remember(), api.library()]);
const today = api.dayNumber(api.today());
const isKnown = name => memory.recall(memory.fact(name), today) >= KNOWN;
for (const box of this.#boxes) {
const topic = library.topicById.get(box.dataset.topic);
box.hidden = topic !== undefined && library.factsOf(topic).every(isKnown);
box.querySelectorAll("[data-fact]").forEach(row => { row.hidden = isKnown(row.dataset.fact); });
}
}
#enlarge(left) {
this.#sheet.className = this.#look;
const columns = Object.keys(LARGER).find(name => this.#sheet.classList.contains(name));
const size = /sheet--size-(\d+)/.exec(this.#look);
if (!columns || !size) return;
const length = boxes => boxes.reduce((sum, box) => sum + box.innerText.length, 0);
const whole = this.#boxes.reduce((sum, box) => sum + box.textContent.length, 0);
const [fewer, times] = LARGER[columns];
if (length(left) * times * times > whole * 0.95) return;
this.#sheet.classList.replace(columns, fewer);
this.#sheet.classList.replace(size[0], "sheet--size-" + Math.floor(size[1] * times / 25) * 25);
}
});
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const { make, say } = api;
const FORMS = ["quiz", "cards", "list"];
const LINES = { recall: 4, contrast: 4, typed: 1, cloze: 1 };
const KEPT = 30;
const CARDS_A_PAGE = 8;
const SMALLEST_POINTS = 7;
const LARGEST_POINTS = 13;
const inert = html => Object.assign(make("template"), { innerHTML: html }).content.firstElementChild;
const inside = element => [...(element?.childNodes ?? [])];
const letter = i => String.fromCharCode(65 + i);
const numeric = text => /^[\s~≈<>≤≥$€£+-]*\d/.test(text);
const line = () => make("div", { class: "worksheet__line" });
const numbersIn = (text, most) => {
const numbers = text.split(/[^\d]+/).filter(Boolean).map(Number);
return numbers.length > 0 && !/[^\d\s,;.:]/.test(text) && numbers.every(n => n <= most) ? new Set(numbers) : null;
};
const lettered = (options, seed, id) => {
const all = [...options.children];
const order = all.every(option => numeric(option.querySelector("label").textContent)) ? all : api.seed.order(id, seed, all.length).map(i => all[i]);
options.replaceChildren(...order);
order.forEach((option, i) => {
option.replaceChildren(make("span", { class: "worksheet__letter" }, letter(i)), make("span", {}, ...inside(option.querySelector("label > span"))));
});
return order.flatMap((option, i) => (option.dataset.right === "true" ? [letter(i)] : []));
};
const sides = (item, element, seed) => {
const options = element.querySelector(".choice__options");
const right = options ? lettered(options, seed, item.id) : [];
element.querySelectorAll("select").forEach(select => select.replaceWith(make("span", { class: "worksheet__box" })));
element.querySelectorAll(".item__context, summary, .item__try").forEach(part => part.remove());
element.querySelectorAll("[id]").forEach(part => part.removeAttribute("id"));
const answer = element.querySelector(".item__answer");
const points = answer?.querySelector(".item__points");
return {
lead: element.querySelector(".item__lead")?.textContent ?? "",
prompt: inside(element.querySelector(".choice__stem, .item__prompt")),
more: [...element.querySelectorAll(".pairs__rights, .pairs__lefts, .steps__list, .choice__options")],
answer: options ? [right.join(", ")] : points ? [points] : inside(answer),
};
};
const fits = side => {
for (let points = LARGEST_POINTS; points >= SMALLEST_POINTS; points -= 0.5) {
side.style.fontSize = points + "pt";
if (side.scrollHeight <= side.clientHeight && side.scrollWidth <= side.clientWidth) return true;
}
return false;
};
customElements.define("study-paper", class extends HTMLElement {
#library = null;
connectedCallback() { queueMicrotask(() => this.#start()); }
#$(selector) { return this.querySelector(selector); }
async #start() {
await api.needMemory();
this.#library = await api.library();
this.#$(".worksheet__make").addEventListener("click", () => this.#make(this.#chosen()));
this.#$(".worksheet__print").addEventListener("click", () => print());
this.#$(".marks__note").addEventListener("click", () => this.#mark());
this.addEventListener("click", ({ target }) => {
if (!target.closest(".pick__all")) return;
const inputs = [...target.closest(".qpart").querySelectorAll("input")];
const all = inputs.every(input => input.checked);
inputs.forEach(input => { input.checked = !all; });
});
const given = this.#given();
this.#$(".setup").hidden = false;
if (given.seed) await this.#make(given);
await api.warn(this.#$(".warnings"));
}
#chosen() {
return {
form: this.#$("input[name=form]:checked").value, count: Number(this.#$("select[name=count]").value), kinds: [], levels: [],
seed: this.#$("input[name=seed]").value.trim() || crypto.getRandomValues(new Uint32Array(1))[0].toString(36).slice(0, 5),
topics: [...this.querySelectorAll("input[name=topic]:checked")].map(input => input.value),
};
}
#given() {
const form = new URLSearchParams(location.hash.slice(1)).get("f");
const given = { ...api.round.fromHash(location.hash), form: FORMS.includes(form) ? form : "quiz" };
if (given.seed) this.querySelectorAll("input[name=topic]").forEach(input => { input.checked = given.topics.includes(input.value); });
this.querySelectorAll("input[name=form]").forEach(input => { input.checked = input.value === given.form; });
return given;
}
#pool({ form, topics }) {
return this.#library.items.filter(item => (topics.length === 0 || topics.includes(item.topic))
&& (form === "quiz" || (item.kind === "recall" && (form === "cards" || item.id.startsWith("question.")))));
}
async #make(choice) {
const pool = this.#pool(choice);
const chosen = api.round.choose(pool, choice.seed, choice.count);
if (choice.form === "list") chosen.sort((a, b) => this.#library.items.indexOf(a) - this.#library.items.indexOf(b));
const paper = this.#$(".worksheet");
this.#$(".worksheet__said").textContent = chosen.length === 0 ? say("practice_none") : "";
this.#$(".worksheet__print").hidden = chosen.length === 0;
paper.replaceChildren();
if (chosen.length === 0) return;
const all = await Promise.all(chosen.map(async item => ({ item, ...sides(item, inert(await this.#library.html(item)), choice.seed) })));
const head = make("header", { class: "worksheet__head" }, make("h2", {}, document.querySelector(".top__title").textContent, make("span", {}, say("paper_" + choice.form))),
make("p", {}, say("paper_seed", choice.seed)));
const set = choice.form === "cards" ? this.#cards(paper, all) : (paper.append(head, ...this.#sheet(all, choice.form)), all);
history.replaceState(null, "", location.pathname.split("/").at(-1) + api.round.toHash(choice) + "&f=" + choice.form);
this.#$("input[name=marked]").value = choice.seed;
await this.#keep({ seed: choice.seed, items: set.map(({ item }) => item.id) });
paper.focus({ preventScroll: true });
}
#sheet(all, form) {
const room = ({ item }) => Array.from({ length: form === "list" ? 7 : item.kind === "recall" && item.id.startsWith("term.") ? 2 : LINES[item.kind] ?? 0 }, line);
const asks = all.map(side => make("li", {}, make("p", { class: "worksheet__lead" }, side.lead), make("p", { class: "worksheet__prompt" }, ...side.prompt), ...side.more, ...room(side)));
const key = all.map(({ answer }) => make("li", {}, ...answer));
return [make("ol", { class: "worksheet__asks" }, ...asks), make("section", { class: "worksheet__key" }, make("h2", {}, say("paper_key")), make("ol", {}, ...key))];
}
#cards(paper, all) {
const trial = make("div", { class: "cards__page" });
paper.append(trial);
const side = (cls, ...content) => make("div", { class: "cards__side " + cls }, make("div", {}, ...content));
const pairs = all.map(({ item, lead, prompt, answer }) => ({ item, front: side("cards__side--front", make("small", {}, lead), ...prompt), back: side("cards__side--back", ...answer) }));
const kept = pairs.filter(({ front, back }) => {
trial.replaceChildren(front, back);
return fits(front) && fits(back);
});
paper.replaceChildren();
kept.forEach(({ front, back }, i) => [front, back].forEach(face => face.append(make("small", { class: "cards__number" }, String(i + 1)))));
for (let from = 0; from < kept.length; from += CARDS_A_PAGE) {
const page = kept.slice(from, from + CARDS_A_PAGE);
while (page.length < CARDS_A_PAGE) page.push({ front: side(""), back: side("") });
paper.append(make("div", { class: "cards__page" }, ...page.map(({ front }) => front)),
make("div", { class: "cards__page" }, ...page.map((_, i) => page[i ^ 1].back)));
}
const left = all.length - kept.length;
this.#$(".worksheet__said").textContent = [say("paper_duplex"), left > 0 ? say("paper_too_long", left) : ""].join(" ");
return kept;
}
async #keep(sheet) {
const others = ((await api.store.setting("papers")) ?? []).filter(other => other.seed !== sheet.seed);
await api.store.set("papers", [sheet, ...others].slice(0, KEPT));
}
async #mark() {
const seed = this.#$("input[name=marked]").value.trim();
const papers = (await api.store.setting("papers")) ?? [];
const sheet = papers.find(paper => paper.seed === seed);
const out = this.#$(".marks__said");
if (!sheet) { out.textContent = say("paper_unknown"); return; }
if (sheet.noted) { out.textContent = say("paper_noted_before"); return; }
const wrong = numbersIn(this.#$("input[name=wrong]").value, sheet.items.length);
if (wrong === null) { out.textContent = say("paper_numbers", sheet.items.length); return; }
const known = sheet.items.map((id, i) => ({ item: this.#library.byId.get(id), right: !wrong.has(i + 1) })).filter(({ item }) => item);
known.forEach(({ item, right }) => api.store.add({ item: item.id, rev: item.rev, rate: right ? 3 : 1, mode: "paper" }));
await this.#keep({ ...sheet, noted: true });
out.textContent = say("paper_noted", known.filter(({ right }) => right).length, known.length);
}
});
})();
