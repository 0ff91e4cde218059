// Where texts are kept on this device: in IndexedDB, else in localStorage, else only as long as the page is open. A kept
// text is never changed: keys are unique, and what is there already stays. So two pages can write at once.
(() => {
  "use strict";
  const VERSION = 1;
  const inMemory = () => {
    const log = new Map();
    const about = new Map();
    return {
      kind: "memory",
      all: async () => [...log],
      add: async rows => rows.forEach(([key, text]) => { if (!log.has(key)) log.set(key, text); }),
      get: async key => about.get(key) ?? null,
      put: async (key, text) => { about.set(key, text); },
      clear: async () => log.clear(),
    };
  };

  /** Returns the keys of a storage that begin with something. */
  const keysOf = (storage, beginning) => Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter(key => key.startsWith(beginning));

  const inLocalStorage = guide => {
    const storage = window.localStorage;
    const probe = `studydown:${guide}:probe`;
    storage.setItem(probe, "1");
    storage.removeItem(probe);
    const log = `studydown:${guide}:log:`;
    const about = `studydown:${guide}:about:`;
    const keys = () => keysOf(storage, log);
    return {
      kind: "local",
      all: async () => keys().map(key => [key.slice(log.length), storage.getItem(key)]),
      add: async rows => rows.forEach(([key, text]) => { if (storage.getItem(log + key) === null) storage.setItem(log + key, text); }),
      get: async key => storage.getItem(about + key),
      put: async (key, text) => storage.setItem(about + key, text),
      clear: async () => keys().forEach(key => storage.removeItem(key)),
    };
  };

  const inDatabase = guide => new Promise((resolve, reject) => {
    const opening = indexedDB.open(`studydown:${guide}:progress`, VERSION);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("log");
      opening.result.createObjectStore("about");
    };
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error("blocked"));
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      const within = (store, mode, work) => new Promise((done, fail) => {
        const transaction = database.transaction(store, mode);
        const request = work(transaction.objectStore(store));
        transaction.oncomplete = () => done(request?.result);
        transaction.onabort = () => fail(transaction.error ?? new Error("aborted"));
      });
      resolve({
        kind: "database",
        all: () => within("log", "readonly", store => {
          const keys = store.getAllKeys();
          const texts = store.getAll();
          return { get result() { return keys.result.map((key, i) => [key, texts.result[i]]); } };
        }),
        add: rows => within("log", "readwrite", store => rows.forEach(([key, text]) => {
          // the key is there already: so is the text
          store.add(text, key).onerror = event => {
            if (event.target.error.name === "ConstraintError") { event.preventDefault(); event.stopPropagation(); }
          };
        })),
        get: async key => (await within("about", "readonly", store => store.get(key))) ?? null,
        put: (key, text) => within("about", "readwrite", store => void store.put(text, key)),
        clear: () => within("log", "readwrite", store => void store.clear()),
      });
    };
  });

  /** Opens the shelf of a guide. `newer` is set, and nothing is written, when a newer version of the program wrote it. */
  const openShelf = async guide => {
    try {
      return await inDatabase(guide);
    } catch (error) {
      if (error?.name === "VersionError") return { ...inMemory(), newer: true };
    }
    try { return inLocalStorage(guide); } catch { return inMemory(); }
  };

  Object.assign(window.studydown ??= {}, { openShelf, keysOf });
})();
