// The namespace, the data island and translated messages. Loaded first.
(() => {
  "use strict";
  const island = document.getElementById("synergos-data");
  const data = island ? JSON.parse(island.textContent) : { pages: [], questions: [], languages: [], messages: {} };
  const log = [];

  const t = (message, values = {}) =>
    (data.messages[message] || message).replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);

  const note = (...words) => {
    log.push(words.join(" "));
    log.splice(0, log.length - 200);
  };

  // What other files listen to: synergos:page-loaded, synergos:shown, synergos:language, synergos:answered.
  const announce = (name, detail) => document.dispatchEvent(new CustomEvent(`synergos:${name}`, { detail }));

  document.documentElement.classList.add("sy-scripted");
  window.Synergos = { adapters: {}, announce, data, log, note, t };
})();
