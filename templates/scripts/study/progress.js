// What is remembered and what comes: figures by topic, a calendar, a forecast; and the log itself, to take out, in, or away.
(() => {
  "use strict";
  const api = window.studydown;
  const { make, say } = api;
  const SVG = "http://www.w3.org/2000/svg";
  const SURE_DAYS = 21;
  const WEEKS = 26;
  const AHEAD = 21;

  const draw = (tag, ...rest) => api.fill(document.createElementNS(SVG, tag), ...rest);

  /** Returns for each topic how much of it would be recalled today, and how many things were seen, are sure, are due. */
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

  /** Returns the number of answers on each of the last days, the oldest first. */
  const calendar = (entries, today, days) => {
    const counts = api.answered(entries);
    return Array.from({ length: days }, (_, i) => {
      const day = today - days + 1 + i;
      return { day, count: counts.get(api.isoDay(day)) ?? 0 };
    });
  };

  /** Returns how many things fall due on each of the coming days; what is overdue counts today. */
  const forecast = (memory, has, today, days) => {
    const counts = Array.from({ length: days }, (_, i) => ({ day: today + i, count: 0 }));
    memory.facts().filter(fact => has(fact.name)).forEach(fact => {
      const in_ = Math.max(0, memory.due(fact).day - today);
      if (in_ < days) counts[in_].count++;
    });
    return counts;
  };
  const total = (lines, key) => lines.reduce((sum, line) => sum + line[key], 0);
  /** Returns how much would be recalled of all that some lines of the figures tell. */
  const known = lines => lines.reduce((sum, line) => sum + line.share * line.of, 0) / Math.max(1, total(lines, "of"));
  api.figures = { mastery, calendar, forecast };

  customElements.define("study-progress", class extends api.StudyPage {
    async start() {
      this.$(".log__import input").addEventListener("change", event => this.#import(event.target));
      this.hide(".figures", false);
      await this.#show();
    }

    async #show() {
      const entries = api.store.entries();
      const memory = await api.remember();
      const today = this.today;
      const lines = mastery(this.library, memory, today, Date.now());
      const answers = entries.filter(entry => !entry.undo).length;
      const days = new Set(entries.map(entry => entry.day)).size;
      this.tell(".figures__sum", answers === 0 ? say("progress_none")
        : say("progress_sum", Math.round(known(lines) * 100), ...["of", "seen", "sure", "due"].map(key => total(lines, key))));
      this.hide(".figures__more", answers === 0);
      this.tell(".log__kept", say("kept_" + (api.store.status.shared ? api.store.status.kind : "alone"), answers, days));
      const gone = memory.facts().filter(fact => !this.library.facts.has(fact.name)).length;
      this.tell(".log__gone", gone > 0 ? say("gone", gone) : "");
      if (answers === 0) return;
      this.#showTopics(lines);
      this.#showCalendar(calendar(entries, today, WEEKS * 7), today);
      this.#showForecast(forecast(memory, name => this.library.facts.has(name), today, AHEAD));
    }

    #showTopics(lines) {
      const body = this.$(".mastery tbody");
      body.replaceChildren(...this.library.parts.flatMap((part, number) => {
        const own = lines.filter(line => line.topic.part === number);
        if (own.length === 0) return [];
        const sum = key => total(own, key);
        const hue = "hue hue-" + part.hue;
        const row = (name, line, kind) => make("tr", { class: hue + " " + kind }, make("th", { scope: "row" }, name),
          make("td", {}, make("span", { class: "mastery__share" }, this.#bar(line.share), api.percent(line.share))),
          api.number(line.seen + "/" + line.of), api.number(line.sure), api.number(line.due));
        return [row(part.title, { share: known(own), of: sum("of"), seen: sum("seen"), sure: sum("sure"), due: sum("due") }, "mastery__part"),
          ...own.map(line => row(api.link(line.topic), line, "mastery__topic"))];
      }));
    }

    #bar(share) {
      return draw("svg", { viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true", class: "bar-chart" },
        draw("rect", { width: 100, height: 8, class: "bar-chart__rest" }), draw("rect", { width: (share * 100).toFixed(1), height: 8, class: "bar-chart__done" }));
    }

    #table(selector, days, name) {
      this.$(selector + " tbody").replaceChildren(...days.map(({ day, count }) => make("tr", {}, make("th", { scope: "row" }, api.dayText(day, { dateStyle: "medium" })), api.number(count))));
      this.$(selector + " svg")?.remove();
      this.$(selector + " .picture").replaceChildren(name);
    }

    #showCalendar(days, today) {
      const first = days[0].day;
      // weeks begin on Monday; day 0 of the count, 1970-01-01, was a Thursday
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
        const number = count > 0 ? [draw("text", { x: i * 16 + 8, y: 68 - height, "text-anchor": "middle" }, count)] : [];
        const label = i % 7 === 0 ? [draw("text", { x: i * 16 + 2, y: 84 }, i === 0 ? say("today") : api.dayText(day, { day: "numeric", month: "short" }))] : [];
        return [bar, ...number, ...label];
      });
      const picture = draw("svg", { viewBox: `0 0 ${AHEAD * 16} 88`, role: "img", "aria-label": say("forecast_label", days.reduce((sum, day) => sum + day.count, 0), AHEAD) }, ...bars);
      this.#table(".forecast", days.filter(day => day.count > 0), picture);
    }

    #said(text) { this.tell(".log__said", text); }

    async clicked(on) {
      if (on(".log__export")) {
        api.save("-progress-" + api.today() + ".json", "application/json", await api.archive.exportLog());
        await api.archive.exported();
        this.#said(say("exported"));
        await api.warn(this.$(".warnings"));
      } else if (on(".log__clear")) {
        await api.archive.clear();
        this.$(".log__reset").open = false;
        this.#said(say("cleared"));
        await this.#show();
      }
    }

    async #import(input) {
      const file = input.files[0];
      if (!file) return;
      const result = await api.archive.importLog(await file.text());
      input.value = "";
      if (result.refused) this.#said(say("refused_" + result.refused, result.guide ?? ""));
      else this.#said(say("imported", result.added, result.known) + (result.unread > 0 ? " " + say("imported_unread", result.unread) : ""));
      await this.#show();
    }
  });
})();
