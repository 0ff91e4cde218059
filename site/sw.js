const STUDYDOWN = {"id":"generative-ai-for-interviews","version":"f5eb78a1ed5981b8","visited":false,"fallback":"\u003c!doctype html\u003e\u003chtml lang\u003d\"en\" dir\u003d\"ltr\"\u003e\u003cmeta charset\u003d\"utf-8\"\u003e\u003cmeta name\u003d\"viewport\" content\u003d\"width\u003ddevice-width\"\u003e\u003ctitle\u003eGenerative AI for interviews\u003c/title\u003e\u003ch1\u003eThis page is not kept on this device. With a network it opens.\u003c/h1\u003e\u003cp\u003e\u003ca href\u003d\"{0}\"\u003eGenerative AI for interviews\u003c/a\u003e\u003c/p\u003e\u003c/html\u003e","files":{"assets/code.js":"93a2cd5f-22e","assets/hub.js":"5d0fa2b8-5bd","assets/memory.js":"3dd3d062-28c3","assets/pages.css":"a1e3c66-2259","assets/paper.js":"15671a3f-816","assets/practice.js":"32f0a4c2-29a7","assets/reading.js":"36c92bf0-1679","assets/search.css":"70a38c0f-990","assets/search.js":"72d468d8-253c","assets/sheets.css":"9e65412-1484","assets/study.css":"b847247c-22db","assets/study.js":"97083853-9658","assets/style.css":"e5d0bc1a-6144","assets/theme.js":"98ee727b-9b","assets/worksheets.css":"7d242836-c15","cheatsheet.html":"9a27d949-e251","cheatsheets/applications.html":"ce272c6c-4b5c","cheatsheets/basics-of-generative-ai.html":"e8d4615a-69d4","cheatsheets/challenges-and-ethics.html":"38a41ae6-4385","cheatsheets/core-concepts.html":"5e48c151-7b24","cheatsheets/evaluation.html":"2430e527-4d02","cheatsheets/interview-practice.html":"425f8cc6-4165","cheatsheets/key-algorithms-and-models.html":"f4556918-7322","cheatsheets/tools-and-frameworks.html":"84e40f73-425a","dates.html":"6fbaa3a8-42b3","downloads.html":"2776d440-1f03","glossary.html":"e4ff4e2a-3bba3","guide.json":"fdc4f62a-25567f","icons/card.png":"a8d10731-1a394","icons/icon-192.png":"b9594a0f-e79","icons/icon-512.png":"466b7105-303e","icons/icon.svg":"8b42ca81-102","index.html":"bc8b5c50-8cd9","interview.html":"775c1e94-4ab4","items/agents.js":"fa8b73c6-11278","items/audio-apps.js":"ac9a1574-fd87","items/bert.js":"29d54a88-12c5c","items/bias-fairness.js":"b7a6def4-d892","items/classic-questions.js":"be821497-121f5","items/code-apps.js":"80160491-b8f3","items/copyright-privacy.js":"70ae3d7a-f155","items/decoding.js":"505f68cd-144c8","items/design-coding.js":"a35703c0-11d57","items/diffusion.js":"21e6518b-16c65","items/distillation.js":"5a9e6eef-1217a","items/efficient-attention-moe.js":"94b978b8-148fc","items/embeddings.js":"742507bd-197ec","items/encoder-decoder.js":"13b59caa-13039","items/fine-tuning.js":"f79b4814-15fb9","items/gan.js":"f5ed3d4d-1a267","items/generative-vs-discriminative.js":"41ce2712-10fb9","items/gpt.js":"9ad06169-10cf8","items/hallucination.js":"24e808b0-e61b","items/hugging-face.js":"e2d61cbb-bc0b","items/image-apps.js":"7818a348-a19f","items/image-metrics.js":"db8a7b54-ad29","items/index.js":"9537e35-28ff1","items/kv-cache.js":"2dcb2a28-11adb","items/latent-diffusion.js":"260047e0-1b49e","items/llm-apis.js":"324c5f9b-9800","items/llm-evaluation.js":"bbed24e5-fa6c","items/lora.js":"5920b564-15071","items/misuse-governance.js":"989dbf2c-10aef","items/model-families.js":"3dc4581-130d5","items/multimodal.js":"5c0091ef-d090","items/orchestration.js":"59116a49-d439","items/preference-optimization.js":"42cdf08c-13451","items/pretraining-scaling.js":"5af5f0a4-13d60","items/probability-toolkit.js":"1365986e-13463","items/prompting.js":"ca772f41-14d3a","items/quantization.js":"f901f659-1818b","items/quick-tips.js":"b8b435a7-1d0f","items/rag-agent-evaluation.js":"5d12ef69-ae3f","items/rag.js":"5757edc1-19bcd","items/reasoning.js":"6c63d79e-fe74","items/rlhf.js":"38a9a9cd-17829","items/safety-security.js":"b632845d-11fb8","items/self-attention.js":"6ffa7333-10a7b","items/serving.js":"35df8601-19ec6","items/text-apps.js":"c79a3b51-a602","items/text-metrics.js":"3a71257a-c67f","items/tokenization.js":"5f202c5a-13238","items/training-stack.js":"bfb08f4a-12b6d","items/transformer-block.js":"ba46211a-12b4d","items/vae.js":"38c126bd-170de","map.html":"c235adb2-bdcf","paper.html":"cfa4be38-6a6a","plan.html":"f0e43eac-43c8","practice.html":"ad480c60-7721","print.html":"eb48d431-2276db","progress.html":"e46cec59-46e1","questions.html":"9a002e55-809e5","review.html":"ec1aafdb-45b3","search.html":"df4e3d9a-26f1","search/e0.js":"d6991ed7-2c00","search/e1.js":"7ff471a9-2be1","search/e10.js":"e4d470e3-2df3","search/e11.js":"62346e03-2913","search/e12.js":"35894f55-2837","search/e13.js":"7122f5e-2afb","search/e14.js":"17da87fe-2de3","search/e15.js":"b1c5d584-2986","search/e16.js":"b68b4935-2958","search/e17.js":"a4ea02c1-2da1","search/e18.js":"6b8e642f-2b44","search/e19.js":"1be0b44a-28d7","search/e2.js":"43d94c58-2c22","search/e20.js":"a1496e2a-2a46","search/e21.js":"84c8ea5c-2a2a","search/e22.js":"ea926565-2eab","search/e23.js":"a3009677-2e7f","search/e24.js":"1ce00423-2522","search/e25.js":"8046bf6c-2536","search/e26.js":"43dbbee2-25d8","search/e27.js":"37ef7d7-23cc","search/e28.js":"11c995e3-25b5","search/e29.js":"55b47f7-2310","search/e3.js":"f952348a-2f17","search/e30.js":"a68c3074-246b","search/e31.js":"83fc7a27-246c","search/e32.js":"6bdc8cc2-2419","search/e33.js":"3ca766c6-813","search/e4.js":"a3a8123f-2b14","search/e5.js":"9fade1c8-2c14","search/e6.js":"4a2fa04e-2d96","search/e7.js":"ab78dd7f-2c10","search/e8.js":"5b0f1bb6-2a04","search/e9.js":"12f5da9c-2b2a","search/w0.js":"ea17e764-43b5","search/w1.js":"459b422c-3fa9","search/w10.js":"4f4b29ea-3efe","search/w11.js":"ca77ef28-3c4b","search/w12.js":"7330161b-3ee0","search/w13.js":"9755e750-40f2","search/w14.js":"45d9a02c-3fb5","search/w15.js":"32869f08-3ea7","search/w16.js":"60f1ebf2-3f67","search/w17.js":"3b5ed447-3c25","search/w18.js":"c81b00f8-41b2","search/w19.js":"23dfdda7-3355","search/w2.js":"af35be1d-3f4f","search/w3.js":"cacfede9-3e59","search/w4.js":"5a8c18b2-438f","search/w5.js":"ba56ce7f-3fc1","search/w6.js":"f3089c21-3eab","search/w7.js":"f501556e-40ce","search/w8.js":"bbf7444-4110","search/w9.js":"d7bd3182-3d96","search/words.js":"ec7e028c-3f42","store.html":"1bb4645d-3a7","topics/agents.html":"17e7c05b-e763","topics/audio-apps.html":"cbb4fcf5-fbd7","topics/bert.html":"f340bc20-d938","topics/bias-fairness.html":"52eefb9-be40","topics/classic-questions.html":"44b74db8-16c26","topics/code-apps.html":"f4e8d978-c145","topics/copyright-privacy.html":"50328219-cd60","topics/decoding.html":"e71ab560-118ba","topics/design-coding.html":"6d52b199-11ba6","topics/diffusion.html":"c5a500ef-12f49","topics/distillation.html":"5dcf47a5-10084","topics/efficient-attention-moe.html":"cc0ac76b-127e4","topics/embeddings.html":"5cfa4dff-108a8","topics/encoder-decoder.html":"19f0637f-12086","topics/fine-tuning.html":"e1c2d0f8-101d3","topics/gan.html":"2e5dac01-13913","topics/generative-vs-discriminative.html":"68508fb4-10110","topics/gpt.html":"b32fa6e2-11ba7","topics/hallucination.html":"8f883582-c138","topics/hugging-face.html":"b634b222-d358","topics/image-apps.html":"39686c49-d23f","topics/image-metrics.html":"d57b9a45-d9bf","topics/kv-cache.html":"e7ab3158-115fe","topics/latent-diffusion.html":"90210ae5-11c3d","topics/llm-apis.html":"5e1fdde7-c317","topics/llm-evaluation.html":"a67420d2-c3a7","topics/lora.html":"52101256-12923","topics/misuse-governance.html":"dbe9790f-df0a","topics/model-families.html":"79fdf08d-10fd4","topics/multimodal.html":"3d376c4e-efbb","topics/orchestration.html":"b2c0ad77-bb16","topics/preference-optimization.html":"1c380f4a-11d0c","topics/pretraining-scaling.html":"cea4f6a3-106b2","topics/probability-toolkit.html":"87bd24d1-156d0","topics/prompting.html":"60d8387d-f383","topics/quantization.html":"adfca22-1042f","topics/quick-tips.html":"cd81dd3e-603f","topics/rag-agent-evaluation.html":"ba697e6c-cd72","topics/rag.html":"1db9513d-12a45","topics/reasoning.html":"5148a2ca-eac3","topics/rlhf.html":"4db11bfb-11c35","topics/safety-security.html":"77ebc462-de9b","topics/self-attention.html":"15844e92-13518","topics/serving.html":"4dda894f-1128d","topics/study-plans.html":"d8152776-8d51","topics/text-apps.html":"6b59ae1a-c5bf","topics/text-metrics.html":"b4228ac5-da33","topics/tokenization.html":"4d700ed4-f87f","topics/training-stack.html":"b0c10931-124ba","topics/transformer-block.html":"f955ee7e-14d5b","topics/vae.html":"9bafd93e-112af"}};
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
