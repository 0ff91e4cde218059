// A mock interview: questions by chance, a soft clock, an answer aloud or typed, then the model answer, marked point by point.
(() => {
  "use strict";
  const api = window.studydown;
  const { make, say } = api;
  const AMBER_SECONDS = 180;
  const RED_SECONDS = 300;

  const clock = seconds => Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  /** Returns the rating that a share of the points is worth: half an answer was recalled with trouble, less was not. */
  const rating = share => (share >= 0.8 ? 3 : share >= 0.5 ? 2 : 1);
  api.interviewRating = rating;

  customElements.define("study-interview", class extends api.StudyPage {
    #questions = [];
    #at = 0;
    #seed = "";
    #marks = [];
    #began = 0;
    #seconds = 0;
    #ticking = 0;
    #recorder = null;

    start() {
      this.hide(".talk__record", !(window.MediaRecorder && navigator.mediaDevices?.getUserMedia));
      this.addEventListener("toggle", event => { if (event.target.matches(".item__answer") && event.target.open) this.#unfolded(); }, true);
      this.addEventListener("change", event => { if (event.target.matches(".talk__points input, .talk__whole input")) this.#count(); });
      const given = new URLSearchParams(api.address());
      for (const name of ["role", "level", "count"]) {
        const select = this.$(`select[name=${name}]`);
        if (select && given.get(name[0])) select.value = given.get(name[0]);
      }
      this.$(".setup__start").disabled = false;
      if (given.get("s")) this.#begin(given.get("s"));
    }

    clicked(on) {
      if (on(".setup__start")) this.#begin("");
      else if (on(".talk__look")) this.$(".talk__question details").open = true;
      else if (on(".talk__next")) this.#marked();
      else if (on(".talk__end")) this.#report();
      else if (on(".talk__record")) this.#record();
      else if (on(".done__again")) { this.show(".setup"); this.#begin(""); }
      else if (on(".done__other")) this.show(".setup");
    }

    #begin(seed) {
      const value = name => this.$(`select[name=${name}]`)?.value ?? "";
      const [role, level, count] = [value("role"), value("level"), Number(value("count"))];
      const pool = this.library.items.filter(item => item.id.startsWith("question.") && item.kind === "recall"
        && (level === "" || item.level === level)
        // a question without a role is for everybody
        && (role === "" || item.roles.length === 0 || item.roles.includes(role)));
      this.tell(".setup__none", pool.length === 0 ? say("interview_none") : "");
      if (pool.length === 0) return;
      this.#seed = seed || api.seed.fresh();
      api.setAddress(`s=${this.#seed}&r=${role}&l=${level}&c=${count}`);
      this.#questions = api.round.choose(pool, this.#seed, count);
      this.#at = 0;
      this.#marks = [];
      this.show(".talk");
      this.#ask();
    }

    async #ask() {
      const item = this.#questions[this.#at];
      const box = this.$(".talk__question");
      // the last answer goes before the next question comes
      box.replaceChildren();
      box.innerHTML = await this.library.html(item);
      api.outward(box);
      this.tell(".talk__state", say("question_of", this.#at + 1, this.#questions.length));
      this.$(".talk__typed textarea").value = "";
      this.hide(".talk__after");
      this.hide(".talk__actions", false);
      this.#stopRecording();
      this.#forget();
      this.#began = Date.now();
      clearInterval(this.#ticking);
      this.#ticking = setInterval(() => this.#tick(), 1000);
      this.#tick();
      box.focus();
    }

    /** The clock runs on: it only says where a listener would grow restless. */
    #tick() {
      const seconds = Math.round((Date.now() - this.#began) / 1000);
      const face = this.$(".talk__clock");
      face.textContent = clock(seconds);
      face.dataset.state = seconds >= RED_SECONDS ? "long" : seconds >= AMBER_SECONDS ? "late" : "";
    }

    #unfolded() {
      clearInterval(this.#ticking);
      this.#seconds = Math.round((Date.now() - this.#began) / 1000);
      this.#stopRecording();
      this.hide(".talk__actions");
      this.hide(".talk__after", false);
      const points = [...this.$(".talk__question").querySelectorAll(".item__points > li")];
      const whole = points.length === 0;
      this.hide(".talk__whole", !whole);
      api.uncheck(this.$(".talk__whole"));
      this.hide(".talk__points", whole);
      this.$(".talk__points ul").replaceChildren(...points.map((point, i) => {
        const text = make("span", {}, ...[...point.childNodes].map(node => node.cloneNode(true)));
        return make("li", {}, make("label", { class: "pick__label" }, make("input", { type: "checkbox", name: "point-" + i }), text));
      }));
      points[0]?.parentElement.setAttribute("hidden", "");
      this.#count();
      // the button that was pressed is gone
      this.$(".talk__question summary").focus();
    }

    get #points() { return [...this.querySelectorAll(".talk__points input")]; }

    #share() {
      const inputs = this.#points;
      if (inputs.length > 0) return inputs.filter(input => input.checked).length / inputs.length;
      return Number(this.$(".talk__whole input:checked")?.value ?? 0);
    }

    #count() {
      const inputs = this.#points;
      this.tell(".talk__count", inputs.length === 0 ? "" : say("points_of", inputs.filter(input => input.checked).length, inputs.length));
    }

    #marked() {
      const whole = this.$(".talk__whole");
      if (!whole.hidden && !whole.querySelector(":checked")) { whole.querySelector("input").focus(); return; }
      const item = this.#questions[this.#at];
      const share = this.#share();
      const points = this.#points.map(input => Number(input.checked));
      api.store.add({ item: item.id, rev: item.rev, rate: rating(share), mode: "interview", set: this.#seed, points: points.length > 0 ? points : undefined, secs: this.#seconds });
      this.#marks.push({ item, share, prompt: this.$(".talk__question .item__prompt").textContent.trim() });
      this.#at++;
      if (this.#at < this.#questions.length) this.#ask(); else this.#report();
    }

    #report() {
      clearInterval(this.#ticking);
      this.#stopRecording();
      this.#forget();
      if (this.#marks.length === 0) { this.show(".setup"); return; }
      this.show(".done");
      const mean = marks => marks.reduce((sum, mark) => sum + mark.share, 0) / marks.length;
      this.tell(".done__score", say("interview_score", api.percent(mean(this.#marks)), this.#marks.length));
      this.$(".done__questions tbody").replaceChildren(...this.#marks.map(mark => make("tr", {},
        make("td", {}, make("a", { href: this.library.topicById.get(mark.item.topic).href + "#q-" + mark.item.fact.slice("question.".length) }, mark.prompt)),
        api.number(api.percent(mark.share)))));
      const topics = [...new Set(this.#marks.map(mark => mark.item.topic))]
        .map(id => ({ topic: this.library.topicById.get(id), share: mean(this.#marks.filter(mark => mark.item.topic === id)) }))
        .filter(entry => entry.share < 0.8).sort((a, b) => a.share - b.share);
      this.hide(".done__weak", topics.length === 0);
      this.$(".done__topics").replaceChildren(...topics.map(({ topic, share }) => make("li", {},
        api.link(topic), " ", make("span", { class: "quiet" }, api.percent(share)), " ",
        make("a", { href: "practice.html#t=" + topic.id }, say("practise")))));
      this.$(".done").focus();
    }

    /** Records until told to stop, or until the answer is looked at. What was recorded never leaves the page. */
    async #record() {
      if (this.#recorder) { this.#stopRecording(); return; }
      const button = this.$(".talk__record");
      const question = this.#began;
      let stream = null;
      const release = () => stream?.getTracks().forEach(track => track.stop());
      button.disabled = true;
      this.#forget();
      try {
        stream = await navigator.mediaDevices.getUserMedia({ audio: true });
        // the learner went on while the browser asked
        if (question !== this.#began || this.$(".talk").hidden) { release(); return; }
        const parts = [];
        const recorder = new MediaRecorder(stream);
        recorder.addEventListener("dataavailable", event => parts.push(event.data));
        recorder.addEventListener("stop", () => {
          release();
          if (question === this.#began && !this.$(".talk").hidden) this.#play(new Blob(parts, { type: recorder.mimeType }));
        });
        recorder.start();
        this.#recorder = recorder;
        button.dataset.state = "on";
        button.textContent = say("stop_recording");
        this.tell(".talk__heard", say("recording"));
      } catch (error) {
        release();
        this.tell(".talk__heard", say(error.name === "NotAllowedError" ? "microphone_refused" : "no_microphone"));
      } finally {
        button.disabled = false;
      }
    }

    #play(sound) {
      const player = make("audio", { controls: true, "aria-label": say("your_recording") });
      player.src = URL.createObjectURL(sound);
      this.$(".talk__play").replaceChildren(player);
    }

    /** Takes away what was recorded, and what was said of it. */
    #forget() {
      const player = this.$(".talk__play audio");
      if (player) URL.revokeObjectURL(player.src);
      this.$(".talk__play").replaceChildren();
      this.tell(".talk__heard", "");
    }

    #stopRecording() {
      if (this.#recorder === null) return;
      this.#recorder.stop();
      this.#recorder = null;
      delete this.$(".talk__record").dataset.state;
      this.tell(".talk__record", say("record"));
      this.tell(".talk__heard", "");
    }
  });
})();
