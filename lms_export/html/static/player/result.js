// Results: under each module test, on the result page, and the learner's right to delete.
(() => {
  "use strict";
  const { announce, data, judging, session, t } = Synergos;
  const tallyOf = (module) => judging.tally(judging.ofModule(data, module), session.state.answers);
  const part = (name) => document.querySelector(`[data-${name}]`);
  const percent = (hundredths) =>
    `${new Intl.NumberFormat(data.language, { maximumFractionDigits: 2 }).format(hundredths / 100)}\u00a0%`;
  const enough = (tally) => judging.hundredths(tally) >= 100 * data.passMark;

  const line = (element, text) => {
    const made = document.createElement(element);
    made.textContent = text;
    return made;
  };

  const retryButton = (page) => {
    const button = line("button", t("Try again"));
    button.type = "button";
    button.className = "sy-button sy-button--ink";
    button.addEventListener("click", () => {
      session.retry(page.module);
      renew();
      document.getElementById(page.id).querySelector("h1").focus();
    });
    return button;
  };

  const wayOn = (page) => {
    const number = data.passMark;
    if (!session.mayRetry(page.module).length) return [line("p", t("You need {number} % to pass.", { number }))];
    return [line("p", t("You need {number} % to pass. You can take the test again.", { number })), retryButton(page)];
  };

  const showTest = (page) => {
    const box = document.querySelector(`#${CSS.escape(page.id)} [data-test-result]`);
    if (!box) return;
    const tally = tallyOf(page.module);
    if (tally.answered < tally.total) return box.replaceChildren();
    const lines = [line("p", t("{right} of {total} correct.", tally))];
    if (!enough(tally) && session.status() !== "passed") lines.push(...wayOn(page));
    box.replaceChildren(...lines);
  };

  const verdictWords = () => {
    const status = session.status();
    const isPart = data.course !== data.whole;
    if (status === "passed") return isPart ? t("You have passed this part.") : t("You have passed the course.");
    if (status === "completed") return isPart ? t("You have completed this part.") : t("You have completed the course.");
    if (status === "failed") return t("You have not passed, and no attempts are left.");
    const tally = judging.tally(judging.scored(data), session.state.answers);
    if (tally.answered < tally.total) return t("You are not done yet. Answer every module test.");
    if (!enough(tally)) return t("You are not done yet. Take a module test again to raise your score.");
    return t("You are not done yet. Open every lesson.");
  };

  const showMissing = () => {
    const missing = data.pages.filter((page) => page.kind === "lesson" && !session.state.opened.includes(page.code));
    const rows = missing.map((page) => {
      const link = line("a", Synergos.navigation.titleOf(page));
      link.href = `#${page.id}`;
      const row = document.createElement("li");
      row.append(link);
      return row;
    });
    part("missing").hidden = !rows.length;
    part("missing").querySelector("ul").replaceChildren(...rows);
  };

  const showResult = () => {
    if (!part("verdict")) return;
    part("verdict").textContent = verdictWords();
    const tally = judging.tally(judging.scored(data), session.state.answers);
    if (part("score")) {
      part("score").textContent = percent(judging.hundredths(tally));
      part("score-words").textContent = t("{right} of {total} correct.", tally);
    }
    for (const page of data.pages.filter((one) => one.kind === "test")) {
      const row = document.querySelector(`[data-module-score="${CSS.escape(page.id)}"]`);
      const score = tallyOf(page.module);
      if (row) row.textContent = score.answered ? t("{right} of {total}", score) : t("Not answered");
    }
    showMissing();
    showExit();
  };

  // Answers are gone: every form that shows them is to forget them.
  const renew = () => {
    Synergos.pages.forget(Synergos.navigation.current?.id);
    Synergos.activities.restore();
    update();
  };

  const update = () => {
    data.pages.filter((page) => page.kind === "test").forEach(showTest);
    showResult();
  };

  const askBeforeDeleting = (asking) => {
    part("delete-ask").hidden = asking;
    part("delete-confirm").hidden = !asking;
    part("delete-warning").textContent = session.connected
      ? t("Your answers are taken out of the course, and your texts and notes are deleted. The learning platform keeps the result it already has.")
      : t("Your answers, texts and notes are deleted from this device. This cannot be undone.");
    part(asking ? "delete-yes" : "delete-ask").focus();
  };

  const forgetAll = () => {
    session.forget();
    renew();
    announce("answered");
  };

  const deleteAll = () => {
    forgetAll();
    askBeforeDeleting(false);
  };

  // After the exit nothing is saved any more, so nothing that would have to be saved is offered.
  const exit = async () => {
    if (!(await session.leave())) return;
    Synergos.activities.lockAll();
    showExit();
    part("exit-said").textContent = t("Saved. You can close the window now.");
    update();
  };

  const showExit = () => {
    if (!part("exit")) return;
    part("exit").hidden = !session.connected || session.closed;
    part("delete").hidden = session.closed;
  };

  const ACTS = {
    "delete-ask": () => askBeforeDeleting(true),
    "delete-no": () => askBeforeDeleting(false),
    "delete-yes": deleteAll,
    exit,
  };

  const act = ({ target }) =>
    Object.keys(ACTS).filter((name) => target.closest(`[data-${name}]`)).forEach((name) => ACTS[name]());

  const start = () => {
    document.addEventListener("click", act);
    document.addEventListener("synergos:delete", forgetAll);
    document.addEventListener("synergos:answered", update);
    document.addEventListener("synergos:page-loaded", update);
    update();
  };

  Synergos.result = { start, update };
})();
