// Right or wrong, score and verdict: the same rules as verdict.py. Pure functions of data and answers.
(() => {
  "use strict";
  const { comparable, decoded, isNumber } = Synergos.answers;

  const rules = {
    number: (question, answer) =>
      isNumber(answer) && question.minimum <= Number(answer) && Number(answer) <= question.maximum,
    text: (question, answer) => question.accepted.includes(comparable(decoded(answer), question.caseSensitive)),
  };
  const judge = (question, answer) =>
    rules[question.kind] ? rules[question.kind](question, answer) : answer === question.key;

  const isAnswered = (question, answers) => question.slot in answers;
  const isRight = (question, answers) => isAnswered(question, answers) && judge(question, answers[question.slot]);
  const isJudged = (question) => !["checklist", "ratings", "rating"].includes(question.kind);
  const scored = (data) => data.questions.filter((question) => question.module > 0);
  const ofModule = (data, module) => data.questions.filter((question) => question.module === module);

  // How often a question may still be answered: Infinity where nobody has set a limit.
  const attemptsLeft = (question, tries) =>
    question.attempts ? Math.max(0, question.attempts - (tries[question.slot] || 0)) : Infinity;

  // Whether the question may be answered, given what has been answered so far.
  const isOpen = (question, { answers, tries }) =>
    !question.attempts || (!isRight(question, answers) && attemptsLeft(question, tries) > 0);

  const sum = (questions) => questions.reduce((points, question) => points + question.points, 0);

  const tally = (questions, answers) => {
    const right = questions.filter((question) => isRight(question, answers));
    return {
      right: right.length,
      answered: questions.filter((question) => isAnswered(question, answers)).length,
      total: questions.length,
      reached: sum(right),
      points: sum(questions),
    };
  };

  // Of all points, rounded down, so that rounding never passes anybody.
  const hundredths = ({ reached, points }) => (points ? Math.floor((10000 * reached) / points) : 0);

  // A failed course is closed for good on some platforms: only where nothing can be tried again.
  const verdict = (data, answers, opened, tries = {}) => {
    const questions = scored(data);
    const result = tally(questions, answers);
    const lessons = data.pages.filter((page) => page.kind === "lesson");
    if (result.answered < result.total || !lessons.every((page) => opened.includes(page.code))) return "incomplete";
    if (!result.total) return "completed";
    if (hundredths(result) >= 100 * data.passMark) return "passed";
    return questions.some((question) => isOpen(question, { answers, tries }) && !isRight(question, answers))
      ? "incomplete"
      : "failed";
  };

  Synergos.judging = {
    isRight, isAnswered, isJudged, isOpen, attemptsLeft, scored, ofModule, tally, hundredths, verdict,
  };
})();
