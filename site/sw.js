const STUDYDOWN = {"id":"generative-ai-for-interviews","version":"083a3f84ff1c4535","visited":false,"fallback":"\u003c!doctype html\u003e\u003chtml lang\u003d\"en\" dir\u003d\"ltr\"\u003e\u003cmeta charset\u003d\"utf-8\"\u003e\u003cmeta name\u003d\"viewport\" content\u003d\"width\u003ddevice-width\"\u003e\u003ctitle\u003eGenerative AI for interviews\u003c/title\u003e\u003ch1\u003eThis page is not kept on this device. With a network it opens.\u003c/h1\u003e\u003cp\u003e\u003ca href\u003d\"{0}\"\u003eGenerative AI for interviews\u003c/a\u003e\u003c/p\u003e\u003c/html\u003e","files":{"assets/code.js":"a4c3ccc9-235","assets/hub.js":"1b21c436-601","assets/memory.js":"df940312-2955","assets/pages.css":"edb3760a-21fb","assets/paper.js":"21b49776-885","assets/practice.js":"d1f0833d-2a13","assets/reading.js":"d4fdfa57-16c5","assets/search.css":"70a38c0f-990","assets/search.js":"bfb51d5f-25ea","assets/sheets.css":"d0b0f2f-146d","assets/study.css":"6a34b21e-22a9","assets/study.js":"50fa106d-983a","assets/style.css":"f27a81fe-612a","assets/theme.js":"8b0d5f62-9c","assets/worksheets.css":"7d242836-c15","cheatsheet.html":"8d59c8b7-e423","cheatsheets/applications.html":"8ba8a593-4b14","cheatsheets/basics-of-generative-ai.html":"fc750088-6991","cheatsheets/challenges-and-ethics.html":"ffaf2788-432e","cheatsheets/core-concepts.html":"788a6889-7b33","cheatsheets/evaluation.html":"ffe5a7b4-4cc9","cheatsheets/interview-practice.html":"68578908-4116","cheatsheets/key-algorithms-and-models.html":"3d449cf6-72e3","cheatsheets/tools-and-frameworks.html":"d84e4a44-41e9","dates.html":"6fbaa3a8-42b3","downloads.html":"93f67391-2073","glossary.html":"cd91a287-3bd5b","guide.json":"3889d1ff-253bec","icons/card.png":"a8d10731-1a394","icons/icon-192.png":"b9594a0f-e79","icons/icon-512.png":"466b7105-303e","icons/icon.svg":"8b42ca81-102","index.html":"44d19f8e-8c9d","interview.html":"775c1e94-4ab4","items/agents.js":"fa8b73c6-11278","items/audio-apps.js":"2544a159-fd43","items/bert.js":"afe47952-12c79","items/bias-fairness.js":"b7a6def4-d892","items/classic-questions.js":"6fe9c4ef-1221d","items/code-apps.js":"50e00cf1-b936","items/copyright-privacy.js":"70ae3d7a-f155","items/decoding.js":"74d9fc2a-144e8","items/design-coding.js":"bf7e82d9-10ef0","items/diffusion.js":"afd55169-16d49","items/distillation.js":"851b2133-1215d","items/efficient-attention-moe.js":"d1f98f1b-14926","items/embeddings.js":"742507bd-197ec","items/encoder-decoder.js":"13b59caa-13039","items/fine-tuning.js":"8b972046-15faa","items/gan.js":"a1e08ae7-1a2a7","items/generative-vs-discriminative.js":"41ce2712-10fb9","items/gpt.js":"4051ab3-10ce4","items/hallucination.js":"24e808b0-e61b","items/hugging-face.js":"e1dbaa90-bcaf","items/image-apps.js":"d8972b86-a1b0","items/image-metrics.js":"db8a7b54-ad29","items/index.js":"d89470f7-28dc6","items/kv-cache.js":"2dcb2a28-11adb","items/latent-diffusion.js":"f6a6d93-19b08","items/llm-apis.js":"472e9a9c-a03d","items/llm-evaluation.js":"b40578b2-fabd","items/lora.js":"cb1f8094-150b5","items/misuse-governance.js":"816dcb96-10baf","items/model-families.js":"b97101b7-1311d","items/multimodal.js":"31a2464d-d158","items/orchestration.js":"1887eb1f-d41a","items/preference-optimization.js":"42cdf08c-13451","items/pretraining-scaling.js":"5af5f0a4-13d60","items/probability-toolkit.js":"3c0de98d-134ab","items/prompting.js":"ca772f41-14d3a","items/quantization.js":"1ebb24a8-181e9","items/quick-tips.js":"b8b435a7-1d0f","items/rag-agent-evaluation.js":"5d12ef69-ae3f","items/rag.js":"5757edc1-19bcd","items/reasoning.js":"6c63d79e-fe74","items/rlhf.js":"ee31322f-1781d","items/safety-security.js":"fa7d0af2-11fb4","items/self-attention.js":"4a569ae2-10a7c","items/serving.js":"ca27e86f-1915c","items/text-apps.js":"c79a3b51-a602","items/text-metrics.js":"3a71257a-c67f","items/tokenization.js":"80e897d3-13071","items/training-stack.js":"ba4a2f62-12b9f","items/transformer-block.js":"15b8c834-12b51","items/vae.js":"ab52b33c-179e1","map.html":"afc2011-bdcf","paper.html":"dc17c3b-6a5f","plan.html":"f0e43eac-43c8","practice.html":"de004899-7721","print.html":"bcd9a94d-21d3e8","progress.html":"e46cec59-46e1","questions.html":"a50e0110-8116c","review.html":"ec1aafdb-45b3","search.html":"df4e3d9a-26f1","search/e0.js":"d6991ed7-2c00","search/e1.js":"d2df177f-2bd8","search/e10.js":"e4d470e3-2df3","search/e11.js":"844a6bf1-2918","search/e12.js":"35894f55-2837","search/e13.js":"7122f5e-2afb","search/e14.js":"de10d944-2de2","search/e15.js":"b1c5d584-2986","search/e16.js":"b68b4935-2958","search/e17.js":"facebad5-2da6","search/e18.js":"f5929e65-2b40","search/e19.js":"224cfc2b-28da","search/e2.js":"43d94c58-2c22","search/e20.js":"796f820f-2a41","search/e21.js":"84c8ea5c-2a2a","search/e22.js":"ea926565-2eab","search/e23.js":"37c57623-2e75","search/e24.js":"a9bf2839-2505","search/e25.js":"baec5ea2-2534","search/e26.js":"9bb6a2f6-25c9","search/e27.js":"37ef7d7-23cc","search/e28.js":"c9877233-25c4","search/e29.js":"34bfb3ef-22b7","search/e3.js":"f952348a-2f17","search/e30.js":"6b07047b-244a","search/e31.js":"38149223-249d","search/e32.js":"873e988e-23cc","search/e33.js":"82928e00-588","search/e4.js":"a3a8123f-2b14","search/e5.js":"9fade1c8-2c14","search/e6.js":"4a2fa04e-2d96","search/e7.js":"8aa2cd4f-2c18","search/e8.js":"32051361-2a05","search/e9.js":"12f5da9c-2b2a","search/w0.js":"386506d0-44ca","search/w1.js":"eb28860-405a","search/w10.js":"80a24893-3e92","search/w11.js":"a67cae24-3e0f","search/w12.js":"a46b0e90-4201","search/w13.js":"56a09034-4188","search/w14.js":"9dc49005-3e93","search/w15.js":"d8e6ab-4079","search/w16.js":"a16387f1-3b68","search/w17.js":"7a22612f-3ef7","search/w18.js":"729f3059-3c0e","search/w19.js":"7230be4e-845","search/w2.js":"edcd58de-3f76","search/w3.js":"2e83729e-404b","search/w4.js":"b235a578-44fb","search/w5.js":"77787223-40ca","search/w6.js":"96571353-3d98","search/w7.js":"81f5a395-412d","search/w8.js":"9300b45d-3f7a","search/w9.js":"93bd6e29-3df9","search/words.js":"96efed62-3ee4","store.html":"1bb4645d-3a7","topics/agents.html":"6233fac6-d709","topics/audio-apps.html":"6479abab-ecd3","topics/bert.html":"9f384738-d302","topics/bias-fairness.html":"9da5db26-bc10","topics/classic-questions.html":"5f2fdd72-16c4c","topics/code-apps.html":"ac860a8f-c034","topics/copyright-privacy.html":"21b12ccf-c8ed","topics/decoding.html":"9f66433b-114d7","topics/design-coding.html":"6cfafc27-11444","topics/diffusion.html":"56f49b54-130e7","topics/distillation.html":"9d34f8e8-101c7","topics/efficient-attention-moe.html":"8d0b319d-12655","topics/embeddings.html":"f47f52db-102a6","topics/encoder-decoder.html":"8f861c59-12053","topics/fine-tuning.html":"4e1cd5f0-f730","topics/gan.html":"7566a7ef-1301e","topics/generative-vs-discriminative.html":"9f7fad88-10232","topics/gpt.html":"9806e25b-11d0d","topics/hallucination.html":"cf96a261-c282","topics/hugging-face.html":"5c7ccd00-d785","topics/image-apps.html":"49dbf21c-cb6d","topics/image-metrics.html":"a48fa211-d99a","topics/kv-cache.html":"8a49a7d8-115cb","topics/latent-diffusion.html":"5cb865db-11922","topics/llm-apis.html":"b182aa27-c195","topics/llm-evaluation.html":"ba16a3c0-c083","topics/lora.html":"94d4ae02-129cf","topics/misuse-governance.html":"d20790e6-de78","topics/model-families.html":"8fee7f42-110eb","topics/multimodal.html":"e8a95fe9-eedd","topics/orchestration.html":"a1c50f1c-bac4","topics/preference-optimization.html":"4c0ba29d-11cd9","topics/pretraining-scaling.html":"1a916cdb-106c6","topics/probability-toolkit.html":"4428a273-15697","topics/prompting.html":"6d8f7b13-f254","topics/quantization.html":"9bb1bd29-10637","topics/quick-tips.html":"aa0131f7-6161","topics/rag-agent-evaluation.html":"482b5fdd-ccd5","topics/rag.html":"16d1c25d-122f4","topics/reasoning.html":"164adfcc-ec01","topics/rlhf.html":"f4b62266-11ac1","topics/safety-security.html":"5aa73711-d434","topics/self-attention.html":"ee04445e-133d7","topics/serving.html":"57f053ae-111d3","topics/study-plans.html":"12fe22cc-8d60","topics/text-apps.html":"2320db2c-be50","topics/text-metrics.html":"4f8b2f4-da00","topics/tokenization.html":"5d162e0d-f495","topics/training-stack.html":"9cdeab69-11173","topics/transformer-block.html":"9b1d398b-14921","topics/vae.html":"451bba60-111b6"}};
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
