(() => {
"use strict";
const LONGEST_BYTES = 73;
const escaped = text => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
const folded = line => {
const bytes = letter => new TextEncoder().encode(letter).length;
const lines = [""];
let length = 0;
for (const letter of line) {
length += bytes(letter);
if (length > LONGEST_BYTES) { lines.push(""); length = bytes(letter); }
lines[lines.length - 1] += letter;
}
return lines.join("\r\n ");
};
const dated = day => new Date(day * 86400000).toISOString().slice(0, 10).replaceAll("-", "");
const calendar = (guide, name, stamp, events) => [
"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Studydown//Plan//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:" + escaped(name),
...events.flatMap(({ day, key, title, text }) => [
"BEGIN:VEVENT", "UID:" + guide + "-" + key + "@studydown", "DTSTAMP:" + dated(stamp) + "T000000Z",
"DTSTART;VALUE=DATE:" + dated(day), "DTEND;VALUE=DATE:" + dated(day + 1),
"SUMMARY:" + escaped(title), ...(text ? ["DESCRIPTION:" + escaped(text)] : []), "TRANSP:TRANSPARENT", "END:VEVENT"]),
"END:VCALENDAR", ""].map(folded).join("\r\n");
(window.studydown ??= {}).calendar = calendar;
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const { make, say } = api;
const isTyping = element => element.matches("input:not([type=radio], [type=checkbox]), textarea, select");
const isPressable = element => element.closest("button, summary, a, input, select, textarea") !== null;
const numeric = text => /^[\s~≈<>≤≥$€£+-]*\d/.test(text);
class Desk {
#root;
#part;
#item = null;
#answer = null;
#done;
constructor(root, done) {
this.#root = root;
this.#done = done;
this.#part = name => root.querySelector(".desk__" + name);
root.addEventListener("study-answer", event => this.#marked(event.detail));
root.addEventListener("toggle", event => this.#unfolded(event.target), true);
root.addEventListener("keydown", event => this.#pressed(event));
this.#part("next").addEventListener("click", () => this.#finish(this.#answer?.right ? 3 : 1));
this.#part("grades").addEventListener("click", event => {
const rate = Number(event.target.closest("button")?.dataset.rate);
if (rate) this.#finish(rate);
});
}
get element() { return this.#part("item").querySelector("[data-item]"); }
show(item, html, { state, notes = [], grades, order, asksCertainty = false }) {
this.#item = { item, grades };
this.#answer = null;
this.#root.hidden = false;
this.#part("state").replaceChildren(...state);
this.#part("notes").replaceChildren(...notes.map(note => make("p", {}, note)));
this.#part("item").innerHTML = html;
this.#part("item").querySelectorAll("a").forEach(link => { link.target = "_blank"; link.rel = "noopener"; });
this.#part("grades").hidden = true;
this.#part("next").hidden = true;
this.#part("sure").hidden = !asksCertainty;
this.#part("sure").querySelectorAll("input").forEach(input => { input.checked = false; });
if (order) this.#reorder(order);
this.#part("item").focus({ preventScroll: true });
if (this.#root.getBoundingClientRect().top < 0) this.#root.scrollIntoView({ block: "start" });
}
hide() { this.#root.hidden = true; }
tell(text) { this.#part("live").textContent = text; }
#reorder(order) {
const list = this.#part("item").querySelector(".choice__options");
const options = [...(list?.children ?? [])];
if (options.length === 0 || options.every(option => numeric(option.querySelector("label").textContent))) return;
list.append(...order(options.length).map(i => options[i]));
}
#certainty() { return Number(this.#part("sure").querySelector(":checked")?.value ?? 0); }
#marked({ right, picked }) {
if (this.#answer !== null) return;
this.#answer = { right, picked, self: false, certainty: this.#certainty() };
this.#part("item").querySelectorAll(".choice__option").forEach(option => {
if (option.dataset.right === "true") option.dataset.state = "right";
option.querySelector("input").disabled = true;
});
this.#part("item").querySelectorAll("details.item__answer").forEach(details => { details.open = true; });
this.#part("item").querySelectorAll(".choice__check").forEach(button => { button.hidden = true; });
this.#ask(right ? 3 : 1);
}
#unfolded(details) {
if (!details.open || !details.matches(".item__answer") || this.#answer !== null) return;
const self = this.element?.localName === "study-card";
this.#answer = { right: false, self, certainty: this.#certainty() };
this.#ask(self ? 3 : 1);
}
#ask(suggested) {
const grades = this.#answer.self || this.#answer.right ? this.#item.grades(this.#answer) : [];
const box = this.#part("grades");
this.#part("sure").hidden = true;
if (grades.length === 0) {
this.#part("next").hidden = false;
this.#part("next").querySelector("button").focus({ preventScroll: false });
return;
}
box.replaceChildren(...grades.map(({ rate, text, hint }, i) => make("button", {
class: "desk__grade", type: "button", "data-rate": rate, "data-suggested": rate === suggested, "aria-keyshortcuts": String(i + 1),
}, make("span", { class: "desk__key", "aria-hidden": "true" }, String(i + 1)), text, hint ? make("small", {}, hint) : null)));
box.hidden = false;
if (!this.#answer.self) (box.querySelector("[data-suggested]") ?? box.firstChild).focus();
}
#finish(rate) {
const answer = this.#answer;
if (answer === null) return;
this.#answer = null;
this.#part("grades").hidden = true;
this.#part("next").hidden = true;
if (answer.self) answer.right = rate > 1;
this.#done(rate, answer);
}
#pressed(event) {
if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
const grade = this.#part("grades").hidden ? null : this.#part("grades").children[Number(event.key) - 1];
if (grade) { event.preventDefault(); grade.click(); return; }
if ((event.key === " " || event.key === "Enter") && !isPressable(event.target)) {
const details = this.#part("item").querySelector("details.item__answer");
if (this.#answer === null && this.element?.localName === "study-card" && details) {
event.preventDefault();
details.open = true;
} else if (!this.#part("next").hidden) {
event.preventDefault();
this.#finish(this.#answer.right ? 3 : 1);
}
}
}
}
const inDays = days => {
if (days < 1) return say("minutes", Math.round(days * 1440));
if (days < 45) return say("days", Math.round(days));
return say("months", Math.round(days / 30));
};
const warn = async element => {
const show = async () => {
const keys = await api.archive.warnings();
element.replaceChildren(...keys.map(key => make("p", {}, say("note_warn_" + key, api.store.status.unread))));
element.hidden = keys.length === 0;
};
document.addEventListener("study-storage", show);
await show();
};
api.Desk = Desk;
api.inDays = inDays;
const PAGE = /^#\/[^?#]*/;
api.address = () => location.search.slice(1) || location.hash.replace(PAGE, "").slice(1);
api.setAddress = asked => history.replaceState(null, "", (PAGE.exec(location.hash)?.[0] ?? location.pathname.split("/").at(-1)) + "#" + asked);
api.warn = warn;
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const { make, say } = api;
const AMBER_SECONDS = 180;
const RED_SECONDS = 300;
const clock = seconds => Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
const rating = share => (share >= 0.8 ? 3 : share >= 0.5 ? 2 : 1);
api.interviewRating = rating;
customElements.define("study-interview", class extends HTMLElement {
#library = null;
#questions = [];
#at = 0;
#seed = "";
#marks = [];
#began = 0;
#seconds = 0;
#ticking = 0;
#recorder = null;
connectedCallback() { queueMicrotask(() => this.#start()); }
#$(selector) { return this.querySelector(selector); }
async #start() {
this.#$(".talk__record").hidden = !(window.MediaRecorder && navigator.mediaDevices?.getUserMedia);
await api.needMemory();
this.#library = await api.library();
this.addEventListener("click", event => this.#clicked(event));
this.addEventListener("toggle", event => { if (event.target.matches(".item__answer") && event.target.open) this.#unfolded(); }, true);
this.addEventListener("change", event => { if (event.target.matches(".talk__points input, .talk__whole input")) this.#count(); });
const given = new URLSearchParams(api.address());
for (const name of ["role", "level", "count"]) {
const select = this.#$(`select[name=${name}]`);
if (select && given.get(name[0])) select.value = given.get(name[0]);
}
this.#$(".setup__start").disabled = false;
if (given.get("s")) this.#begin(given.get("s"));
await api.warn(this.#$(".warnings"));
}
#clicked(event) {
const on = selector => event.target.closest(selector) !== null;
if (on(".setup__start")) this.#begin("");
else if (on(".talk__look")) this.#$(".talk__question details").open = true;
else if (on(".talk__next")) this.#marked();
else if (on(".talk__end")) this.#report();
else if (on(".talk__record")) this.#record();
else if (on(".done__again")) { this.#show(".setup"); this.#begin(""); }
else if (on(".done__other")) this.#show(".setup");
}
#show(which) {
for (const part of [".setup", ".talk", ".done"]) this.#$(part).hidden = part !== which;
}
#begin(seed) {
const value = name => this.#$(`select[name=${name}]`)?.value ?? "";
const [role, level, count] = [value("role"), value("level"), Number(value("count"))];
const pool = this.#library.items.filter(item => item.id.startsWith("question.") && item.kind === "recall"
&& (level === "" || item.level === level)
&& (role === "" || item.roles.length === 0 || item.roles.includes(role)));
this.#$(".setup__none").textContent = pool.length === 0 ? say("interview_none") : "";
if (pool.length === 0) return;
this.#seed = seed || crypto.getRandomValues(new Uint32Array(1))[0].toString(36).slice(0, 5);
api.setAddress(`s=${this.#seed}&r=${role}&l=${level}&c=${count}`);
this.#questions = api.round.choose(pool, this.#seed, count);
this.#at = 0;
this.#marks = [];
this.#show(".talk");
this.#ask();
}
async #ask() {
const item = this.#questions[this.#at];
const box = this.#$(".talk__question");
box.replaceChildren();
box.innerHTML = await this.#library.html(item);
box.querySelectorAll("a").forEach(link => { link.target = "_blank"; link.rel = "noopener"; });
this.#$(".talk__state").textContent = say("question_of", this.#at + 1, this.#questions.length);
this.#$(".talk__typed textarea").value = "";
this.#$(".talk__after").hidden = true;
this.#$(".talk__actions").hidden = false;
this.#stopRecording();
this.#forget();
this.#began = Date.now();
clearInterval(this.#ticking);
this.#ticking = setInterval(() => this.#tick(), 1000);
this.#tick();
box.focus();
}
#tick() {
const seconds = Math.round((Date.now() - this.#began) / 1000);
const face = this.#$(".talk__clock");
face.textContent = clock(seconds);
face.dataset.state = seconds >= RED_SECONDS ? "long" : seconds >= AMBER_SECONDS ? "late" : "";
}
#unfolded() {
clearInterval(this.#ticking);
this.#seconds = Math.round((Date.now() - this.#began) / 1000);
this.#stopRecording();
this.#$(".talk__actions").hidden = true;
this.#$(".talk__after").hidden = false;
const points = [...this.#$(".talk__question").querySelectorAll(".item__points > li")];
const whole = points.length === 0;
this.#$(".talk__whole").hidden = !whole;
this.#$(".talk__whole").querySelectorAll("input").forEach(input => { input.checked = false; });
this.#$(".talk__points").hidden = whole;
this.#$(".talk__points ul").replaceChildren(...points.map((point, i) => {
const text = make("span", {}, ...[...point.childNodes].map(node => node.cloneNode(true)));
return make("li", {}, make("label", { class: "pick__label" }, make("input", { type: "checkbox", name: "point-" + i }), text));
}));
points[0]?.parentElement.setAttribute("hidden", "");
this.#count();
this.#$(".talk__question summary").focus();
}
#share() {
const inputs = [...this.#$(".talk__points ul").querySelectorAll("input")];
if (inputs.length > 0) return inputs.filter(input => input.checked).length / inputs.length;
return Number(this.#$(".talk__whole input:checked")?.value ?? 0);
}
#count() {
const inputs = [...this.#$(".talk__points ul").querySelectorAll("input")];
this.#$(".talk__count").textContent = inputs.length === 0 ? "" : say("points_of", inputs.filter(input => input.checked).length, inputs.length);
}
#marked() {
const whole = this.#$(".talk__whole");
if (!whole.hidden && !whole.querySelector(":checked")) { whole.querySelector("input").focus(); return; }
const item = this.#questions[this.#at];
const share = this.#share();
const points = [...this.#$(".talk__points ul").querySelectorAll("input")].map(input => Number(input.checked));
api.store.add({ item: item.id, rev: item.rev, rate: rating(share), mode: "interview", set: this.#seed, points: points.length > 0 ? points : undefined, secs: this.#seconds });
this.#marks.push({ item, share, prompt: this.#$(".talk__question .item__prompt").textContent.trim() });
this.#at++;
if (this.#at < this.#questions.length) this.#ask(); else this.#report();
}
#report() {
clearInterval(this.#ticking);
this.#stopRecording();
this.#forget();
if (this.#marks.length === 0) { this.#show(".setup"); return; }
this.#show(".done");
const mean = marks => marks.reduce((sum, mark) => sum + mark.share, 0) / marks.length;
const percent = share => Math.round(share * 100) + " %";
this.#$(".done__score").textContent = say("interview_score", percent(mean(this.#marks)), this.#marks.length);
this.#$(".done__questions tbody").replaceChildren(...this.#marks.map(mark => make("tr", {},
make("td", {}, make("a", { href: this.#library.topicById.get(mark.item.topic).href + "#q-" + mark.item.fact.slice("question.".length) }, mark.prompt)),
make("td", { class: "align-right" }, percent(mark.share)))));
const topics = [...new Set(this.#marks.map(mark => mark.item.topic))]
.map(id => ({ topic: this.#library.topicById.get(id), share: mean(this.#marks.filter(mark => mark.item.topic === id)) }))
.filter(entry => entry.share < 0.8).sort((a, b) => a.share - b.share);
this.#$(".done__weak").hidden = topics.length === 0;
this.#$(".done__topics").replaceChildren(...topics.map(({ topic, share }) => make("li", {},
make("a", { href: topic.href }, topic.title), " ", make("span", { class: "quiet" }, percent(share)), " ",
make("a", { href: "practice.html#t=" + topic.id }, say("practise")))));
this.#$(".done").focus();
}
async #record() {
if (this.#recorder) { this.#stopRecording(); return; }
const button = this.#$(".talk__record");
const question = this.#began;
let stream = null;
const release = () => stream?.getTracks().forEach(track => track.stop());
button.disabled = true;
this.#forget();
try {
stream = await navigator.mediaDevices.getUserMedia({ audio: true });
if (question !== this.#began || this.#$(".talk").hidden) { release(); return; }
const parts = [];
const recorder = new MediaRecorder(stream);
recorder.addEventListener("dataavailable", event => parts.push(event.data));
recorder.addEventListener("stop", () => {
release();
if (question === this.#began && !this.#$(".talk").hidden) this.#play(new Blob(parts, { type: recorder.mimeType }));
});
recorder.start();
this.#recorder = recorder;
button.dataset.state = "on";
button.textContent = say("stop_recording");
this.#$(".talk__heard").textContent = say("recording");
} catch (error) {
release();
this.#$(".talk__heard").textContent = say(error.name === "NotAllowedError" ? "microphone_refused" : "no_microphone");
} finally {
button.disabled = false;
}
}
#play(sound) {
const player = make("audio", { controls: true, "aria-label": say("your_recording") });
player.src = URL.createObjectURL(sound);
this.#$(".talk__play").replaceChildren(player);
}
#forget() {
const player = this.#$(".talk__play audio");
if (player) URL.revokeObjectURL(player.src);
this.#$(".talk__play").replaceChildren();
this.#$(".talk__heard").textContent = "";
}
#stopRecording() {
if (this.#recorder === null) return;
this.#recorder.stop();
this.#recorder = null;
delete this.#$(".talk__record").dataset.state;
this.#$(".talk__record").textContent = say("record");
this.#$(".talk__heard").textContent = "";
}
});
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const { make, say } = api;
const DAY_MILLIS = 86400000;
const SHOWN_DAYS = 60;
const dayText = (number, options) => new Date(number * DAY_MILLIS).toLocaleDateString(document.documentElement.lang, { timeZone: "UTC", ...options });
api.dayText = dayText;
customElements.define("study-plan", class extends HTMLElement {
#library = null;
#memory = null;
#calendar = null;
connectedCallback() { queueMicrotask(() => this.#start()); }
#$(selector) { return this.querySelector(selector); }
async #start() {
await api.needMemory();
[this.#library, this.#memory] = await Promise.all([api.library(), api.remember()]);
const kept = await api.store.setting("exam");
const address = new URLSearchParams(api.address());
const days = Number(address.get("days"));
const given = days > 0 && days < 1000 ? new Date((api.dayNumber(api.today()) + days) * DAY_MILLIS).toISOString().slice(0, 10) : address.get("exam");
const day = this.#$("input[name=day]");
day.min = new Date((api.dayNumber(api.today()) + 1) * DAY_MILLIS).toISOString().slice(0, 10);
day.value = /^\d{4}-\d\d-\d\d$/.test(given ?? "") ? given : kept?.day ?? "";
this.#$("input[name=minutes]").value = String(kept?.minutes ?? 20);
this.addEventListener("change", () => this.#changed());
this.#$(".plan__calendar").addEventListener("click", () => this.#calendar?.());
this.#$(".setup").disabled = false;
if (kept === null && day.value) await this.#changed();
else if (day.value) this.#show();
await api.warn(this.#$(".warnings"));
}
async #changed() {
const day = this.#$("input[name=day]").value;
const minutes = Math.min(600, Math.max(5, Number(this.#$("input[name=minutes]").value) || 20));
await api.store.set("exam", day ? { day, minutes } : null);
this.#show();
}
#show() {
const chosen = this.#$("input[name=day]").value;
const minutes = Math.min(600, Math.max(5, Number(this.#$("input[name=minutes]").value) || 20));
const today = api.dayNumber(api.today());
const exam = chosen ? api.dayNumber(chosen) : 0;
const sum = this.#$(".plan__sum");
this.#$(".plan__days").hidden = exam <= today;
if (exam <= today) { sum.textContent = chosen ? say("plan_past") : ""; return; }
const facts = this.#library.topics.flatMap(topic => this.#library.factsOf(topic).map(name => {
const fact = this.#memory.fact(name);
return { name, topic, card: fact?.card ?? null, day: fact?.day ?? 0 };
}));
const far = Math.min(exam, today + SHOWN_DAYS);
const plan = api.planner(far).plan(facts, today, minutes);
const percent = count => Math.round(100 * count / Math.max(1, facts.length));
sum.textContent = say("plan_sum", percent(plan.expected), percent(plan.without), facts.length);
this.#$(".plan__safe").textContent = plan.safe.length > 0 ? say("plan_safe", plan.safe.length) : "";
this.#$(".plan__far").textContent = far < exam ? say("plan_far", SHOWN_DAYS) : "";
const done = new Map();
api.store.entries().forEach(entry => { if (!entry.undo) done.set(entry.day, (done.get(entry.day) ?? 0) + 1); });
this.#calendar = () => this.#file(exam, today, plan.days);
this.#$(".plan__days tbody").replaceChildren(...plan.days.map((day, i) => this.#row(day, i === 0 ? done.get(api.today()) ?? 0 : 0, i === 0)));
}
#file(exam, today, days) {
const guide = document.body.dataset.guide;
const events = days.filter(({ fresh, known }) => fresh.length + known.length > 0).map(({ day, fresh, known, minutes }) => ({
day, key: String(day), title: say("plan_event", fresh.length, known.length, minutes),
text: [...new Set(fresh.map(fact => fact.topic.title))].join("\n"),
}));
const title = document.querySelector(".top__title").textContent;
events.push({ day: exam, key: "interview", title: say("plan_interview"), text: title });
const text = api.calendar(guide, title, today, events);
const link = make("a", { download: guide + "-plan.ics" });
link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
link.click();
setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
#row({ day, fresh, known, minutes }, done, isToday) {
const topics = [...new Map(fresh.map(fact => [fact.topic.id, fact.topic])).values()];
const learn = topics.slice(0, 4).flatMap((topic, i) => [i > 0 ? ", " : "", make("a", { href: topic.href }, topic.title)]);
if (topics.length > 4) learn.push(" " + say("and_more", topics.length - 4));
const first = make("th", { scope: "row" }, dayText(day, { weekday: "short", day: "numeric", month: "short" }));
if (isToday) first.append(make("span", { class: "plan__today" }, say("today")));
return make("tr", {}, first,
make("td", {}, ...(fresh.length > 0 ? [...learn, make("span", { class: "quiet" }, " (" + fresh.length + ")")] : ["\u2013"])),
make("td", { class: "align-right" }, String(known.length), done > 0 ? make("span", { class: "quiet" }, " " + say("plan_done", done)) : null),
make("td", { class: "align-right" }, String(minutes)));
}
});
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const SECONDS = { fresh: 45, known: 18, forgotten: 40 };
const planner = (examDay, config = api.MEMORY_CONFIG, seconds = SECONDS) => {
const fsrs = api.fsrs.scheduler(config);
const recallOn = (fact, day) => (fact.card === null ? 0 : fsrs.recall(Math.max(0, day - fact.day), fact.card.stability));
const after = (fact, day, right = true) => {
const elapsed = fact.card === null ? 0 : Math.max(0, day - fact.day);
let card = fsrs.advance(fact.card, right ? 3 : 1, elapsed);
if (!right) card = fsrs.advance(card, 3, 0);
return { ...fact, card, day };
};
const worth = (fact, day) => {
const now = recallOn(fact, day);
const right = fact.card === null ? 1 : now;
const then = recallOn(after(fact, day), examDay);
const gained = right === 1 ? then : right * then + (1 - right) * recallOn(after(fact, day, false), examDay);
const takes = fact.card === null ? seconds.fresh : right * seconds.known + (1 - right) * seconds.forgotten;
return { fact, gain: gained - recallOn(fact, examDay), takes };
};
const best = (fact, day, today) => {
const last = examDay - 1;
const later = [Math.round((day + last) / 2), last].filter(other => other > day);
return later.reduce((most, other) => Math.max(most, worth(fact, other).gain), today);
};
const pick = (facts, day, minutes) => {
const ranked = facts.filter(fact => fact.card === null || fact.day < day).map(fact => worth(fact, day))
.filter(entry => entry.gain > 0.001)
.map(entry => ({ ...entry, rank: entry.gain / entry.takes * entry.gain / best(entry.fact, day, entry.gain) }))
.sort((a, b) => b.rank - a.rank);
const picked = [];
let left = minutes * 60;
for (const entry of ranked) {
if (entry.takes > left) continue;
picked.push(entry);
left -= entry.takes;
}
return picked;
};
const plan = (facts, today, minutes) => {
let state = facts;
const days = [];
for (let day = today; day < examDay; day++) {
const picked = pick(state, day, minutes);
const asked = new Set(picked.map(entry => entry.fact));
days.push({
day,
fresh: picked.filter(entry => entry.fact.card === null).map(entry => entry.fact),
known: picked.filter(entry => entry.fact.card !== null).map(entry => entry.fact),
minutes: Math.round(picked.reduce((sum, entry) => sum + entry.takes, 0) / 60),
});
state = state.map(fact => (asked.has(fact) ? after(fact, day) : fact));
}
const expected = list => list.reduce((sum, fact) => sum + recallOn(fact, examDay), 0);
return { days, expected: expected(state), without: expected(facts), safe: facts.filter(fact => recallOn(fact, examDay) >= 0.9) };
};
return { plan, pick, after, recallOn, fsrs };
};
const spentSeconds = (entries, day) => entries.reduce((sum, entry) => {
if (entry.day !== day || entry.undo || entry.mode === "retry") return sum;
return sum + (entry.fresh ? SECONDS.fresh : entry.rate === 1 ? SECONDS.forgotten : SECONDS.known);
}, 0);
api.spentSeconds = spentSeconds;
api.planner = planner;
api.PLAN_SECONDS = SECONDS;
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const { make, say } = api;
customElements.define("study-practice", class extends HTMLElement {
#library = null;
#round = null;
#choice = null;
#desk = null;
#points = 0;
connectedCallback() { queueMicrotask(() => this.#start()); }
#$(selector) { return this.querySelector(selector); }
#checked(name) { return [...this.querySelectorAll(`input[name="${name}"]:checked`)].map(input => input.value); }
async #start() {
await api.needMemory();
this.#library = await api.library();
this.#desk = new api.Desk(this.#$(".desk"), (rate, answer) => this.#answered(rate, answer));
this.addEventListener("click", event => this.#clicked(event));
addEventListener("hashchange", () => this.#fromAddress());
this.#$(".setup__start").disabled = false;
this.#fromAddress();
await api.warn(this.#$(".warnings"));
}
#fromAddress() {
const given = api.round.fromHash(api.address());
for (const [name, values] of [["topic", given.topics], ["kind", given.kinds], ["level", given.levels]]) {
this.querySelectorAll(`input[name="${name}"]`).forEach(input => { input.checked = values.includes(input.value); });
}
const counts = this.#$("select[name=count]");
if (![...counts.options].some(option => Number(option.value) === given.count)) counts.append(make("option", {}, String(given.count)));
counts.value = String(given.count);
if (given.seed !== "" || given.topics.length > 0) this.#begin(given);
}
#clicked(event) {
if (event.target.closest(".setup__start")) {
this.#begin({ seed: "", count: Number(this.#$("select[name=count]").value), topics: this.#checked("topic"), kinds: this.#checked("kind"), levels: this.#checked("level") });
} else if (event.target.closest(".desk__end")) {
this.#finish();
} else if (event.target.closest(".done__again")) {
this.#begin({ ...this.#choice, seed: "" });
} else if (event.target.closest(".done__missed")) {
const missed = this.#round.missed.map(id => this.#library.byId.get(id));
this.#run(missed, this.#choice.seed + "!");
} else if (event.target.closest(".done__other")) {
this.#show(".setup");
} else if (event.target.closest(".pick__all")) {
const inputs = [...event.target.closest(".qpart").querySelectorAll("input[name=topic]")];
const all = inputs.every(input => input.checked);
inputs.forEach(input => { input.checked = !all; });
}
}
#pool({ topics, kinds, levels }) {
return this.#library.items.filter(item => (topics.length === 0 || topics.includes(item.topic))
&& (kinds.length === 0 || kinds.includes(item.kind)) && (levels.length === 0 || levels.includes(item.level)));
}
#begin(choice) {
const pool = this.#pool(choice);
if (pool.length === 0) { this.#$(".setup__none").textContent = say("practice_none"); this.#show(".setup"); return; }
this.#$(".setup__none").textContent = "";
const seed = choice.seed || crypto.getRandomValues(new Uint32Array(1))[0].toString(36).slice(0, 5);
this.#choice = { ...choice, seed };
api.setAddress(api.round.toHash(this.#choice).slice(1));
this.#run(api.round.choose(pool, seed, choice.count), seed);
}
#run(items, seed) {
this.#points = 0;
this.#round = new api.round.Round(items, fact => this.#library.forms(fact), seed);
this.#show(".desk");
this.#next();
}
#show(which) {
for (const part of [".setup", ".desk", ".done"]) this.#$(part).hidden = part !== which;
}
async #next() {
const item = this.#round.current;
if (item === null) { this.#finish(); return; }
const html = await this.#library.html(item);
if (html === "") { this.#round.answer(true); this.#next(); return; }
const topic = this.#library.topicById.get(item.topic);
const notes = [];
if (item.showSource) notes.push(make("a", { href: topic.href, target: "_blank", rel: "noopener" }, say("read_first", topic.title)));
else if (item.again) notes.push(say("again_note"));
this.#desk.show(item, html, {
state: [say("left", this.#round.left), " · ", topic.title], notes,
order: size => this.#round.options(item, size),
asksCertainty: this.#$("input[name=certainty]").checked,
grades: answer => (answer.self ? [{ rate: 1, text: say("not_yet") }, { rate: 3, text: say("knew_it") }] : []),
});
}
#answered(rate, { right, picked, certainty }) {
const item = this.#round.current;
this.#points += api.round.certaintyPoints(right, certainty);
api.store.add({ item: item.id, rev: item.rev, rate: right ? 3 : 1, mode: item.again ? "retry" : "practice", picked, sure: certainty || undefined });
this.#round.answer(right, certainty);
const { right: rights, of } = this.#round.score;
this.#desk.tell(say("score", rights, of));
this.#next();
}
#finish() {
const { right, of } = this.#round.score;
if (of === 0) { this.#show(".setup"); return; }
this.#show(".done");
const missed = this.#round.missed.map(id => this.#library.byId.get(id));
const topics = [...new Set(missed.map(item => item.topic))].map(id => this.#library.topicById.get(id));
this.#$(".done__score").textContent = say("score", right, of);
this.#$(".done__points").textContent = this.#round.results.some(result => result.certainty > 0) ? say("certainty_points", this.#points) : "";
this.#$(".done__topics").replaceChildren(...topics.map(topic => make("li", {}, make("a", { href: topic.href }, topic.title))));
this.#$(".done__weak").hidden = topics.length === 0;
this.#$(".done__missed").hidden = missed.length === 0;
this.#$(".done__link").value = location.href;
this.#$(".done").focus();
}
});
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const { make, say } = api;
const SVG = "http://www.w3.org/2000/svg";
const SURE_DAYS = 21;
const WEEKS = 26;
const AHEAD = 21;
const draw = (tag, attributes, ...content) => {
const element = document.createElementNS(SVG, tag);
Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
element.append(...content);
return element;
};
const mastery = (library, memory, today, now) => library.topics.map(topic => {
const names = library.factsOf(topic);
const facts = names.map(name => memory.fact(name)).filter(fact => fact !== null);
return {
topic,
of: names.length,
seen: facts.length,
sure: facts.filter(fact => fact.card.stability >= SURE_DAYS).length,
due: facts.filter(fact => memory.isDue(fact, today, now)).length,
share: facts.reduce((sum, fact) => sum + memory.recall(fact, today), 0) / Math.max(1, names.length),
};
});
const calendar = (entries, today, days) => {
const counts = new Map();
entries.forEach(entry => { if (!entry.undo) counts.set(entry.day, (counts.get(entry.day) ?? 0) + 1); });
return Array.from({ length: days }, (_, i) => {
const day = today - days + 1 + i;
return { day, count: counts.get(new Date(day * 86400000).toISOString().slice(0, 10)) ?? 0 };
});
};
const forecast = (memory, has, today, days) => {
const counts = Array.from({ length: days }, (_, i) => ({ day: today + i, count: 0 }));
memory.facts().filter(fact => has(fact.name)).forEach(fact => {
const in_ = Math.max(0, memory.due(fact).day - today);
if (in_ < days) counts[in_].count++;
});
return counts;
};
api.figures = { mastery, calendar, forecast };
customElements.define("study-progress", class extends HTMLElement {
#library = null;
connectedCallback() { queueMicrotask(() => this.#start()); }
#$(selector) { return this.querySelector(selector); }
async #start() {
await api.needMemory();
this.#library = await api.library();
await api.store.open();
this.addEventListener("click", event => this.#clicked(event));
this.#$(".log__import input").addEventListener("change", event => this.#import(event.target));
this.#$(".figures").hidden = false;
await this.#show();
await api.warn(this.#$(".warnings"));
}
async #show() {
const entries = api.store.entries();
const memory = new api.Memory(entries);
const today = api.dayNumber(api.today());
const lines = mastery(this.#library, memory, today, Date.now());
const total = key => lines.reduce((sum, line) => sum + line[key], 0);
const answers = entries.filter(entry => !entry.undo).length;
const days = new Set(entries.map(entry => entry.day)).size;
const share = lines.reduce((sum, line) => sum + line.share * line.of, 0) / Math.max(1, total("of"));
this.#$(".figures__sum").textContent = answers === 0 ? say("progress_none")
: say("progress_sum", Math.round(share * 100), total("of"), total("seen"), total("sure"), total("due"));
this.#$(".figures__more").hidden = answers === 0;
this.#$(".log__kept").textContent = say("kept_" + (api.store.status.shared ? api.store.status.kind : "alone"), answers, days);
const gone = memory.facts().filter(fact => !this.#library.facts.has(fact.name)).length;
this.#$(".log__gone").textContent = gone > 0 ? say("gone", gone) : "";
if (answers === 0) return;
this.#showTopics(lines);
this.#showCalendar(calendar(entries, today, WEEKS * 7), today);
this.#showForecast(forecast(memory, name => this.#library.facts.has(name), today, AHEAD));
}
#showTopics(lines) {
const body = this.#$(".mastery tbody");
body.replaceChildren(...this.#library.parts.flatMap((part, number) => {
const own = lines.filter(line => line.topic.part === number);
if (own.length === 0) return [];
const of = own.reduce((sum, line) => sum + line.of, 0);
const sum = key => own.reduce((all, line) => all + line[key], 0);
const share = own.reduce((all, line) => all + line.share * line.of, 0) / of;
const hue = "hue hue-" + part.hue;
const row = (name, line, kind) => make("tr", { class: hue + " " + kind }, make("th", { scope: "row" }, name),
make("td", {}, make("span", { class: "mastery__share" }, this.#bar(line.share), Math.round(line.share * 100) + " %")),
make("td", { class: "align-right" }, line.seen + "/" + line.of), make("td", { class: "align-right" }, String(line.sure)), make("td", { class: "align-right" }, String(line.due)));
return [row(part.title, { share, of, seen: sum("seen"), sure: sum("sure"), due: sum("due") }, "mastery__part"),
...own.map(line => row(make("a", { href: line.topic.href }, line.topic.title), line, "mastery__topic"))];
}));
}
#bar(share) {
return draw("svg", { viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true", class: "bar-chart" },
draw("rect", { width: 100, height: 8, class: "bar-chart__rest" }), draw("rect", { width: (share * 100).toFixed(1), height: 8, class: "bar-chart__done" }));
}
#table(selector, days, name) {
this.#$(selector + " tbody").replaceChildren(...days.map(({ day, count }) => make("tr", {}, make("th", { scope: "row" }, api.dayText(day, { dateStyle: "medium" })), make("td", { class: "align-right" }, String(count)))));
this.#$(selector + " svg")?.remove();
this.#$(selector + " .picture").replaceChildren(name);
}
#showCalendar(days, today) {
const first = days[0].day;
const weekday = day => (day + 3) % 7;
const column = day => Math.floor((day - first + weekday(first)) / 7);
const level = count => (count === 0 ? 0 : count < 10 ? 1 : count < 30 ? 2 : count < 60 ? 3 : 4);
const squares = days.map(({ day, count }) => draw("rect", {
x: column(day) * 12, y: weekday(day) * 12, width: 10, height: 10, rx: 2, class: "calendar__day calendar__day--" + level(count) + (day === today ? " calendar__day--today" : ""),
}, draw("title", {}, api.dayText(day, { dateStyle: "medium" }) + ": " + count)));
const active = days.filter(day => day.count > 0);
const picture = draw("svg", { viewBox: `0 0 ${column(today) * 12 + 11} 83`, role: "img", "aria-label": say("calendar_label", active.length, WEEKS) }, ...squares);
this.#table(".calendar", active, picture);
}
#showForecast(days) {
const most = Math.max(4, ...days.map(day => day.count));
const bars = days.flatMap(({ day, count }, i) => {
const height = 60 * count / most;
const bar = draw("rect", { x: i * 16 + 2, y: 72 - height, width: 12, height: Math.max(height, 0.5), class: "forecast__bar" });
const number = count > 0 ? [draw("text", { x: i * 16 + 8, y: 68 - height, "text-anchor": "middle" }, String(count))] : [];
const label = i % 7 === 0 ? [draw("text", { x: i * 16 + 2, y: 84 }, i === 0 ? say("today") : api.dayText(day, { day: "numeric", month: "short" }))] : [];
return [bar, ...number, ...label];
});
const picture = draw("svg", { viewBox: `0 0 ${AHEAD * 16} 88`, role: "img", "aria-label": say("forecast_label", days.reduce((sum, day) => sum + day.count, 0), AHEAD) }, ...bars);
this.#table(".forecast", days.filter(day => day.count > 0), picture);
}
#tell(text) { this.#$(".log__said").textContent = text; }
async #clicked(event) {
if (event.target.closest(".log__export")) {
const text = await api.archive.exportLog();
const link = make("a", { download: document.body.dataset.guide + "-progress-" + api.today() + ".json" });
link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
link.click();
setTimeout(() => URL.revokeObjectURL(link.href), 60000);
await api.archive.exported();
this.#tell(say("exported"));
await api.warn(this.#$(".warnings"));
} else if (event.target.closest(".log__clear")) {
await api.archive.clear();
this.#$(".log__reset").open = false;
this.#tell(say("cleared"));
await this.#show();
}
}
async #import(input) {
const file = input.files[0];
if (!file) return;
const result = await api.archive.importLog(await file.text());
input.value = "";
if (result.refused) this.#tell(say("refused_" + result.refused, result.guide ?? ""));
else this.#tell(say("imported", result.added, result.known) + (result.unread > 0 ? " " + say("imported_unread", result.unread) : ""));
await this.#show();
}
});
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const { make, say } = api;
const NEW_A_DAY = 10;
const HARD_FORMS = ["recall", "typed", "cloze"];
const confusions = entries => {
const counts = new Map();
const undone = new Set(entries.map(entry => entry.undo).filter(Boolean));
entries.filter(entry => entry.picked && !undone.has(entry.id)).forEach(entry => {
const pair = [api.factOf(entry.item), entry.picked].sort();
if (pair[0] !== pair[1]) counts.set(pair.join("\n"), (counts.get(pair.join("\n")) ?? 0) + 1);
});
return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([pair, count]) => ({ pair: pair.split("\n"), count }));
};
api.confusions = confusions;
const formFor = (forms, reps) => {
const hard = forms.filter(form => HARD_FORMS.includes(form.kind)).sort((a, b) => HARD_FORMS.indexOf(a.kind) - HARD_FORMS.indexOf(b.kind));
const list = hard.length > 0 ? hard : forms;
return list[reps % list.length];
};
customElements.define("study-review", class extends HTMLElement {
#library = null;
#memory = null;
#desk = null;
#queue = [];
#history = [];
#count = 0;
#only = null;
#exam = null;
connectedCallback() { queueMicrotask(() => this.#start()); }
#$(selector) { return this.querySelector(selector); }
get #today() { return api.dayNumber(api.today()); }
async #start() {
await api.needMemory();
[this.#library, this.#memory] = await Promise.all([api.library(), api.remember()]);
this.#exam = await api.store.setting("exam");
this.#only = new URLSearchParams(api.address()).get("t");
this.#desk = new api.Desk(this.#$(".desk"), (rate, answer) => this.#answered(rate, answer));
this.addEventListener("click", event => this.#clicked(event));
this.addEventListener("keydown", event => {
if (event.key.toLowerCase() === "u" && !event.ctrlKey && !event.metaKey && !event.target.matches("input, textarea, select")) this.#undo();
});
document.addEventListener("visibilitychange", async () => {
if (document.visibilityState === "visible" && await api.store.refresh()) { this.#memory = new api.Memory(api.store.entries()); this.#dropAnswered(); }
});
this.#overview();
await api.warn(this.#$(".warnings"));
}
#due() {
return this.#memory.allDue(this.#today, Date.now())
.filter(fact => this.#library.forms(fact.name).length > 0)
.filter(fact => this.#only === null || this.#library.forms(fact.name)[0].topic === this.#only);
}
#fresh() {
const learned = api.store.entries().filter(entry => entry.day === api.today() && entry.fresh).length;
const topics = this.#library.topics.filter(topic => this.#only === null || topic.id === this.#only);
const names = topics.flatMap(topic => this.#library.factsOf(topic)).filter(name => this.#memory.fact(name) === null);
return { names: names.slice(0, Math.max(0, NEW_A_DAY - learned)), more: names.slice(0, NEW_A_DAY) };
}
#planned() {
if (!this.#exam || this.#only !== null || api.dayNumber(this.#exam.day) <= this.#today) return [];
const facts = this.#library.topics.flatMap(topic => this.#library.factsOf(topic)).map(name => {
const fact = this.#memory.fact(name);
return { name, card: fact?.card ?? null, day: fact?.day ?? 0 };
});
const spent = api.spentSeconds(api.store.entries(), api.today());
return api.planner(api.dayNumber(this.#exam.day)).pick(facts, this.#today, Math.max(0, this.#exam.minutes - spent / 60)).map(entry => entry.fact.name);
}
#overview() {
const planned = this.#planned().length;
const due = this.#due().length;
const fresh = this.#fresh();
const mixed = this.#mixedUp().length;
this.#$(".today").hidden = false;
this.#desk.hide();
this.#$(".today__due").textContent = due > 0 ? say("review_due", due) : say("review_none");
this.#$(".today__planned").hidden = planned === 0;
this.#$(".today__planned").textContent = say("review_planned", planned);
this.#$(".today__review").hidden = due === 0;
this.#$(".today__learn").hidden = fresh.more.length === 0;
this.#$(".today__learn").textContent = say("review_learn", fresh.names.length || fresh.more.length);
this.#$(".today__learn").dataset.extra = fresh.names.length === 0 ? "more" : "";
this.#$(".today__drill").hidden = mixed === 0;
this.#$(".today__drill").textContent = say("review_drill", mixed);
this.#$(".today__next").textContent = due === 0 ? this.#nextTime() : "";
this.#$(".today__next").hidden = due > 0;
this.querySelectorAll(".today .button--main").forEach(button => button.classList.remove("button--main"));
(this.querySelector(".today .button:not([hidden])") ?? this.#$(".today__due")).classList.add("button--main");
}
#nextTime() {
const days = this.#memory.facts().filter(fact => this.#library.facts.has(fact.name)).map(fact => this.#memory.due(fact));
if (days.length === 0) return say("review_begin");
const soonest = Math.min(...days.map(due => Math.max(0, due.day - this.#today)));
return soonest === 0 ? say("review_soon") : say("review_next", api.inDays(soonest));
}
#clicked(event) {
if (event.target.closest(".today__planned")) this.#run(this.#planned());
else if (event.target.closest(".today__review")) this.#run(this.#due().map(fact => fact.name));
else if (event.target.closest(".today__learn")) {
const fresh = this.#fresh();
this.#run(fresh.names.length > 0 ? fresh.names : fresh.more);
} else if (event.target.closest(".today__drill")) this.#drill();
else if (event.target.closest(".desk__end")) this.#end();
else if (event.target.closest(".desk__undo")) this.#undo();
}
#run(names) {
const cards = names.map(name => ({ name, topic: this.#library.forms(name)[0].topic, again: 0 }));
this.#queue = api.round.interleaved(cards);
this.#count = 0;
this.#history = [];
this.#$(".today").hidden = true;
this.#next();
}
#dropAnswered() {
const current = this.#queue[0];
this.#queue = this.#queue.filter(card => card === current || card.pair || card.again > 0 || this.#memory.fact(card.name) === null
|| this.#memory.isDue(this.#memory.fact(card.name), this.#today, Date.now()));
}
async #next() {
const card = this.#queue[0];
this.#$(".desk__undo").hidden = this.#history.length === 0;
if (!card) { this.#end(); return; }
if (card.pair) { await this.#showPair(card); return; }
const fact = this.#memory.fact(card.name);
const item = formFor(this.#library.forms(card.name), (fact?.card.reps ?? 0) + card.again);
card.item = item;
const html = await this.#library.html(item);
if (html === "") { this.#queue.shift(); this.#next(); return; }
const preview = this.#memory.preview(card.name, this.#today);
const all = [1, 2, 3, 4].map(rate => ({ rate, text: say("grade_" + rate), hint: api.inDays(preview[rate - 1]) }));
this.#desk.show(item, html, {
state: [say("left", this.#queue.length), " · ", this.#library.topicById.get(item.topic).title],
notes: this.#notes(card, fact, item),
order: size => api.seed.order(item.id, fact?.card.reps ?? 0, size),
grades: () => all,
});
}
#notes(card, fact, item) {
const notes = [];
if (fact === null) notes.push(say("is_new"));
else if (item.rev > fact.rev) notes.push(say("changed"));
if (this.#memory.isLeech(fact)) {
const topic = this.#library.topicById.get(item.topic);
const before = topic.on.map(id => this.#library.topicById.get(id)).filter(Boolean).slice(0, 2);
const links = [topic, ...before].flatMap(place => [" ", make("a", { href: place.href, target: "_blank", rel: "noopener" }, place.title)]);
notes.push(make("span", {}, say("leech", fact.card.lapses), ...links));
}
return notes;
}
#answered(rate, answer) {
const card = this.#queue.shift();
this.#count++;
const after = [...this.#queue];
let entry = null;
if (card.pair) {
if (card.item) entry = { item: card.item.id, rev: card.item.rev, rate, mode: "drill" };
} else {
const fresh = this.#memory.fact(card.name) === null || undefined;
entry = { item: card.item.id, rev: card.item.rev, rate, mode: "review", picked: answer.picked, fresh };
}
if (entry) { entry = api.store.add(entry); this.#memory.add(entry); }
if (rate === 1) this.#queue.splice(Math.min(4, this.#queue.length), 0, { ...card, again: card.again + 1 });
this.#history.push({ card, queue: after, entry });
this.#next();
}
#undo() {
const last = this.#history.pop();
if (!last) return;
if (last.entry) this.#memory.add(api.store.add({ undo: last.entry.id, item: last.entry.item, mode: "undo" }));
this.#queue = [last.card, ...last.queue];
this.#count--;
this.#$(".today").hidden = true;
this.#next().then(() => this.#desk.tell(say("undone")));
}
#mixedUp() {
return confusions(api.store.entries())
.filter(({ pair }) => pair.every(name => this.#library.forms(name).some(form => form.kind === "recall")))
.slice(0, 10);
}
#drill() {
this.#queue = this.#mixedUp().map(({ pair }) => {
const ready = this.#library.items.find(item => item.kind === "contrast" && pair.some(a => pair.some(b => a !== b
&& item.id.startsWith(a + ".contrast-") && item.id.endsWith("-" + b.split(".").at(-1)))));
return { pair, item: ready ?? null, again: 0 };
});
this.#history = [];
this.#count = 0;
this.#$(".today").hidden = true;
this.#next();
}
async #showPair(card) {
const cards = card.pair.map(name => this.#library.forms(name).find(form => form.kind === "recall"));
const html = card.item ? await this.#library.html(card.item) : await this.#sideBySide(cards);
const item = card.item ?? cards[0];
this.#desk.show(item, html, {
state: [say("left", this.#queue.length)],
notes: [say("mixed_up")],
grades: () => [{ rate: 1, text: say("not_yet") }, { rate: 3, text: say("knew_it") }],
});
}
async #sideBySide(cards) {
const sides = await Promise.all(cards.map(async item => {
const box = make("div");
box.innerHTML = await this.#library.html(item);
return { name: box.querySelector(".item__prompt"), answer: box.querySelector("details > .prose"), label: box.querySelector("summary").textContent };
}));
const names = make("div", { class: "item__prompt" }, ...sides[0].name.childNodes, " ", make("span", { class: "quiet" }, say("versus")), " ", ...sides[1].name.cloneNode(true).childNodes);
const answers = sides.map((side, i) => make("div", { class: "pair__side prose" }, make("p", {}, make("strong", {}, cards[i].fact.split(".").at(-1).replaceAll("-", " "))), side.answer));
const details = make("details", { class: "item__answer" }, make("summary", {}, sides[0].label), make("div", { class: "pair" }, ...answers));
return make("study-card", { class: "item", "data-item": "pair" }, make("p", { class: "item__lead" }, say("say_difference")), names, details).outerHTML;
}
#end() {
this.#queue = [];
this.#overview();
this.#$(".today__done").textContent = this.#count > 0 ? say("review_done", this.#count) : "";
this.#$(".desk__undo").hidden = true;
this.#$(".today").focus();
}
});
})();
(() => {
"use strict";
const api = window.studydown ??= {};
const FORMS = ["recall", "typed", "cloze", "choice"];
const GIVE_UP = 4;
const choose = (pool, seed, count) => {
const mixed = api.seed.shuffled(pool, "round#" + seed);
const asked = new Set();
const once = mixed.filter(item => !asked.has(item.fact) && asked.add(item.fact));
const rest = mixed.filter(item => !once.includes(item));
return interleaved([...once, ...rest].slice(0, count));
};
const interleaved = items => {
const left = [...items];
const order = [];
while (left.length > 0) {
const last = order.at(-1)?.topic;
const at = Math.max(0, left.findIndex(item => item.topic !== last));
order.push(...left.splice(at, 1));
}
return order;
};
class Round {
#queue;
#forms;
#next;
#misses = new Map();
#tried = new Map();
#seed;
results = [];
constructor(items, forms, seed) {
this.#queue = items.map(item => ({ ...item, attempt: 0, again: false, showSource: false }));
this.#forms = forms;
this.#seed = seed;
this.#next = api.seed.from("retry#" + seed);
}
get current() { return this.#queue[0] ?? null; }
get left() { return this.#queue.length; }
get score() {
const first = this.results.filter(result => !result.again);
return { right: first.filter(result => result.right).length, of: first.length };
}
get missed() { return this.results.filter(result => !result.again && !result.right).map(result => result.id); }
answer(right, certainty = 0) {
const item = this.#queue.shift();
this.results.push({ id: item.id, fact: item.fact, topic: item.topic, right, certainty, again: item.again });
const tried = this.#tried.get(item.fact) ?? [];
this.#tried.set(item.fact, [...tried, item.id]);
if (right) return;
const misses = (this.#misses.get(item.fact) ?? 0) + 1;
this.#misses.set(item.fact, misses);
if (misses >= GIVE_UP) return;
const again = { ...this.#otherForm(item), attempt: item.attempt + 1, again: true, showSource: misses >= 2 };
const gap = misses > 1 ? this.#queue.length : certainty === 3 ? 3 : 3 + this.#next(3);
this.#queue.splice(Math.min(gap, this.#queue.length), 0, again);
}
options(item, size) { return api.seed.order(item.id, item.attempt === 0 ? this.#seed : this.#seed + "+" + item.attempt, size); }
#otherForm(item) {
const tried = this.#tried.get(item.fact);
const others = this.#forms(item.fact)
.filter(form => !tried.includes(form.id) && FORMS.includes(form.kind))
.sort((a, b) => FORMS.indexOf(a.kind) - FORMS.indexOf(b.kind));
return others[0] ?? item;
}
}
const certaintyPoints = (right, certainty) => (certainty === 0 ? 0 : right ? certainty : [0, 0, -2, -6][certainty]);
const fromHash = hash => {
const given = new URLSearchParams(hash.replace(/^#/, ""));
const list = key => (given.get(key) ?? "").split(",").filter(Boolean);
const count = Number.parseInt(given.get("n") ?? "", 10);
return { seed: given.get("s") ?? "", count: count > 0 ? Math.min(count, 200) : 20, topics: list("t"), kinds: list("k"), levels: list("l") };
};
const toHash = ({ seed, count, topics, kinds, levels }) =>
"#" + [["s", seed], ["n", count], ["t", topics.join(",")], ["k", kinds.join(",")], ["l", levels.join(",")]]
.filter(([, value]) => value !== "").map(([key, value]) => key + "=" + encodeURIComponent(value).replaceAll("%2C", ",")).join("&");
api.round = { choose, Round, certaintyPoints, fromHash, toHash, interleaved };
})();
(() => {
"use strict";
const number = text => {
let hash = 0x811C9DC5;
for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
return hash;
};
const from = text => {
let state = number(text);
return bound => {
state = (state + 0x6D2B79F5) | 0;
let mixed = Math.imul(state ^ (state >>> 15), state | 1);
mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
return Number((BigInt((mixed ^ (mixed >>> 14)) >>> 0) * BigInt(bound)) >> 32n);
};
};
const shuffled = (list, text) => {
const next = from(text);
const order = [...list];
for (let i = order.length - 1; i > 0; i--) {
const j = next(i + 1);
[order[i], order[j]] = [order[j], order[i]];
}
return order;
};
const order = (item, attempt, size) => shuffled(Array.from({ length: size }, (_, i) => i), item + "#" + attempt);
(window.studydown ??= {}).seed = { number, from, shuffled, order };
})();
