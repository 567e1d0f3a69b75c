// Lessons and tests as they come: one script each, the page asked for first, all others in idle time.
(() => {
  "use strict";
  const { announce, data, note } = Synergos;
  const texts = {};
  const scripts = {};
  let built = new Map();
  let fetching = false;

  const idle = () =>
    new Promise((go) => (window.requestIdleCallback ? requestIdleCallback(go, { timeout: 1000 }) : setTimeout(go, 50)));

  const script = (address) => {
    scripts[address] ??= new Promise((loaded, failed) => {
      const element = document.createElement("script");
      element.onload = loaded;
      element.onerror = () => {
        delete scripts[address];
        element.remove();
        failed(new Error(`${address} did not come`));
      };
      element.src = address;
      document.head.append(element);
    });
    return scripts[address];
  };

  const register = (language, id, html) => { (texts[language] ??= {})[id] = html; };
  const text = (language, id) => texts[language]?.[id];
  const load = async (language, id) => {
    if (!text(language, id)) await script(`pages/${language.toLowerCase()}/${id.toLowerCase()}.js`);
    return text(language, id);
  };

  const made = (html) => {
    const box = document.createElement("div");
    box.innerHTML = html;
    return box.firstElementChild;
  };

  // In reading order: a block has its place in common with itself in every other language.
  const blocksIn = (page) => [...page.querySelectorAll("[data-block]")];

  // Built once, and kept with all that the learner has typed and opened in it.
  const element = (id) => {
    if (!built.has(id)) built.set(id, made(text(data.language, id)));
    return built.get(id);
  };

  const isHere = (page) => document.getElementById(page.id) !== null || Boolean(text(data.language, page.id));

  // One page besides the cover, the contents and the result is in the document at a time.
  const place = (page) => {
    const before = document.getElementById(page.id);
    if (before) return before;
    document.querySelectorAll(".sy-page[data-loaded]").forEach((old) => old.remove());
    const fresh = element(page.id);
    const isNew = !("loaded" in fresh.dataset);
    fresh.dataset.loaded = "";
    document.querySelector("[data-pages]").append(fresh);
    if (isNew) announce("page-loaded", { id: page.id, element: fresh });
    return fresh;
  };

  // A page in the document fetches its pictures; the others are built for that and wait.
  const keep = async (language, id) => {
    await idle();
    const html = await load(language, id);
    if (language === data.language && html.includes("<img")) element(id);
  };

  const comingPages = () => {
    const languages = [data.language, ...data.languages.filter((language) => language !== data.language)];
    const ids = data.pages.filter((page) => ["lesson", "test"].includes(page.kind)).map((page) => page.id);
    return languages.flatMap((language) => ids.map((id) => [language, id]));
  };

  const ready = () => {
    document.documentElement.classList.add("sy-complete");
    announce("all-loaded");
  };

  // The course goes on when the network is lost; what did not come is asked for again when it is back.
  const fetchAll = async () => {
    if (fetching || navigator.connection?.saveData) return;
    fetching = true;
    for (const language of data.languages) await Synergos.language.load(language).catch((reason) => note(reason.message));
    for (const [language, id] of comingPages()) await keep(language, id).catch((reason) => note(reason.message));
    fetching = false;
    if (comingPages().every(([language, id]) => text(language, id))) ready();
  };

  // After answers were taken away, or in another language, every page is built anew.
  const forget = (id) => { built = new Map([...built].filter(([other]) => other === id)); };

  window.addEventListener("online", fetchAll);

  Synergos.page = register;
  Synergos.pages = { blocksIn, fetchAll, forget, isHere, load, made, place, script };
})();
