// What the scripts of the probe share: the data of the page, and words in the language that is chosen.
(() => {
  "use strict";
  const data = JSON.parse(document.querySelector("[data-probe]").textContent);

  window.Probe = {
    edition: data.edition,
    languages: data.languages,
    language: data.languages[0].code,
    t: (message) => data.messages[window.Probe.language][message] || message,
  };
})();
