// Questions: what the learner answered, whether it was right, and what to read next.
(() => {
  "use strict";
  const { announce, data, fields, icon, judging, session, t } = Synergos;
  const byId = Object.fromEntries(data.questions.map((question) => [question.id, question]));
  let shownAt = Date.now();

  const formsIn = (root) => [...root.querySelectorAll("form[data-question]")].filter((form) => byId[form.dataset.question]);
  const questionOf = (form) => byId[form.dataset.question];
  const inputs = (form) => [...form.querySelectorAll("input")];
  const seedOf = (question) => `${session.state.attempt}:${question.slot}`;

  const sign = (right) => icon(right ? "check" : "cross");

  const line = (element, ...content) => {
    const made = document.createElement(element);
    made.append(...content);
    return made;
  };

  const classed = (element, name, ...content) => {
    const made = line(element, ...content);
    made.className = name;
    return made;
  };

  const addMark = (option) => {
    const words = classed("small", "sy-option__mark");
    words.dataset.mark = "";
    option.append(words);
  };

  const isDressed = (form) => form.querySelector("[data-feedback]") !== null;

  // What is of use with a script only: the button, and the places where the page answers.
  const dress = (form) => {
    form.querySelectorAll(".sy-option").forEach(addMark);
    const button = classed("button", "sy-button sy-button--ink", t("Answer"));
    button.type = "submit";
    const feedback = classed("div", "sy-feedback");
    feedback.dataset.feedback = "";
    feedback.setAttribute("role", "status");
    form.append(classed("p", "sy-question__act", button), feedback);
  };

  const explanation = (form, answer) =>
    [...(form.querySelector("[data-feedback-text]")?.content.children || [])]
      .filter((text) => !text.dataset.letter || answer.includes(text.dataset.letter))
      .map((text) => text.cloneNode(true));

  const left = (question) => judging.attemptsLeft(question, session.state.tries);

  const attemptsWords = (number) =>
    number === 1 ? t("You have one attempt left.") : t("You have {number} attempts left.", { number });

  const headline = (question, right) => {
    const { points, module } = question;
    if (right) return module ? t("Correct. {number} of {total} points", { number: points, total: points }) : t("Correct.");
    if (!question.attempts) return t("Not correct.");
    return `${t("Not correct.")} ${left(question) ? attemptsWords(left(question)) : t("You have no attempts left.")}`;
  };

  // Only where nothing can be tried again.
  const rightAnswer = (form, question, right) => {
    if (right || !question.attempts || left(question)) return [];
    const texts = fields[question.kind].right(form, question);
    if (texts.length === 1) return [line("p", t("Right answer: {answer}", { answer: texts[0] }))];
    return [line("p", t("Right answer:")), line("ul", ...texts.map((text) => line("li", text)))];
  };

  const say = (form, right, ...content) => {
    const feedback = form.querySelector("[data-feedback]");
    feedback.dataset.result = right === null ? "missing" : right ? "right" : "wrong";
    feedback.replaceChildren(...content);
  };

  const mark = (form, right) => {
    for (const option of form.querySelectorAll(".sy-option")) {
      const input = option.querySelector("input");
      option.classList.toggle("sy-option--chosen", input.checked);
      option.classList.toggle("sy-option--right", input.checked && right);
      const words = option.querySelector("[data-mark]");
      words.replaceChildren();
      if (input.checked) words.append(sign(right), right ? t("Your answer, correct") : t("Your answer"));
    }
  };

  // A test without limits is tried again as a whole; a limited question as long as it is wrong and may be.
  const isLocked = (question, right) => {
    if (session.closed) return true;
    return question.attempts ? right || left(question) === 0 : question.module > 0;
  };

  const lock = (form, locked) => {
    form.classList.toggle("sy-question--locked", locked);
    fields[questionOf(form).kind].lock(form, locked);
    form.querySelector("[type=submit]").hidden = locked;
  };

  const showAttempts = (form, question) => {
    const words = form.querySelector("[data-attempts]");
    if (!words) return;
    words.hidden = judging.isAnswered(question, session.state.answers);
    words.textContent = attemptsWords(left(question));
  };

  const show = (form, question) => {
    const answer = session.state.answers[question.slot];
    const right = judging.isRight(question, session.state.answers);
    fields[question.kind].show(form, answer);
    mark(form, right);
    const said = line("p", sign(right), headline(question, right));
    say(form, right, said, ...rightAnswer(form, question, right), ...explanation(form, answer));
    showAttempts(form, question);
    lock(form, isLocked(question, right));
  };

  const clear = (form) => {
    form.reset();
    mark(form, false);
    form.querySelector("[data-feedback]").replaceChildren();
    delete form.querySelector("[data-feedback]").dataset.result;
  };

  // A learner may be quicker than the scripts: what is chosen in a form that they meet for the first time stays.
  const begin = (form, question) => {
    if (isDressed(form)) clear(form);
    else dress(form);
    showAttempts(form, question);
    lock(form, session.closed);
  };

  const ask = (form, question) => {
    say(form, null, line("p", fields[question.kind].asked(form)));
    const written = form.querySelector("[data-written]");
    if (!written) return;
    written.setAttribute("aria-invalid", "true");
    written.focus();
  };

  const submit = (event) => {
    const form = event.target.closest("form[data-question]");
    if (!form || !questionOf(form)) return;
    event.preventDefault();
    const question = questionOf(form);
    const answer = fields[question.kind].read(form, question);
    if (!answer) return ask(form, question);
    inputs(form).forEach((input) => input.removeAttribute("aria-invalid"));
    session.answer(described(form, question), answer, (Date.now() - shownAt) / 1000);
    show(form, question);
    if (form.classList.contains("sy-question--locked")) keepFocus(form);
    announce("answered");
  };

  // What a platform is told of the question beside the answer, as the learner reads it.
  const described = (form, question) => {
    const prompt = form.querySelector("legend").textContent;
    return { ...question, text: { language: data.language, prompt, ...fields[question.kind].offered(form) } };
  };

  // The button that was pressed is gone; leave the keyboard at what came instead.
  const keepFocus = (form) => {
    const feedback = form.querySelector("[data-feedback]");
    feedback.tabIndex = -1;
    feedback.focus({ preventScroll: true });
  };

  // Everything in `root` as the learner left it: on a page that has just come, and after a deletion.
  const restore = (root = document) => {
    for (const form of formsIn(root)) {
      const question = questionOf(form);
      begin(form, question);
      fields[question.kind].arrange(form, question, seedOf(question));
      if (judging.isAnswered(question, session.state.answers)) show(form, question);
    }
    Synergos.writing.restore(root);
    Synergos.reports.restore(root);
  };

  // Lines that were moved and not answered with yet, in the same form in another language.
  const takeOrder = (from, to) => {
    for (const form of formsIn(to).filter((one) => questionOf(one).kind === "order")) {
      const before = from.querySelector(`#${CSS.escape(form.id)}`);
      if (before) fields.order.show(form, fields.order.read(before));
    }
  };

  const lockAll = () => {
    formsIn(document).forEach((form) => lock(form, true));
    Synergos.reports.lockAll();
  };

  // A page that comes back is as it was left; what is said elsewhere in the course may have changed since.
  const shown = ({ detail: { element } }) => {
    shownAt = Date.now();
    Synergos.reports.restore(element);
    if (session.closed) lockAll();
  };

  const start = () => {
    document.addEventListener("submit", submit);
    document.addEventListener("synergos:page-loaded", ({ detail: { element } }) => restore(element));
    document.addEventListener("synergos:shown", shown);
  };

  Synergos.activities = { start, restore, takeOrder, lockAll };
})();
