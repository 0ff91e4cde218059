// Keeps the whole site readable without a network. STUDYDOWN, put in front of this file, names the site and the hash of every file. A
// site too large to be kept whole (STUDYDOWN.visited) keeps what has been read, and asks the network first.
"use strict";
const PREFIX = `studydown:${STUDYDOWN.id}:`;
const CACHE = PREFIX + STUDYDOWN.version;
const VISITED = PREFIX + "visited";
const MOST_VISITED = 1000;
const address = path => new URL(path, registration.scope).href;
const ours = async () => (await caches.keys()).filter(name => name.startsWith(PREFIX));
const isKept = name => name === CACHE || STUDYDOWN.visited && name === VISITED;

// an unchanged file is taken from any older cache; a new one past the browser's own cache, which may be ten minutes old
const store = async (cache, older, path, hash) => {
  for (const old of older) {
    const known = await old.match(address(path));
    if (known && known.headers.get("x-studydown-hash") === hash) return cache.put(address(path), known);
  }
  const fresh = await fetch(new Request(address(path), { cache: "no-cache" }));
  if (!fresh.ok) throw new Error(`${path}: ${fresh.status}`);
  const headers = new Headers(fresh.headers);
  headers.set("x-studydown-hash", hash);
  return cache.put(address(path), new Response(await fresh.blob(), { status: 200, headers }));
};

const install = async () => {
  const before = await ours();
  const older = await Promise.all(before.map(name => caches.open(name)));
  const cache = await caches.open(CACHE);
  const files = Object.entries(STUDYDOWN.files);
  try {
    for (let i = 0; i < files.length; i += 8) {
      // all of them end before a failure is answered: none may write into a cache that was taken away
      const stored = await Promise.allSettled(files.slice(i, i + 8).map(([path, hash]) => store(cache, older, path, hash)));
      const failed = stored.find(({ status }) => status === "rejected");
      if (failed) throw failed.reason;
    }
  } catch (error) {
    // a version that was there before may be the one in use
    if (!before.includes(CACHE)) await caches.delete(CACHE);
    throw error;
  }
};

const remember = async (key, response) => {
  const cache = await caches.open(VISITED);
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_VISITED)).map(old => cache.delete(old)));
};

const answer = async event => {
  const { request } = event;
  const url = new URL(request.url);
  const key = url.origin + url.pathname + (url.pathname.endsWith("/") ? "index.html" : "");
  const match = async name => (await caches.open(name)).match(key);
  const known = !STUDYDOWN.visited && await match(CACHE);
  if (known) return known;
  try {
    const fresh = await fetch(request);
    if (STUDYDOWN.visited && fresh.status === 200 && fresh.type === "basic") {
      // a full disk is no reason not to show the page
      event.waitUntil(remember(key, fresh.clone()).catch(() => {}));
    }
    return fresh;
  } catch (error) {
    const visited = STUDYDOWN.visited && (await match(VISITED) || await match(CACHE));
    if (visited) return visited;
    if (request.mode !== "navigate") throw error;
    return new Response(STUDYDOWN.fallback.replace("{0}", registration.scope), { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
};

addEventListener("install", event => event.waitUntil(install()));
addEventListener("activate", event => event.waitUntil((async () => {
  // other guides under the same host have caches of their own, which are not ours to delete
  for (const name of await ours()) if (!isKept(name)) await caches.delete(name);
  await clients.claim();
})()));
addEventListener("message", event => { if (event.data === "studydown:update") skipWaiting(); });
addEventListener("fetch", event => {
  if (event.request.method === "GET" && event.request.url.startsWith(registration.scope)) event.respondWith(answer(event));
});
