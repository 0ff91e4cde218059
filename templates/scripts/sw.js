// Keeps the whole site readable without a network. STUDYDOWN, put in front of this file, names the site and the hash of every file.
"use strict";
const PREFIX = `studydown:${STUDYDOWN.id}:`;
const CACHE = PREFIX + STUDYDOWN.version;
const address = path => new URL(path, registration.scope).href;

// an unchanged file is taken from the old cache; a new one past the browser's own cache, which may be ten minutes old
const store = async (cache, old, path, hash) => {
  const known = old && await old.match(address(path));
  if (known && known.headers.get("x-studydown-hash") === hash) return cache.put(address(path), known);
  const fresh = await fetch(new Request(address(path), { cache: "no-cache" }));
  if (!fresh.ok) throw new Error(`${path}: ${fresh.status}`);
  const headers = new Headers(fresh.headers);
  headers.set("x-studydown-hash", hash);
  return cache.put(address(path), new Response(await fresh.blob(), { status: 200, headers }));
};

const install = async () => {
  const names = (await caches.keys()).filter(name => name.startsWith(PREFIX) && name !== CACHE);
  const old = names.length > 0 ? await caches.open(names[names.length - 1]) : null;
  const cache = await caches.open(CACHE);
  const files = Object.entries(STUDYDOWN.files);
  for (let i = 0; i < files.length; i += 8) {
    await Promise.all(files.slice(i, i + 8).map(([path, hash]) => store(cache, old, path, hash)));
  }
};

const answer = async request => {
  const cache = await caches.open(CACHE);
  const url = new URL(request.url);
  const path = url.pathname.endsWith("/") ? "index.html" : "";
  const known = await cache.match(path ? new URL(path, url).href : url.origin + url.pathname);
  return known || fetch(request);
};

addEventListener("install", event => event.waitUntil(install()));
addEventListener("activate", event => event.waitUntil((async () => {
  // other guides under the same host have caches of their own, which are not ours to delete
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  await clients.claim();
})()));
addEventListener("message", event => { if (event.data === "studydown:update") skipWaiting(); });
addEventListener("fetch", event => {
  if (event.request.method === "GET" && event.request.url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});
