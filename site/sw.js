const STUDYDOWN = {"id":"generative-ai-for-interviews","version":"1be78749c8a6e049","visited":false,"fallback":"\u003c!doctype html\u003e\u003chtml lang\u003d\"en\" dir\u003d\"ltr\"\u003e\u003cmeta charset\u003d\"utf-8\"\u003e\u003cmeta name\u003d\"viewport\" content\u003d\"width\u003ddevice-width\"\u003e\u003ctitle\u003eGenerative AI for interviews\u003c/title\u003e\u003ch1\u003eThis page is not kept on this device. With a network it opens.\u003c/h1\u003e\u003cp\u003e\u003ca href\u003d\"{0}\"\u003eGenerative AI for interviews\u003c/a\u003e\u003c/p\u003e\u003c/html\u003e","files":{"assets/code.js":"93a2cd5f-22e","assets/hub.js":"5d0fa2b8-5bd","assets/memory.js":"3dd3d062-28c3","assets/pages.css":"ad3a001d-22b1","assets/paper.js":"15671a3f-816","assets/practice.js":"32f0a4c2-29a7","assets/reading.js":"36c92bf0-1679","assets/search.css":"70a38c0f-990","assets/search.js":"72d468d8-253c","assets/sheets.css":"b6b00afc-151f","assets/study.css":"b847247c-22db","assets/study.js":"97083853-9658","assets/style.css":"63d3465e-62c6","assets/theme.js":"98ee727b-9b","assets/worksheets.css":"7d242836-c15","cheatsheet.html":"3741e2a-113c6","cheatsheets/applications.html":"266cb396-6805","cheatsheets/basics-of-generative-ai.html":"d1f862b4-745c","cheatsheets/challenges-and-ethics.html":"6ea354ec-4a4f","cheatsheets/core-concepts.html":"22b75782-7f68","cheatsheets/evaluation.html":"4090435a-57bd","cheatsheets/interview-practice.html":"109f1859-493e","cheatsheets/key-algorithms-and-models.html":"bcc5cbed-88b3","cheatsheets/tools-and-frameworks.html":"1fa0c38-4b78","dates.html":"732bdca1-4d78","downloads.html":"5211d31b-1f04","glossary.html":"92e08125-3f293","guide.json":"e1d2dce8-293f51","icons/card.png":"a8d10731-1a394","icons/icon-192.png":"b9594a0f-e79","icons/icon-512.png":"466b7105-303e","icons/icon.svg":"8b42ca81-102","index.html":"a51211fb-8c8b","interview.html":"775c1e94-4ab4","items/agents.js":"4b5dec2a-12a44","items/audio-apps.js":"cdaab17f-fe1a","items/bert.js":"b5e87abd-1349a","items/bias-fairness.js":"375814f4-d8ee","items/classic-questions.js":"be821497-121f5","items/code-apps.js":"6ecb6b18-c15f","items/copyright-privacy.js":"a244dece-f1c7","items/decoding.js":"6affab71-14d85","items/design-coding.js":"9fd3636b-16537","items/diffusion.js":"ea3ad20-16437","items/distillation.js":"899c1bf2-11c94","items/efficient-attention-moe.js":"5cafc76-14ce3","items/embeddings.js":"9f469da-1e03a","items/encoder-decoder.js":"2aebe3b-13045","items/fine-tuning.js":"99366926-17289","items/gan.js":"cb7e398d-1a2e1","items/generative-vs-discriminative.js":"45ba17fe-10159","items/gpt.js":"662975c8-10d72","items/hallucination.js":"b8fa98cb-de6d","items/hugging-face.js":"1d4312ad-bc2b","items/image-apps.js":"c69ff1c6-aea1","items/image-metrics.js":"b5ebcdd5-b9fc","items/index.js":"c7128aad-2bc92","items/kv-cache.js":"5ff258b2-11f3b","items/latent-diffusion.js":"be7d2aa5-1ba2b","items/llm-apis.js":"df2127cc-8b5f","items/llm-evaluation.js":"9bcd3b0c-103c5","items/lora.js":"ff893c28-15051","items/misuse-governance.js":"e2a027d9-11313","items/model-families.js":"a2a2696a-14040","items/multimodal.js":"6c625551-fcb0","items/orchestration.js":"41966cf9-eb6c","items/preference-optimization.js":"e08b52c9-134fe","items/pretraining-scaling.js":"70d8525c-1423d","items/probability-toolkit.js":"7ef8d026-17f32","items/prompting.js":"31f7e1d4-14c47","items/quantization.js":"8d38abe2-1811c","items/quick-tips.js":"16183f9-4d78","items/rag-agent-evaluation.js":"8e68e999-bf35","items/rag.js":"49e39ec0-19fce","items/reasoning.js":"42890aea-10738","items/rlhf.js":"35cf408c-18a04","items/safety-security.js":"b4a66f6f-120b4","items/self-attention.js":"40f3d5e6-112a9","items/serving.js":"c90ebd78-1bc9d","items/text-apps.js":"424519a2-d2c6","items/text-metrics.js":"8086d57a-cae7","items/tokenization.js":"866a65ce-13f13","items/training-stack.js":"aebcb055-1422c","items/transformer-block.js":"ca656d35-1233f","items/vae.js":"8124f1de-1a8f7","map.html":"3e531f22-be6c","paper.html":"cfa4be38-6a6a","plan.html":"f0e43eac-43c8","practice.html":"5da68066-7723","print.html":"10c3e720-2881bd","progress.html":"e46cec59-46e1","questions.html":"bd73205c-9cfd0","review.html":"ec1aafdb-45b3","search.html":"df4e3d9a-26f1","search/e0.js":"99838d7a-2c59","search/e1.js":"cc95235a-2c26","search/e10.js":"b144f081-2b51","search/e11.js":"7b1b026f-2cdf","search/e12.js":"9eb4a775-2836","search/e13.js":"83acbfa1-2921","search/e14.js":"db457a0c-2e9c","search/e15.js":"b6bf3bf1-2d96","search/e16.js":"9f854ec4-2885","search/e17.js":"e6694872-2c4e","search/e18.js":"4c6d19a7-2c82","search/e19.js":"616cde4d-2c6f","search/e2.js":"eec51f67-2cd6","search/e20.js":"c80e41aa-297e","search/e21.js":"f088f3e3-2aa7","search/e22.js":"ad5ee778-2b50","search/e23.js":"942f73ee-2dd5","search/e24.js":"f5930f33-3199","search/e25.js":"86321724-2ac1","search/e26.js":"874ed01c-25dc","search/e27.js":"f5fa3724-25ca","search/e28.js":"e325555e-25fc","search/e29.js":"777ed566-23d6","search/e3.js":"2724560c-2f53","search/e30.js":"5cb2ac5a-2561","search/e31.js":"e789653b-2275","search/e32.js":"31f782e6-24ed","search/e33.js":"bf162727-259a","search/e34.js":"b07b2337-23cd","search/e35.js":"b6a5cad9-202","search/e4.js":"12f63d5a-2b71","search/e5.js":"8700473d-2c20","search/e6.js":"e84b7985-2ef4","search/e7.js":"fdc2fbed-2b6d","search/e8.js":"d2390aef-2ca9","search/e9.js":"918a848c-2bc3","search/w0.js":"b9557c61-452f","search/w1.js":"e508acfb-3e99","search/w10.js":"be60daf1-4188","search/w11.js":"b1346f74-3c9b","search/w12.js":"2ed9549d-41e0","search/w13.js":"8985c24a-3e01","search/w14.js":"1d427bea-3cdd","search/w15.js":"b75eaa74-4050","search/w16.js":"5a3b2a12-4111","search/w17.js":"6e9437d4-3fac","search/w18.js":"8ceb77b2-3d99","search/w19.js":"af366c08-3fb6","search/w2.js":"e9ba374b-3df0","search/w20.js":"ae2bb275-3b0a","search/w21.js":"e5abfee5-3c4d","search/w22.js":"e64e44d0-4183","search/w23.js":"ead47ee0-3692","search/w3.js":"2dd4f8fe-3e47","search/w4.js":"d2242888-3f45","search/w5.js":"d3226189-4259","search/w6.js":"227960b6-413b","search/w7.js":"24e48993-3d85","search/w8.js":"20af5ce2-3eae","search/w9.js":"8d46af90-3f81","search/words.js":"ab1f6696-4209","store.html":"1bb4645d-3a7","topics/agents.html":"5f116d2e-13a2c","topics/audio-apps.html":"6776c42a-11c61","topics/bert.html":"f0e7be0c-f63c","topics/bias-fairness.html":"29290ee-c3d9","topics/classic-questions.html":"78f1404d-16c6c","topics/code-apps.html":"75c9144f-d012","topics/copyright-privacy.html":"6041136e-d966","topics/decoding.html":"4b4fbe66-12c0f","topics/design-coding.html":"584b2fe8-16e34","topics/diffusion.html":"c8360bed-1476c","topics/distillation.html":"99508228-108de","topics/efficient-attention-moe.html":"e6853190-14769","topics/embeddings.html":"f57915be-14bcf","topics/encoder-decoder.html":"7916c101-12d1a","topics/fine-tuning.html":"57d66ebd-12d0c","topics/gan.html":"88554463-16aaa","topics/generative-vs-discriminative.html":"2da63afe-106f6","topics/gpt.html":"2fefe360-12827","topics/hallucination.html":"2e0fad54-ccf9","topics/hugging-face.html":"aa0d1235-d9b3","topics/image-apps.html":"977e1727-fb03","topics/image-metrics.html":"402e1fd5-ee8c","topics/kv-cache.html":"9aee07fe-119f9","topics/latent-diffusion.html":"22f44d07-13b9e","topics/llm-apis.html":"b54b290d-cfae","topics/llm-evaluation.html":"88c3189f-f5cc","topics/lora.html":"d6f1ab41-14377","topics/misuse-governance.html":"65255938-f243","topics/model-families.html":"c393b2b4-13306","topics/multimodal.html":"e647fa72-14a5a","topics/orchestration.html":"7c226b9e-ed3c","topics/preference-optimization.html":"d7cf4197-132fc","topics/pretraining-scaling.html":"5fd0fb08-1330a","topics/probability-toolkit.html":"e202efe-196c2","topics/prompting.html":"116e8bc3-10847","topics/quantization.html":"7d26839f-11144","topics/quick-tips.html":"cd8258e3-ad9b","topics/rag-agent-evaluation.html":"aed60a31-e9c5","topics/rag.html":"e55d9808-16d2f","topics/reasoning.html":"281f1a57-10d97","topics/rlhf.html":"b3106232-142cc","topics/safety-security.html":"e24cd8b0-fd0c","topics/self-attention.html":"3420bbe-15e60","topics/serving.html":"e45b2db5-14b9e","topics/study-plans.html":"1612b43d-8d68","topics/text-apps.html":"9579f72e-f1b4","topics/text-metrics.html":"4bf2bc49-e548","topics/tokenization.html":"468c85fa-11ecf","topics/training-stack.html":"734b2904-17aa2","topics/transformer-block.html":"f55131ef-161e5","topics/vae.html":"23824fb4-13c37"}};
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
