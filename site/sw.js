const STUDYDOWN = {"id":"generative-ai-for-interviews","version":"b47043d29b4a2f19","visited":false,"fallback":"\u003c!doctype html\u003e\u003chtml lang\u003d\"en\" dir\u003d\"ltr\"\u003e\u003cmeta charset\u003d\"utf-8\"\u003e\u003cmeta name\u003d\"viewport\" content\u003d\"width\u003ddevice-width\"\u003e\u003ctitle\u003eGenerative AI for interviews\u003c/title\u003e\u003ch1\u003eThis page is not kept on this device. With a network it opens.\u003c/h1\u003e\u003cp\u003e\u003ca href\u003d\"{0}\"\u003eGenerative AI for interviews\u003c/a\u003e\u003c/p\u003e\u003c/html\u003e","files":{"assets/code.js":"7a2a8389d72e96f3","assets/hub.js":"a3b946099d180fed","assets/memory.js":"4744ff7b2cb6032a","assets/pages.css":"2d854c8dc6b35095","assets/paper.js":"8c9e4e412d0dc558","assets/practice.js":"0aea63e535ed87c0","assets/reading.js":"de227bc8bbfb7527","assets/search.css":"b6013f4ab1279594","assets/search.js":"ecef8fc99a4d0320","assets/sheets.css":"a293fd88aa18af7e","assets/study.css":"a81f4359a092de3b","assets/study.js":"c93c883de6f291a3","assets/style.css":"5932530f5d73968c","assets/theme.js":"3853a50c44e14b5c","assets/worksheets.css":"5f7e58c72bbb071e","cheatsheet.html":"ef1769464abb4b72","cheatsheets/applications.html":"a24feb5eccd5adcd","cheatsheets/basics-of-generative-ai.html":"724b91757bb785de","cheatsheets/challenges-and-ethics.html":"80b9148778d70f41","cheatsheets/core-concepts.html":"33a59fa0fbd542ec","cheatsheets/evaluation.html":"d8f3d00d7c6d8879","cheatsheets/interview-practice.html":"267855eda04d9021","cheatsheets/key-algorithms-and-models.html":"e2bbf51e33e05a93","cheatsheets/tools-and-frameworks.html":"498c8ac0f26e0212","dates.html":"412428de9348f3ea","downloads.html":"f302739f0f7c340c","glossary.html":"b00eaec533ef3f5a","guide.json":"dcda4feec9fd19fe","icons/card.png":"ea654a052e2d0762","icons/icon-192.png":"7e7acd01154b1f20","icons/icon-512.png":"0f4365c0e6d1490f","icons/icon.svg":"7368dda72ca019f1","index.html":"82352ab36dbcf845","interview.html":"3d7aca44c49bdbfe","items/agents.js":"d9bd8adc9612967c","items/audio-apps.js":"4a34815cfdf6ffce","items/bert.js":"0e81f665d76a5ddd","items/bias-fairness.js":"c80ccc14e3fa1730","items/classic-questions.js":"9c85c633f08be07d","items/code-apps.js":"9bae597b387c1421","items/copyright-privacy.js":"6c8213e26fe89c1f","items/decoding.js":"c95724e6f99c68ba","items/design-coding.js":"7771df9a112e19fb","items/diffusion.js":"d7b735b6a660212b","items/distillation.js":"e6986189d7eaddf5","items/efficient-attention-moe.js":"5a0f86fa3870767f","items/embeddings.js":"1ae0700cd62ec18a","items/encoder-decoder.js":"6f46a4909df67dee","items/fine-tuning.js":"35373c6b252b6a90","items/gan.js":"55bbcc9b1a3b1298","items/generative-vs-discriminative.js":"2e8b205d1c5b0859","items/gpt.js":"04aad7ba87317f35","items/hallucination.js":"d2327d76f2c1c80e","items/hugging-face.js":"68ffb5f0bf459648","items/image-apps.js":"c1620b0fca51be5d","items/image-metrics.js":"5b371fd4892035b1","items/index.js":"91b8ab0365d44600","items/kv-cache.js":"ba108f9f8cd3ff8a","items/latent-diffusion.js":"0b4ab08782eb2ca6","items/llm-apis.js":"f74dc8b973ff3462","items/llm-evaluation.js":"c18871d41ec09348","items/lora.js":"f019bf04504a6e53","items/misuse-governance.js":"c8e90b3fab03dc99","items/model-families.js":"7444ce1cc0460422","items/multimodal.js":"a55a77842a395402","items/orchestration.js":"8d64dfb4c234ef26","items/preference-optimization.js":"d3ae20e8675ae7de","items/pretraining-scaling.js":"fc65659d5e091652","items/probability-toolkit.js":"277e7c2b822a2850","items/prompting.js":"55e913da79703461","items/quantization.js":"724a39aa69272392","items/quick-tips.js":"0efb71c7ef92c198","items/rag-agent-evaluation.js":"31c44276ed631aa9","items/rag.js":"77d9534ea9033ef2","items/reasoning.js":"ba41f17e067096c7","items/rlhf.js":"8ceb0737071189e3","items/safety-security.js":"6b48ae4a14588b3e","items/self-attention.js":"c253bcdd8adec1bf","items/serving.js":"5a4418b304f5643e","items/text-apps.js":"5ba901c118110d72","items/text-metrics.js":"987a07404b4635fb","items/tokenization.js":"739500d5b827c502","items/training-stack.js":"3f6783267711a6ca","items/transformer-block.js":"ad88fc435de726f8","items/vae.js":"f73660c85edf3d42","map.html":"6f5548681e8ea111","paper.html":"0815e38f961909d5","plan.html":"3428673b17aca823","practice.html":"a1f829454d20e208","print.html":"cdcfbe825503848a","progress.html":"cd11d06b73697c1b","questions.html":"38a828cb35169928","review.html":"3f47d3486b506174","search.html":"e008f5db3f295a83","search/e0.js":"ad70153f41978e3a","search/e1.js":"f242b904d7bbb186","search/e10.js":"908167eab55715e8","search/e11.js":"5fe28e3576f8ade6","search/e12.js":"77adab8a3633acd9","search/e13.js":"f3565bb00ee1ac42","search/e14.js":"78c9d2b3a088a8d3","search/e15.js":"1e1faaa78135d08b","search/e16.js":"88ee25c2ee9c4cb9","search/e17.js":"6798c8862033d47a","search/e18.js":"2cd09936b20a1399","search/e19.js":"d0949e775e84bb9b","search/e2.js":"cdb6d594377e0b41","search/e20.js":"ec08e417b991a1df","search/e21.js":"875e599cfa647f56","search/e22.js":"b79ea95aa3d9f10a","search/e23.js":"44365d4c440c8989","search/e24.js":"19af31ccb143138c","search/e25.js":"b92efbbf8e6a852f","search/e26.js":"53cb9b90e9a6a712","search/e27.js":"e825285bcd6d1227","search/e28.js":"41f42531c3b920fe","search/e29.js":"2e34967a484596cd","search/e3.js":"ddd5835b3c95e760","search/e30.js":"065c8de0fde09794","search/e31.js":"19505b493478f74a","search/e32.js":"12b4e96497c25a77","search/e33.js":"d8cd3cfe18103211","search/e4.js":"93a5da9df9cc57ba","search/e5.js":"446007219879093d","search/e6.js":"dfa299f6a37bffeb","search/e7.js":"e3b7b2ea028b1604","search/e8.js":"868176313df7f728","search/e9.js":"10ceccdbfe12e6a8","search/w0.js":"6c358d1de27c02cd","search/w1.js":"185876e99f5c4242","search/w10.js":"82d5b24c61489a82","search/w11.js":"89da3d3c9b8372d6","search/w12.js":"bafe0d344ae0b0f9","search/w13.js":"4843d56151a80aee","search/w14.js":"5862d5cd066b7914","search/w15.js":"b32fb8a5373692bd","search/w16.js":"4f0f915ba45748e7","search/w17.js":"0a7b08832448856d","search/w18.js":"be60d5e9d24a9214","search/w19.js":"b9ea1f9e9aa6210a","search/w2.js":"2fe07779732c2e1e","search/w3.js":"c514967666dbceac","search/w4.js":"4062da912389f16d","search/w5.js":"649dcd418e6b4f49","search/w6.js":"938b2f1b2e25d39a","search/w7.js":"1cd8240db3971732","search/w8.js":"4183c88cceec5efd","search/w9.js":"d255b7460338260b","search/words.js":"203c2f26a31b7d22","store.html":"d17ce2ca9a254a27","topics/agents.html":"ba77ebea89eff8c6","topics/audio-apps.html":"81fb3c493b8e7d68","topics/bert.html":"063db138054e913f","topics/bias-fairness.html":"ae7e01a30c854cd4","topics/classic-questions.html":"b530739643483003","topics/code-apps.html":"7ad9efed3dbce922","topics/copyright-privacy.html":"1763a632b0b16103","topics/decoding.html":"602ce102575abf06","topics/design-coding.html":"9336da45bd200aba","topics/diffusion.html":"27688e9fcd082003","topics/distillation.html":"75b69338b02ccb0e","topics/efficient-attention-moe.html":"fb9f7cf78410fc7b","topics/embeddings.html":"b464a73c6cbca184","topics/encoder-decoder.html":"d3a7c85dbe81271b","topics/fine-tuning.html":"6c98025e52b7d219","topics/gan.html":"8ce15a569a12c53e","topics/generative-vs-discriminative.html":"82087b13e75f96ec","topics/gpt.html":"8a6d9cf5d3379b41","topics/hallucination.html":"0aba48b7912e529a","topics/hugging-face.html":"a7fb185b6218c0d8","topics/image-apps.html":"3525f2d29d66c3b7","topics/image-metrics.html":"20039295c6df182b","topics/kv-cache.html":"6d4b803e2e081749","topics/latent-diffusion.html":"9fca804d7b09b1c2","topics/llm-apis.html":"9f9c2d8ccaeb054b","topics/llm-evaluation.html":"c2487909b292641e","topics/lora.html":"c2cf839d25494cab","topics/misuse-governance.html":"f90acb375a699b87","topics/model-families.html":"f86ccee6ffb49e8a","topics/multimodal.html":"0012e498d39a78d9","topics/orchestration.html":"832a2a72f509d1ec","topics/preference-optimization.html":"d59e44e104a2a57d","topics/pretraining-scaling.html":"4ee256e76515607d","topics/probability-toolkit.html":"355a14184f761d94","topics/prompting.html":"e686d96dfe352fd6","topics/quantization.html":"cd4f072f106d87ef","topics/quick-tips.html":"ca0388f96a24a3ab","topics/rag-agent-evaluation.html":"8a872947f173e53f","topics/rag.html":"7e65c363b0d492a7","topics/reasoning.html":"5b2caba97edc9d06","topics/rlhf.html":"0be000edc8f529c2","topics/safety-security.html":"b36bd8c1d467dbea","topics/self-attention.html":"142e633ab4fc46cc","topics/serving.html":"ef874d6f3cf3efa5","topics/study-plans.html":"98ce0f34fafc563f","topics/text-apps.html":"9f3a4a5f14635d49","topics/text-metrics.html":"65053e461124d53c","topics/tokenization.html":"872dab755435cc6a","topics/training-stack.html":"659f16fa2798f65d","topics/transformer-block.html":"fb5e0a9c0c032823","topics/vae.html":"555800a9e66b8afa"}};
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
