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
const inLocalStorage = guide => {
const storage = window.localStorage;
const probe = `studydown:${guide}:probe`;
storage.setItem(probe, "1");
storage.removeItem(probe);
const log = `studydown:${guide}:log:`;
const about = `studydown:${guide}:about:`;
const keys = () => Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter(key => key.startsWith(log));
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
const openShelf = async guide => {
try {
return await inDatabase(guide);
} catch (error) {
if (error?.name === "VersionError") return { ...inMemory(), newer: true };
}
try { return inLocalStorage(guide); } catch { return inMemory(); }
};
(window.studydown ??= {}).openShelf = openShelf;
})();
(() => {
"use strict";
const PATIENCE_MILLIS = 500;
(window.studydown ??= {}).hubShelf = (guide, root) => new Promise(resolve => {
const frame = document.createElement("iframe");
const waiting = new Map();
let number = 0;
const ask = (call, ...values) => new Promise((done, fail) => {
waiting.set(++number, { done, fail });
frame.contentWindow.postMessage({ studydown: 1, guide, number, call, values }, "*");
});
addEventListener("message", event => {
const answer = event.data;
if (event.source !== frame.contentWindow || answer?.studydown !== 1 || answer.guide !== guide) return;
const asked = waiting.get(answer.number);
waiting.delete(answer.number);
if (answer.error) asked?.fail(Object.assign(new Error(answer.error), { name: answer.error })); else asked?.done(answer.result);
});
frame.addEventListener("load", async () => {
setTimeout(resolve, PATIENCE_MILLIS, null);
const { kind, newer } = await ask("open");
const calls = Object.fromEntries(["all", "add", "get", "put", "clear"].map(call => [call, (...values) => ask(call, ...values)]));
resolve({ kind, newer, ...calls });
}, { once: true });
frame.src = root + "store.html";
frame.hidden = true;
frame.tabIndex = -1;
frame.setAttribute("aria-hidden", "true");
frame.title = "";
document.body.append(frame);
setTimeout(resolve, 10 * PATIENCE_MILLIS, null);
});
})();
(() => {
"use strict";
const guide = document.body.dataset.guide;
const CALLS = { all: 0, add: 1, get: 1, put: 2, clear: 0 };
if (location.protocol !== "file:" || window.parent === window) return;
const shelf = window.studydown.openShelf(guide);
addEventListener("message", async event => {
const message = event.data;
if (event.source !== window.parent || message?.studydown !== 1 || message.guide !== guide) return;
if (!Object.hasOwn(CALLS, message.call) && message.call !== "open") return;
const answer = { studydown: 1, guide, number: message.number };
try {
const { kind, newer = false } = await shelf;
answer.result = message.call === "open" ? { kind, newer }
: await (await shelf)[message.call](...message.values.slice(0, CALLS[message.call]));
} catch (error) {
answer.error = error?.name ?? "Error";
}
window.parent.postMessage(answer, "*");
});
})();
