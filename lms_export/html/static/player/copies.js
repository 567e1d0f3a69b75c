// Two copies of one learner's state: what still exists, and what two open windows know together. Pure functions.
(() => {
  "use strict";

  const offered = (question, letters) => {
    const left = [...letters].filter((letter) => question.letters.includes(letter));
    return question.kind === "multiple" || left.length === 1 ? left.join("") : "";
  };

  // Only a package holds the whole course and can tell what is gone from it; a website shows one lesson.
  const known = (data, state) => {
    if (!state || data.lms === "") return state;
    const answers = {};
    for (const question of data.questions) {
      const letters = offered(question, state.answers[question.slot] || "");
      if (letters) answers[question.slot] = letters;
    }
    const opened = state.opened.filter((code) => data.pages.some((page) => page.code === code));
    return { ...state, opened, answers };
  };

  const changedBy = (answers, changes) => {
    const all = { ...answers, ...changes };
    return Object.fromEntries(Object.entries(all).filter(([, letters]) => letters !== null));
  };

  // `kept` is the newer one. A deletion began another attempt: of the older one only fresh changes go along.
  const merged = (kept, own, changes) => {
    const answers = changedBy(kept.answers, changes);
    const interactions = Math.max(kept.interactions, own.interactions);
    if (kept.attempt !== own.attempt) return { ...kept, answers, interactions };
    const opened = [...new Set([...kept.opened, ...own.opened])];
    return { ...kept, answers, interactions, opened, passed: kept.passed || own.passed };
  };

  Synergos.copies = { known, merged };
})();
