// Chance that is the same on every machine: the same few lines as the generator's Seed, so that a seed in an address gives
// the same set in the same order, with the same options in the same places, here and on paper.
(() => {
  "use strict";
  /** Returns the number of a text: FNV-1a over its UTF-8 bytes, 32 bits. */
  const number = text => {
    let hash = 0x811C9DC5;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
    return hash;
  };

  /** Returns a function that gives the next number from 0 to bound - 1: those of mulberry32. */
  const from = text => {
    let state = number(text);
    return bound => {
      state = (state + 0x6D2B79F5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Number((BigInt((mixed ^ (mixed >>> 14)) >>> 0) * BigInt(bound)) >> 32n);
    };
  };

  /** Returns a list in the order of a seed: the shuffle of Fisher and Yates from the end. */
  const shuffled = (list, text) => {
    const next = from(text);
    const order = [...list];
    for (let i = order.length - 1; i > 0; i--) {
      const j = next(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  };

  /** Returns the numbers 0 to size - 1 in the order of one attempt at an item. */
  const order = (item, attempt, size) => shuffled(Array.from({ length: size }, (_, i) => i), item + "#" + attempt);

  /** Returns a seed that nobody had before. */
  const fresh = () => crypto.getRandomValues(new Uint32Array(1))[0].toString(36).slice(0, 5);

  window.studydown.seed = { number, fresh, from, shuffled, order };
})();
