// Runs the trials once the page is there, and ends the session once.
(() => {
  "use strict";
  const edition = Probe.edition === "scorm12" ? Probe.scorm12 : Probe.scorm2004;
  const found = Probe.findApis();
  const own = found.find((each) => each.called === edition.api);
  const lms = Probe.asking(own ? own.api : null, edition.methods);
  let ended = !own;

  const tried = () => {
    try {
      return own ? Probe.tryAll(lms, edition) : { rows: [], launches: 0 };
    } catch (reason) {
      const row = { group: "session", name: "probe", verdict: "refused", said: String(reason), error: "" };
      return { rows: [row], launches: 0 };
    }
  };
  const result = { ...tried(), found };

  const tell = (word) => {
    document.querySelector("[data-status]").textContent = Probe.said(word);
  };

  const end = () => {
    if (ended) return;
    ended = true;
    lms.commit();
    lms.finish();
    tell("ended");
  };

  const copy = async () => {
    const text = document.querySelector("[data-text]");
    try {
      await navigator.clipboard.writeText(text.value);
      tell("copied");
    } catch {
      text.focus();
      text.select();
      tell("marked");
    }
  };

  const choose = (code) => {
    Probe.language = code;
    document.querySelectorAll("[data-language]").forEach((button) => {
      button.setAttribute("aria-pressed", String(button.dataset.language === code));
    });
    Probe.show(result);
  };

  document.querySelectorAll("[data-language]").forEach((button) => {
    button.addEventListener("click", () => choose(button.dataset.language));
  });
  document.querySelector("[data-copy]").addEventListener("click", copy);
  document.querySelector("[data-end]").addEventListener("click", end);
  window.addEventListener("pagehide", end);
  choose(Probe.language);
})();
