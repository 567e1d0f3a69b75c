// Questions: what the learner chose, whether it was right, and what to read next.
(() => {
  "use strict";
  const { data, judging, session, t } = Synergos;
  const byId = Object.fromEntries(data.questions.map((question) => [question.id, question]));
  let shownAt = Date.now();

  const formOf = (question) => document.getElementById(`q-${question.id}`);
  const inputs = (form) => [...form.querySelectorAll("input")];
  const chosen = (form) => inputs(form).filter((input) => input.checked).map((input) => input.value).sort().join("");

  const icon = (form, right) =>
    form.querySelector(`[data-icon="${right ? "right" : "wrong"}"]`).content.cloneNode(true);

  const line = (element, ...content) => {
    const made = document.createElement(element);
    made.append(...content);
    return made;
  };

  const explanation = (form, letters) =>
    [...form.querySelector("[data-feedback-text]").content.children]
      .filter((text) => !text.dataset.letter || letters.includes(text.dataset.letter))
      .map((text) => text.cloneNode(true));

  const headline = (question, right) => {
    if (!right) return t("Not correct.");
    return question.module ? t("Correct. {number} of {total} points", { number: 1, total: 1 }) : t("Correct.");
  };

  const say = (form, right, ...content) => {
    const feedback = form.querySelector("[data-feedback]");
    feedback.dataset.result = right === null ? "missing" : right ? "right" : "wrong";
    feedback.replaceChildren(...content);
  };

  const mark = (form, right) => {
    for (const input of inputs(form)) {
      const option = input.closest(".sy-option");
      const words = option.querySelector("[data-mark]");
      option.classList.toggle("sy-option--chosen", input.checked);
      option.classList.toggle("sy-option--right", input.checked && right);
      words.replaceChildren();
      if (input.checked) words.append(icon(form, right), right ? t("Your answer, correct") : t("Your answer"));
    }
  };

  const show = (question) => {
    const form = formOf(question);
    const letters = session.state.answers[question.slot];
    const right = judging.isRight(question, session.state.answers);
    inputs(form).forEach((input) => { input.checked = letters.includes(input.value); });
    mark(form, right);
    say(form, right, line("p", icon(form, right), headline(question, right)), ...explanation(form, letters));
    if (question.module) lock(form, true);
  };

  const lock = (form, locked) => {
    form.classList.toggle("sy-question--locked", locked);
    inputs(form).forEach((input) => { input.disabled = locked; });
    form.querySelector("[type=submit]").hidden = locked;
  };

  const clear = (question) => {
    const form = formOf(question);
    if (!form) return;
    form.reset();
    mark(form, false);
    form.querySelector("[data-feedback]").replaceChildren();
    delete form.querySelector("[data-feedback]").dataset.result;
    lock(form, session.closed);
  };

  const lockAll = () => document.querySelectorAll("form[data-question]").forEach((form) => lock(form, true));

  const submit = (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const question = byId[form.dataset.question];
    const letters = chosen(form);
    if (!letters) return say(form, null, line("p", t("Choose an answer first.")));
    session.answer(question, letters, (Date.now() - shownAt) / 1000);
    show(question);
    if (question.module) keepFocus(form);
    document.dispatchEvent(new CustomEvent("synergos:answered"));
  };

  // The button that was pressed is gone; leave the keyboard at what came instead.
  const keepFocus = (form) => {
    const feedback = form.querySelector("[data-feedback]");
    feedback.tabIndex = -1;
    feedback.focus({ preventScroll: true });
  };

  const restore = () => {
    for (const question of data.questions) {
      if (!formOf(question)) continue;
      if (judging.isAnswered(question, session.state.answers)) show(question);
      else clear(question);
    }
  };

  const startReflections = () => {
    for (const box of document.querySelectorAll("[data-reflection]")) {
      const text = box.querySelector("textarea");
      text.value = session.keptText(box.dataset.reflection);
      text.oninput = () => session.keepText(box.dataset.reflection, text.value);
    }
  };

  const start = () => {
    document.querySelectorAll("form[data-question]").forEach((form) => {
      if (byId[form.dataset.question]) form.addEventListener("submit", submit);
    });
    restore();
    startReflections();
  };

  const pageShown = () => { shownAt = Date.now(); };

  Synergos.activities = { start, restore, lockAll, startReflections, pageShown };
})();
