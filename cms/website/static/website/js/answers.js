// Where the learner was, and the learner's right to delete what is kept on this device.
(() => {
  "use strict";
  const part = (name) => document.querySelector(`[data-${name}]`);
  const box = part("my-answers");

  const named = (under) => {
    try {
      return under ? Object.keys(localStorage).filter((key) => key.startsWith(`${under}:`)) : [];
    } catch {
      return [];
    }
  };

  const resume = () => {
    const link = part("resume");
    const place = link && named(link.dataset.resume).find((key) => key.endsWith("::page"));
    const step = place && document.querySelector(`[data-step="${CSS.escape(localStorage.getItem(place))}"]`);
    if (!link) return;
    link.hidden = !step;
    part("start").classList.toggle("button--go", !step);
    part("start").classList.toggle("button--line", Boolean(step));
    part("start-over").hidden = !step;
    part("start-words").hidden = Boolean(step);
    if (!step) return;
    link.href = step.getAttribute("href");
    part("resume-title").textContent = step.querySelector(".trail__lesson").textContent;
  };

  const isKept = () => named(box.dataset.myAnswers).length > 0;

  const show = () => {
    const said = part("answers-said").textContent.trim() !== "";
    box.hidden = !isKept() && !said;
    part("answers-kept").hidden = !isKept();
    if (isKept()) part("answers-said").textContent = "";
  };

  const ask = (asking) => {
    part("answers-kept").hidden = asking;
    part("answers-confirm").hidden = !asking;
    part(asking ? "answers-no" : "answers-ask").focus();
  };

  // The player lets go first, or it would write down again what it still knows.
  const forget = () => {
    document.dispatchEvent(new CustomEvent("synergos:delete"));
    named(box.dataset.myAnswers).forEach((key) => localStorage.removeItem(key));
    const said = part("answers-said");
    said.textContent = isKept() ? said.dataset.failed : said.dataset.done;
    box.hidden = false;
    part("answers-confirm").hidden = true;
    part("answers-kept").hidden = true;
    said.focus();
    resume();
  };

  if (part("resume")) resume();
  if (!box) return;
  part("answers-ask").addEventListener("click", () => ask(true));
  part("answers-no").addEventListener("click", () => ask(false));
  part("answers-yes").addEventListener("click", forget);
  document.addEventListener("synergos:answered", show);
  document.addEventListener("change", () => setTimeout(show));
  // Deleted in another window: this one is not to write it down again.
  window.addEventListener("storage", ({ key, newValue }) => {
    if (newValue !== null || (key !== null && !key.startsWith(`${box.dataset.myAnswers}:`))) return;
    document.dispatchEvent(new CustomEvent("synergos:delete"));
    show();
  });
  window.addEventListener("pageshow", (event) => event.persisted && (show(), resume()));
  show();
})();
