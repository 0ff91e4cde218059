// The days until the interview: what to do on each, and what will be recalled then.
(() => {
  "use strict";
  const api = window.studydown;
  const { make, say } = api;
  const DAY_MILLIS = 86400000;
  const SHOWN_DAYS = 60;

  const dayText = (number, options) => new Date(number * DAY_MILLIS).toLocaleDateString(document.documentElement.lang, { timeZone: "UTC", ...options });
  api.dayText = dayText;

  customElements.define("study-plan", class extends api.StudyPage {
    #calendar = null;

    async start() {
      const kept = await api.store.setting("exam");
      const address = new URLSearchParams(api.address());
      const days = Number(address.get("days"));
      const today = this.today;
      const given = days > 0 && days < 1000 ? api.isoDay(today + days) : address.get("exam");
      const day = this.$("input[name=day]");
      day.min = api.isoDay(today + 1);
      // what is no day leaves the field empty
      day.value = given;
      day.value ||= kept?.day ?? "";
      this.$("input[name=minutes]").value = address.get("minutes") ?? kept?.minutes ?? 20;
      this.addEventListener("change", () => this.#changed());
      this.$(".plan__calendar").addEventListener("click", () => this.#calendar?.());
      this.$(".setup").disabled = false;
      // an address may bring a day, but not take one away
      if (kept === null && day.value) await this.#changed();
      else if (day.value) this.#show();
    }

    get #minutes() { return Math.min(600, Math.max(5, Number(this.$("input[name=minutes]").value) || 20)); }

    async #changed() {
      const day = this.$("input[name=day]").value;
      const minutes = this.#minutes;
      await api.store.set("exam", day ? { day, minutes } : null);
      this.#show();
    }

    #show() {
      const chosen = this.$("input[name=day]").value;
      const minutes = this.#minutes;
      const today = this.today;
      const exam = chosen ? api.dayNumber(chosen) : 0;
      const sum = this.$(".plan__sum");
      this.hide(".plan__days", exam <= today);
      if (exam <= today) { sum.textContent = chosen ? say("plan_past") : ""; return; }
      const facts = this.facts();
      // further than this the days are all alike
      const far = Math.min(exam, today + SHOWN_DAYS);
      const plan = api.planner(far).plan(facts, today, minutes);
      const percent = count => Math.round(100 * count / Math.max(1, facts.length));
      sum.textContent = say("plan_sum", percent(plan.expected), percent(plan.without), facts.length);
      this.tell(".plan__safe", plan.safe.length > 0 ? say("plan_safe", plan.safe.length) : "");
      this.tell(".plan__far", far < exam ? say("plan_far", SHOWN_DAYS) : "");
      const done = api.answered(api.store.entries());
      this.#calendar = () => this.#file(exam, today, plan.days);
      this.$(".plan__days tbody").replaceChildren(...plan.days.map((day, i) => this.#row(day, i === 0 ? done.get(api.today()) ?? 0 : 0, i === 0)));
    }

    #file(exam, today, days) {
      const events = days.filter(({ fresh, known }) => fresh.length + known.length > 0).map(({ day, fresh, known, minutes }) => ({
        day, key: String(day), title: say("plan_event", fresh.length, known.length, minutes),
        text: [...new Set(fresh.map(fact => fact.topic.title))].join("\n"),
      }));
      const title = document.querySelector(".top__title").textContent;
      events.push({ day: exam, key: "interview", title: say("plan_interview"), text: title });
      api.save("-plan.ics", "text/calendar", api.calendar(document.body.dataset.guide, title, today, events));
    }

    #row({ day, fresh, known, minutes }, done, isToday) {
      const topics = [...new Map(fresh.map(fact => [fact.topic.id, fact.topic])).values()];
      const learn = topics.slice(0, 4).flatMap((topic, i) => [i > 0 ? ", " : "", api.link(topic)]);
      if (topics.length > 4) learn.push(" " + say("and_more", topics.length - 4));
      const first = make("th", { scope: "row" }, dayText(day, { weekday: "short", day: "numeric", month: "short" }));
      if (isToday) first.append(make("span", { class: "plan__today" }, say("today")));
      return make("tr", {}, first,
        make("td", {}, ...(fresh.length > 0 ? [...learn, make("span", { class: "quiet" }, " (" + fresh.length + ")")] : ["\u2013"])),
        api.number(known.length, done > 0 ? make("span", { class: "quiet" }, " " + say("plan_done", done)) : null),
        api.number(minutes));
    }
  });
})();
