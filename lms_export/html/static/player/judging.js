// Right or wrong, score and verdict: the same rules as verdict.py. Pure functions of data and answers.
(() => {
  "use strict";
  const isRight = (question, answers) => answers[question.slot] === question.key;
  const isAnswered = (question, answers) => question.slot in answers;
  const scored = (data) => data.questions.filter((question) => question.module > 0);
  const ofModule = (data, module) => data.questions.filter((question) => question.module === module);

  const tally = (questions, answers) => ({
    right: questions.filter((question) => isRight(question, answers)).length,
    answered: questions.filter((question) => isAnswered(question, answers)).length,
    total: questions.length,
  });

  // Rounded down, so that rounding never passes anybody.
  const hundredths = ({ right, total }) => (total ? Math.floor((10000 * right) / total) : 0);

  const verdict = (data, answers, opened) => {
    const result = tally(scored(data), answers);
    const lessons = data.pages.filter((page) => page.kind === "lesson");
    if (result.answered < result.total || !lessons.every((page) => opened.includes(page.code))) return "incomplete";
    if (!result.total) return "completed";
    return hundredths(result) >= 100 * data.passMark ? "passed" : "incomplete";
  };

  Synergos.judging = { isRight, isAnswered, scored, ofModule, tally, hundredths, verdict };
})();
