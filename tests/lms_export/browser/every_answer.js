// Answers every question of the course wrongly and then rightly, of every kind there is.
() => {
  const { answers, data, judging, session } = Synergos;
  const right = {
    number: ({ key }) => key.split(":")[0],
    text: ({ accepted }) => answers.encoded(accepted[0]),
  };
  const wrong = {
    "true-false": ({ key }) => (key === "t" ? "f" : "t"),
    number: () => "-7.5",
    text: () => answers.encoded("å [,] {x}"),
  };
  const reversed = ({ key, letters }) => (key.length > 1 ? [...key].reverse().join("") : letters.replace(key, "")[0]);
  for (const question of data.questions.filter(judging.isJudged)) {
    session.answer(question, (wrong[question.kind] || reversed)(question), 1.239);
    session.answer(question, (right[question.kind] || (({ key }) => key))(question), 61);
  }
}
