// Checklists and self-assessments: kept with the answers, never judged.
(() => {
  "use strict";
  const { answers, data, interactions, session, t } = Synergos;
  const byId = Object.fromEntries(data.questions.map((question) => [question.id, question]));
  const met = new WeakSet();
  const kept = (question) => session.state.answers[question.slot] || "";
  const inputs = (element) => [...element.querySelectorAll("input")];
  const linesOf = (box) => [...box.querySelectorAll("[data-line]")];
  const boxesIn = (root, name) => [...root.querySelectorAll(`[data-${name}]`)].filter((box) => byId[box.dataset[name]]);
  const stepsOf = (answer) => Object.fromEntries(answers.pairs(answer).map(([line, step]) => [line, step]));

  const promptOf = (line) => line.querySelector("legend").textContent;
  const scaleOf = (line) => inputs(line).map((input) => input.labels[0].textContent);

  // The same line of the self-assessment before: by place, since the two have slots of their own.
  const saidBefore = (assessment, place) => {
    const before = data.questions.find(
      ({ kind, series, moment }) => kind === "ratings" && series === assessment.series && moment === "before",
    );
    return before ? stepsOf(kept(before))[before.lines[place]] : undefined;
  };

  const showBefore = (line, assessment, place) => {
    const words = line.querySelector("[data-before]");
    if (!words) return;
    const step = saidBefore(assessment, place);
    words.hidden = step === undefined;
    if (step !== undefined) words.textContent = t("Before, you said: {answer}", { answer: scaleOf(line)[step] });
  };

  const restoreRatings = (box) => {
    const assessment = byId[box.dataset.ratings];
    const steps = stepsOf(kept(assessment));
    linesOf(box).forEach((line, place) => {
      inputs(line).forEach((input) => { input.checked = input.value === steps[line.dataset.line]; });
      showBefore(line, assessment, place);
    });
  };

  const restoreChecklist = (box) => {
    const ticked = kept(byId[box.dataset.checklist]);
    inputs(box).forEach((input) => { input.checked = ticked.includes(input.value); });
  };

  const lock = (box) => inputs(box).forEach((input) => { input.disabled = true; });

  const checked = (element) => inputs(element).filter((input) => input.checked);

  // What was ticked before the scripts had started is kept as what is ticked now.
  const adopt = (box) => {
    if (met.has(box) || session.closed) return;
    met.add(box);
    const question = byId[box.dataset.checklist || box.dataset.ratings];
    if (kept(question)) return;
    if (box.dataset.ratings) linesOf(box).flatMap(checked).forEach((input) => keepRating(box, input));
    else if (checked(box).length) tick(box);
  };

  const restore = (root = document) => {
    ["checklist", "ratings"].flatMap((name) => boxesIn(root, name)).forEach(adopt);
    boxesIn(root, "checklist").forEach(restoreChecklist);
    boxesIn(root, "ratings").forEach(restoreRatings);
    if (session.closed) lockAll();
  };

  const lockAll = () => ["checklist", "ratings"].forEach((name) => boxesIn(document, name).forEach(lock));

  const tick = (box) => {
    const ticked = checked(box).map((input) => input.value);
    session.keep(byId[box.dataset.checklist], ticked.sort().join(""));
  };

  const keepRating = (box, input) => {
    const assessment = byId[box.dataset.ratings];
    const line = input.closest("[data-line]");
    const steps = { ...stepsOf(kept(assessment)), [line.dataset.line]: input.value };
    const answer = Object.entries(steps).map((pair) => pair.join("")).sort().join("");
    session.keep(assessment, answer, {
      question: interactions.ratingOf(assessment, line.dataset.line, promptOf(line), scaleOf(line)),
      answer: input.value,
    });
  };

  const rate = (box, input) => {
    keepRating(box, input);
    restore();
  };

  document.addEventListener("change", (event) => {
    const [list, ratings] = ["checklist", "ratings"].map((name) => event.target.closest(`[data-${name}]`));
    if (list) tick(list);
    if (ratings) rate(ratings, event.target);
  });

  Synergos.reports = { restore, lockAll };
})();
