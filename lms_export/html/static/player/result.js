// Results: under each module test, on the result page, and the learner's right to delete.
(() => {
  "use strict";
  const { data, judging, session, t } = Synergos;
  const tallyOf = (module) => judging.tally(judging.ofModule(data, module), session.state.answers);
  const part = (name) => document.querySelector(`[data-${name}]`);
  const decimals = new Intl.NumberFormat(data.language, { maximumFractionDigits: 2 });
  const percent = (hundredths) => `${decimals.format(hundredths / 100)}\u00a0%`;
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
      Synergos.activities.restore();
      update();
      document.getElementById(page.id).querySelector("h1").focus();
    });
    return button;
  };

  const showTest = (page) => {
    const box = document.querySelector(`#${CSS.escape(page.id)} [data-test-result]`);
    if (!box) return;
    const tally = tallyOf(page.module);
    if (tally.answered < tally.total) return box.replaceChildren();
    const lines = [line("p", t("{right} of {total} correct.", tally))];
    if (!enough(tally) && session.status() !== "passed") {
      lines.push(line("p", t("You need {number} % to pass. You can take the test again.", { number: data.passMark })));
      if (!session.closed) lines.push(retryButton(page));
    }
    box.replaceChildren(...lines);
  };

  const verdictWords = () => {
    const status = session.status();
    if (status === "passed") return t("You have passed the course.");
    if (status === "completed") return t("You have completed the course.");
    const tally = judging.tally(judging.scored(data), session.state.answers);
    if (tally.answered < tally.total) return t("You are not done yet. Answer every module test.");
    if (!enough(tally)) return t("You are not done yet. Take a module test again to raise your score.");
    return t("You are not done yet. Open every lesson.");
  };

  const showMissing = () => {
    const missing = data.pages.filter((page) => page.kind === "lesson" && !session.state.opened.includes(page.code));
    const rows = missing.map((page) => {
      const link = line("a", `${page.number} ${page.title}`);
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
  };

  const update = () => {
    data.pages.filter((page) => page.kind === "test").forEach(showTest);
    showResult();
  };

  const askBeforeDeleting = (asking) => {
    part("delete-ask").hidden = asking;
    part("delete-confirm").hidden = !asking;
    part("delete-warning").textContent = session.connected
      ? t("Your answers are taken out of the course. The learning platform keeps the result it already has.")
      : t("The answers are deleted from this device. This cannot be undone.");
    part(asking ? "delete-yes" : "delete-ask").focus();
  };

  const startDelete = () => {
    if (!part("delete")) return;
    part("delete-ask").addEventListener("click", () => askBeforeDeleting(true));
    part("delete-no").addEventListener("click", () => askBeforeDeleting(false));
    part("delete-yes").addEventListener("click", () => {
      session.forget();
      Synergos.activities.restore();
      Synergos.activities.startReflections();
      update();
      askBeforeDeleting(false);
      document.dispatchEvent(new CustomEvent("synergos:answered"));
    });
  };

  // After the exit nothing is saved any more, so nothing that would have to be saved is offered.
  const exit = () => {
    if (!session.leave()) return;
    Synergos.activities.lockAll();
    part("exit").hidden = true;
    part("delete").hidden = true;
    part("exit-said").textContent = t("Saved. You can close the window now.");
    update();
  };

  const startExit = () => {
    if (!part("exit")) return;
    part("exit").hidden = !session.connected;
    part("exit").addEventListener("click", exit);
  };

  const start = () => {
    startDelete();
    startExit();
    document.addEventListener("synergos:answered", update);
    update();
  };

  Synergos.result = { start, update };
})();
