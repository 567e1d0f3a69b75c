// The state as text: the same rules as suspend_data.py. Printable ASCII, numbers in base 36.
// It begins with the version of its layout; what older packages have written is brought forward when it is read.
(() => {
  "use strict";
  const VERSION = "3";
  const CODE = 5;
  const HIGHEST = 36 ** 5 - 1;
  const MOST_TRIES = 35;
  const HIGHEST_SHORT_SLOT = 36 ** 2 - 1;
  const HEAD = "~([0-9a-z]{1,6})~([0-9a-z]{1,6})~([0-9a-z]{1,6})~([01])~((?:[0-9a-z]{5})*)~";
  const SHAPES = {
    2: new RegExp(`^2${HEAD}([0-9a-z,]*)$`),
    3: new RegExp(`^3${HEAD}([0-9A-Za-z.'!_,-]*)$`),
  };
  // A live package keeps its seat before the state; the package itself may be in its place now.
  const SEAT = /^s~[0-9A-Za-z_-]{22}~/;
  const PIECE = /^(?:([0-9a-z]{2})|!([0-9a-z]{3}))([0-9a-z])(.*)$/;

  const fresh = () => ({
    attempt: Math.floor(Math.random() * 36 ** 6).toString(36),
    revision: 0,
    interactions: 0,
    passed: false,
    opened: [],
    answers: {},
    tries: {},
  });

  const counter = (number) => Math.min(number, HIGHEST).toString(36);

  const encodedSlot = (slot) =>
    slot > HIGHEST_SHORT_SLOT ? `!${slot.toString(36).padStart(3, "0")}` : slot.toString(36).padStart(2, "0");

  const encodedAnswer = (slot, { answers, tries }) => {
    const tried = Math.min((tries || {})[slot] || 0, MOST_TRIES);
    return encodedSlot(slot) + tried.toString(36) + (answers[slot] || "");
  };

  const encode = (state) => {
    const tried = Object.entries(state.tries || {}).filter(([, times]) => times).map(([slot]) => slot);
    const slots = [...new Set([...Object.keys(state.answers), ...tried])].map(Number).sort((a, b) => a - b);
    return [
      VERSION,
      state.attempt,
      counter(state.revision),
      counter(state.interactions),
      state.passed ? "1" : "0",
      state.opened.join(""),
      slots.map((slot) => encodedAnswer(slot, state)).join(","),
    ].join("~");
  };

  // Pieces of an answer in one layout, as the next one writes them. Before version 3 nobody counted the tries:
  // what was answered was answered once.
  const FORWARD = { 2: (piece) => piece.replace(/^[0-9a-z]{2}/, "$&1") };

  const migrated = (answers, version) =>
    Object.keys(FORWARD)
      .filter((older) => older >= version)
      .reduce((pieces, older) => pieces.map(FORWARD[older]), answers.split(","));

  const decodedAnswers = (pieces) => {
    const [answers, tries] = [{}, {}];
    for (const [, short, long, tried, answer] of pieces.map((piece) => PIECE.exec(piece)).filter(Boolean)) {
      const slot = parseInt(short || long, 36);
      if (answer) answers[slot] = answer;
      if (tried !== "0") tries[slot] = parseInt(tried, 36);
    }
    return { answers, tries };
  };

  const decode = (kept) => {
    const text = (kept || "").replace(SEAT, "");
    const version = text.split("~", 1)[0];
    const parts = Object.keys(SHAPES).includes(version) && SHAPES[version].exec(text);
    if (!parts) return null;
    return {
      attempt: parts[1],
      revision: parseInt(parts[2], 36),
      interactions: parseInt(parts[3], 36),
      passed: parts[4] === "1",
      opened: parts[5].match(new RegExp(`.{${CODE}}`, "g")) || [],
      ...decodedAnswers(migrated(parts[6], version)),
    };
  };

  Synergos.state = { fresh, encode, decode };
})();
