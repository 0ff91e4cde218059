// The days until the interview: what to do on each, and what will be recalled then.
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
      // an address may bring a day, but not take one away
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
      // further than this the days are all alike
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
