// Answers for the pages of one course where there is no coverage, from what the learner has saved.
// Its own address says which course; nothing of it runs before the learner has pressed "Save on this device".
"use strict";
const BASE = self.location.pathname.replace(/worker\.js$/, "");
const PREFIX = `synergos ${BASE} `;
const SAVED = `${BASE}saved`;
const PATIENCE = 3000;

// A copy that is whole comes before one that is being made.
const copies = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const found = await Promise.all(names.map((name) => caches.open(name)));
  const isWhole = await Promise.all(found.map(async (copy) => (await (await copy.match(SAVED))?.json())?.whole === true));
  return [...found.filter((copy, index) => isWhole[index]), ...found.filter((copy, index) => !isWhole[index])];
};

const kept = async (address, options) => {
  for (const copy of await copies()) {
    const found = await copy.match(address, { ignoreVary: true, ...options });
    if (found) return found;
  }
  return undefined;
};

const listed = async () => (await kept(`${BASE}course.json`))?.json();

const notSaved = async () => {
  const words = await kept((await listed())?.offline || "");
  return words ? new Response(words.body, { status: 503, headers: words.headers }) : Response.error();
};

// Taken down, made private or out of order: what was saved stays readable, and the page says which.
const isPublished = async () => {
  try {
    return (await fetch(`${BASE}course.json`, { credentials: "omit", cache: "no-cache" })).ok;
  } catch {
    return false;
  }
};

const isGood = async (answer) => answer.ok || (answer.type === "opaqueredirect" && (await isPublished()));

const late = () => new Promise((done) => setTimeout(done, PATIENCE, null));

const page = async (request) => {
  const copy = await kept(request.url, { ignoreSearch: true });
  const asked = fetch(request).catch(() => null);
  const answer = await (copy ? Promise.race([asked, late()]) : asked);
  if (answer && (!copy || (await isGood(answer)))) return answer;
  return copy || notSaved();
};

// A recording is asked for piece by piece.
const piece = async (answer, range) => {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) || [];
  if (from === undefined) return answer;
  const whole = await answer.blob();
  const [first, last] = [Number(from), Math.min(Number(to || whole.size - 1), whole.size - 1)];
  if (first > last) return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${whole.size}` } });
  const headers = { "Content-Range": `bytes ${first}-${last}/${whole.size}`, "Content-Type": whole.type };
  return new Response(whole.slice(first, last + 1, whole.type), { status: 206, headers });
};

const file = async (request) => {
  const answer = await kept(request.url);
  if (!answer) return fetch(request);
  const range = request.headers.get("Range");
  return range ? piece(answer, range) : answer;
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  // Without a destination it is a script that asks, and wants what is new.
  if (request.method !== "GET" || request.destination === "") return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});
