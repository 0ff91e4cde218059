// Finds what a query means: its words, the shards of the index that know them, the order of what they name.
// No page is touched here; shards come through the function that the constructor is given.
(() => {
  "use strict";
  const studydown = window.studydown;

  const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
  const FOLDED = { "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ة": "ه", "ى": "ي" };
  const UNSPACED = /([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+)/u;
  const WORD = /[\p{L}\p{N}\p{M}]+[+#]{0,2}/gu;
  const MOST_SHARDS = 12;
  const MOST_BEGINNINGS = 40;
  const MOST_MISTYPED = 6;

  // as Tokens.fold does
  const fold = text => text.normalize("NFKD").replace(ACCENTS, "").normalize("NFC").toLowerCase()
    .replace(/[ßøłđæœıةى]/g, letter => FOLDED[letter]);

  // as Tokens.each does, but C++ is one word here
  const words = text => {
    const found = [];
    for (const [run] of fold(text).matchAll(WORD)) {
      for (const piece of run.split(UNSPACED)) {
        const letters = UNSPACED.test(piece) ? [...piece] : piece ? [piece] : [];
        found.push(...(letters.length > 1 ? letters.slice(1).map((letter, i) => letters[i] + letter) : letters));
      }
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

  // the first place in a sorted list whose word is not before the given one
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

  // how many letters were left out, added, changed or swapped, against the nearest beginning of a word
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
    #asked;

    /** load(name) begins to load a part and returns a promise that fails if there is none. */
    constructor(load) {
      this.#load = load;
    }

    /** Takes a part that has been loaded. */
    take(name, value) {
      this.#waiting.get(name)?.(value);
    }

    #part(name, ready = value => value) {
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

    /** What is known without a query: texts, number of entries. */
    head() {
      return this.#part("words", head => {
        this.#names = unfold(head.names);
        return head;
      });
    }

    #shard(number) {
      return this.#part("w" + number, shard => ({ words: unfold(shard.words), lists: shard.lists.split(";") }));
    }

    /** The words that a typed word may stand for, each with how sure that is. */
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

    /** The best entries for a query, the best first; none once another query has been asked. */
    async find(query, limit = 10) {
      this.#asked = query;
      const head = await this.head();
      const typed = words(query);
      if (typed.length === 0) return [];
      const meanings = typed.map(word => this.#meanings(word));
      const shards = await this.#shardsOf(head, meanings);
      // entries are many and of no use to who types on
      if (query !== this.#asked) return [];
      typed.forEach((word, i) => {
        // a word that stands in no title may still begin words in texts
        const shard = shards.get(this.#shardNumber(head, word));
        if (shard && word.length > 2) {
          beginnings(shard.words, word, MOST_BEGINNINGS).forEach(longer => {
            if (!meanings[i].has(longer)) meanings[i].set(longer, 0.5 * word.length / longer.length);
          });
        }
      });
      const ranked = this.#ranked(head, meanings, shards).slice(0, limit);
      const whole = fold(query.trim());
      const marked = meanings.map((words, i) => [typed[i], new Set(words.keys())]);
      const entries = await Promise.all(ranked.map(async ([number, score]) => {
        const block = await this.#part("e" + Math.floor(number / head.block));
        const [kind, title, aliases, context, text, href] = block[number % head.block];
        if ([title, ...aliases.split(", ")].map(fold).includes(whole)) score *= 1.5;
        return { score, kind, title, aliases, context, text, href, titleMarks: marks(title, marked), textMarks: marks(text, marked) };
      }));
      return entries.sort((a, b) => b.score - a.score);
    }

    #shardNumber(head, word) {
      return place(head.starts, word + "\0") - 1;
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

    /** All entries that hold words of the query, the heaviest first. */
    #ranked(head, meanings, shards) {
      const sums = new Map();
      let whole = 0;
      meanings.forEach((words, i) => {
        const best = new Map();
        let most = 0;
        for (const [word, sure] of words) {
          const shard = shards.get(this.#shardNumber(head, word));
          const at = shard && place(shard.words, word);
          if (shard?.words[at] !== word) continue;
          const [codes, count] = shard.lists[at].split(":").reverse();
          if (count > most) most = +count;
          let weight;
          let number;
          for (const [code] of codes.matchAll(/\d+|[A-Z]*[a-z]/g)) {
            if (code < "A") {
              weight = code;
              number = 0;
              continue;
            }
            number += [...code].reduce((sum, digit) => sum * 26 + digit.charCodeAt() % 32 - 1, 0);
            const score = sure * weight;
            const known = best.get(number) || [0, 0];
            if (score > known[0]) best.set(number, [score, Math.max(sure, known[1])]);
          }
        }
        // one measure for all that the typed word may stand for: else the rarest of them would win
        const rare = Math.log(1 + head.entries / Math.max(1, most, best.size));
        whole += best.size > 0 ? rare : 0;
        for (const [number, [score, sure]] of best) {
          const known = sums.get(number) || [0, 0];
          sums.set(number, [known[0] + score * rare, known[1] + sure * rare]);
        }
      });
      return [...sums]
        .map(([number, [score, rare]]) => [number, score * (rare / whole) ** 2])
        .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    }
  }

  /** The stretches of a text that the words of a query mean, as pairs of places. */
  const marks = (text, marked) => {
    const found = [];
    for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const word = fold(run);
      if (UNSPACED.test(word)) {
        for (const [typed] of marked) {
          for (let at = run.indexOf(typed); at >= 0; at = run.indexOf(typed, at + 1)) {
            found.push([index + at, index + at + typed.length]);
          }
        }
      } else if (marked.some(([typed, words]) => word.startsWith(typed) && typed.length > 1 || words.has(word))) {
        found.push([index, index + run.length]);
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
