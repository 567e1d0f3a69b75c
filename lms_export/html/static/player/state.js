// The state as text: the same rules as suspend_data.py. Printable ASCII, numbers in base 36.
(() => {
  "use strict";
  const VERSION = "2";
  const CODE = 5;
  const HIGHEST = 36 ** 5 - 1;
  const SHAPE = /^2~([0-9a-z]{1,6})~([0-9a-z]+)~([0-9a-z]+)~([01])~((?:[0-9a-z]{5})*)~([0-9a-z,]*)$/;

  const fresh = () => ({
    attempt: Math.floor(Math.random() * 36 ** 6).toString(36),
    revision: 0,
    interactions: 0,
    passed: false,
    opened: [],
    answers: {},
  });

  const counter = (number) => Math.min(number, HIGHEST).toString(36);

  const encode = (state) => {
    const slots = Object.keys(state.answers).map(Number).sort((a, b) => a - b);
    const answers = slots.map((slot) => slot.toString(36).padStart(2, "0") + state.answers[slot]);
    return [
      VERSION,
      state.attempt,
      counter(state.revision),
      counter(state.interactions),
      state.passed ? "1" : "0",
      state.opened.join(""),
      answers.join(","),
    ].join("~");
  };

  const decode = (text) => {
    const parts = SHAPE.exec(text || "");
    if (!parts) return null;
    const answers = {};
    for (const answer of parts[6].split(",").filter((piece) => piece.length > 2)) {
      answers[parseInt(answer.slice(0, 2), 36)] = answer.slice(2);
    }
    return {
      attempt: parts[1],
      revision: parseInt(parts[2], 36),
      interactions: parseInt(parts[3], 36),
      passed: parts[4] === "1",
      opened: parts[5].match(new RegExp(`.{${CODE}}`, "g")) || [],
      answers,
    };
  };

  Synergos.state = { fresh, encode, decode };
})();
