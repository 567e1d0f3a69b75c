// The saved copy of a course: made, looked at, renewed and removed. Nothing is stored before `save` is called.
window.SavedCopy = (base) => {
  "use strict";
  const PREFIX = `synergos ${base} `;
  const MARK = `${base}saved`;
  const LIST = `${base}course.json`;
  const AT_ONCE = 4;
  const nameOf = (version) => PREFIX + version;
  const isOurs = (address) => new URL(address, location.href).origin === location.origin;
  const isPossible = () => Boolean(window.isSecureContext && navigator.serviceWorker && window.caches);
  const sum = (parts) => parts.reduce((total, { bytes }) => total + bytes, 0);

  const names = async () => (isPossible() ? (await caches.keys()).filter((name) => name.startsWith(PREFIX)) : []);

  const marked = async (name) => {
    const mark = await (await caches.open(name)).match(MARK);
    return mark ? { name, ...(await mark.json()) } : null;
  };

  const isServed = async (scope) => {
    const all = await navigator.serviceWorker.getRegistrations();
    return all.some((one) => new URL(one.scope).pathname === scope);
  };

  // What is on the device: null, or version, bytes, scope, and whether it is whole.
  const known = async () => {
    const found = (await Promise.all((await names()).map(marked))).filter(Boolean);
    const copy = found.find(({ whole }) => whole) || found[0];
    return copy ? { ...copy, whole: copy.whole && (await isServed(copy.scope)) } : null;
  };

  // What is published now: "gone", null without coverage, or the list.
  const published = async () => {
    try {
      const answer = await fetch(LIST, { credentials: "omit", cache: "no-cache" });
      if (answer.status === 404) return "gone";
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  };

  const partsOf = (list, recordings) => [
    ...list.pages.map((part) => ({ ...part, isPage: true })),
    ...list.files,
    ...(recordings ? list.recordings : []),
  ];

  const problem = (name, cause) => Object.assign(new Error(name), { problem: name, cause });

  const asked = async ({ url, isPage }) => {
    const options = isPage ? { cache: "no-cache", redirect: "manual" } : {};
    const mode = isOurs(url) ? "same-origin" : "cors";
    const answer = await fetch(url, { credentials: "omit", mode, ...options }).catch((cause) => {
      throw problem("lost", cause);
    });
    if (!answer.ok) throw problem("changed");
    return answer;
  };

  const put = (cache, address, answer) =>
    cache.put(address, answer).catch((cause) => {
      throw problem(cause.name === "QuotaExceededError" ? "full" : "lost", cause);
    });

  // A file is taken over from an older copy; a page may have changed, whatever it is called.
  const from = async (older, { url, isPage }) => {
    for (const cache of isPage ? [] : older) {
      const found = await cache.match(url, { ignoreVary: true });
      if (found) return found;
    }
    return null;
  };

  const isRoomFor = async (bytes) => {
    const { quota, usage } = (await navigator.storage?.estimate?.()) || {};
    return quota === undefined || quota - usage > bytes;
  };

  const registered = ({ scope }) =>
    navigator.serviceWorker.register(`${base}worker.js`, { scope }).catch((cause) => {
      throw problem("unsupported", cause);
    });

  const inTurns = async (parts, work) => {
    const waiting = [...parts];
    const turn = async () => {
      while (waiting.length) await work(waiting.shift());
    };
    await Promise.all(Array.from({ length: AT_ONCE }, turn));
  };

  const without = async (kept) => {
    for (const name of await names()) if (name !== kept) await caches.delete(name);
  };

  const leaveOldScopes = async (scope) => {
    for (const one of await navigator.serviceWorker.getRegistrations()) {
      const isThisCourse = (one.active || one.installing || one.waiting)?.scriptURL.endsWith(`${base}worker.js`);
      if (isThisCourse && new URL(one.scope).pathname !== scope) await one.unregister();
    }
  };

  // Calls `told(done, total)` as it goes. Stops with a `problem` in words; what has come stays, for the next try.
  const save = async (list, recordings, told, signal) => {
    if (!isPossible()) throw problem("unsupported");
    const parts = partsOf(list, recordings);
    const total = sum(parts);
    if (!(await isRoomFor(total))) throw problem("full");
    await registered(list);
    // What a learner has asked for is not to go when the device tidies up; a browser that refuses says nothing.
    navigator.storage?.persist?.().catch(() => false);
    const cache = await caches.open(nameOf(list.version));
    const older = await Promise.all((await names()).filter((name) => name !== nameOf(list.version)).map((name) => caches.open(name)));
    const mark = (whole) =>
      put(cache, MARK, Response.json({ version: list.version, scope: list.scope, bytes: total, recordings, whole }));
    const had = await (await cache.match(MARK))?.json();
    if (!had?.whole) await mark(false);
    let done = 0;
    await inTurns(parts, async (part) => {
      if (signal.aborted) throw problem("stopped");
      if (!(await cache.match(part.url))) await put(cache, part.url, (await from(older, part)) || (await asked(part)));
      done += part.bytes;
      told(done, total);
    });
    await put(cache, LIST, Response.json(list));
    await mark(true);
    await without(nameOf(list.version));
    await leaveOldScopes(list.scope);
  };

  const remove = async () => {
    await without("");
    await leaveOldScopes("");
  };

  return { known, published, save, remove, sum, isPossible };
};
