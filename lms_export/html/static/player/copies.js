// Two copies of one learner's state: what still exists, and what two open windows know together. Pure functions.
(() => {
  "use strict";
  const { isNumber, pairs } = Synergos.answers;
  const WRITTEN = /^(?:'[0-9a-z]{2}|![0-9a-z]{4}|[0-9A-Za-z._-])+$/;

  const areDistinct = (letters) => new Set(letters).size === letters.length;
  const offered = (question, letters) => [...letters].filter((letter) => question.letters.includes(letter)).join("");
  const onlyWhole = (isWhole) => (question, answer) => (isWhole(question, answer) ? answer : "");
  const isPermutation = ({ letters }, answer) => [...answer].sort().join("") === letters;
  const isPaired = ({ letters }, answer) =>
    answer.length === 2 * letters.length &&
    pairs(answer).map(([left]) => left).join("") === letters &&
    pairs(answer).every(([, right]) => letters.includes(right));
  const one = (question, letters) => (offered(question, letters).length === 1 ? offered(question, letters) : "");

  // What is left of an answer when the question has changed since; empty where nothing sensible is.
  const remaining = {
    single: one,
    "true-false": one,
    multiple: (question, letters) => (areDistinct(letters) ? offered(question, letters) : ""),
    checklist: (question, letters) => (areDistinct(letters) ? offered(question, letters) : ""),
    order: onlyWhole(isPermutation),
    match: onlyWhole(isPaired),
    number: onlyWhole((question, answer) => isNumber(answer)),
    text: onlyWhole((question, answer) => WRITTEN.test(answer) && answer.length <= 5 * question.longest),
    ratings: (question, answer) => {
      const rated = pairs(answer).filter(([line, step]) => question.letters.includes(line) && "0123".includes(step));
      return areDistinct(rated.map(([line]) => line)) ? rated.join("") : "";
    },
  };

  // Only a package holds the whole course and can tell what is gone from it; a website shows one lesson.
  const known = (data, state) => {
    if (!state || data.lms === "") return state;
    const [answers, tries] = [{}, {}];
    for (const question of data.questions) {
      const answer = remaining[question.kind](question, state.answers[question.slot] || "");
      if (answer) answers[question.slot] = answer;
      if (state.tries[question.slot]) tries[question.slot] = state.tries[question.slot];
    }
    const opened = state.opened.filter((code) => data.pages.some((page) => page.code === code));
    return { ...state, opened, answers, tries };
  };

  // How many answers an update has cost: they no longer fit, or their question is gone.
  const lost = (data, state) => {
    if (!state) return 0;
    const { answers } = known(data, state);
    return Object.keys(state.answers).filter((slot) => answers[slot] !== state.answers[slot]).length;
  };

  const changedBy = (answers, changes) => {
    const all = { ...answers, ...changes };
    return Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== null));
  };

  const mostTries = (some, others) => {
    const slots = [...Object.keys(some), ...Object.keys(others)];
    return Object.fromEntries(slots.map((slot) => [slot, Math.max(some[slot] || 0, others[slot] || 0)]));
  };

  // `kept` is the newer one. A deletion began another attempt: of the older one only fresh changes go along.
  const merged = (kept, own, changes) => {
    const answers = changedBy(kept.answers, changes);
    const interactions = Math.max(kept.interactions, own.interactions);
    if (kept.attempt !== own.attempt) {
      const fresh = Object.keys(changes).filter((slot) => changes[slot] && own.tries[slot]).map((slot) => [slot, 1]);
      return { ...kept, answers, interactions, tries: mostTries(kept.tries, Object.fromEntries(fresh)) };
    }
    const opened = [...new Set([...kept.opened, ...own.opened])];
    const tries = mostTries(kept.tries, own.tries);
    return { ...kept, answers, interactions, opened, tries, passed: kept.passed || own.passed };
  };

  Synergos.copies = { known, lost, merged };
})();
