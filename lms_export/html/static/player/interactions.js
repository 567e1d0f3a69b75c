// What a learning platform is told of one answer, in the grammar of each standard. Pure functions.
(() => {
  "use strict";
  const { decoded, pairs } = Synergos.answers;
  const MOST_LETTERS = 36;
  const MOST_PATTERNS = 10;
  const LONGEST_FILL_IN = { scorm12: 255, scorm2004: 250 };
  const LONGEST_DESCRIPTION = 250;
  const TYPES = {
    single: "choice",
    multiple: "choice",
    "true-false": "true-false",
    order: "sequencing",
    match: "matching",
    text: "fill-in",
    number: "numeric",
    rating: "likert",
  };
  const BY_LETTER = ["choice", "sequencing", "matching"];

  // One character names a choice; where the characters run out only a performance can be told.
  const typeOf = ({ kind, letters }) =>
    BY_LETTER.includes(TYPES[kind]) && letters.length > MOST_LETTERS ? "performance" : TYPES[kind] || "other";

  const resultOf = (right, wrong) => (right === null ? "neutral" : right ? "correct" : wrong);
  const cut = (text, longest) => [...text].slice(0, longest).join("");
  const fits = (text, longest) => {
    let short = cut(text, longest);
    while (short.length > longest) short = [...short].slice(0, -1).join("");
    return short;
  };

  // What the standards read as marks is written with round brackets.
  const unmarked = (text) =>
    text.replace(/[{}]/g, (mark) => (mark === "{" ? "(" : ")")).replace(/\[([,.:])\]/g, "($1)");

  const written = (answer, longest) => fits(unmarked(decoded(answer)), longest);
  const accepted = ({ accepted: texts }) => texts.slice(0, MOST_PATTERNS).map(unmarked);
  const [low, high] = [0, 1];
  const limits = ({ key }) => key.split(":");

  // SCORM 1.2: single characters; braces where several are needed together.
  const short = {
    choice: (letters) => [...letters].join(","),
    sequencing: (letters) => [...letters].join(","),
    matching: (answer) => pairs(answer).map(([left, right]) => `${left}.${right}`).join(","),
    "true-false": (letter) => letter,
    "fill-in": (answer) => written(answer, LONGEST_FILL_IN.scorm12),
    numeric: (answer) => answer,
    likert: (step) => step,
    performance: (letters) => fits([...letters].join(","), 255),
    other: (answer) => fits(answer, 255),
  };

  const shortPatterns = {
    choice: ({ key }) => [key.length > 1 ? `{${short.choice(key)}}` : key],
    "fill-in": (question) => accepted(question).map((text) => fits(text, LONGEST_FILL_IN.scorm12)),
    // A range cannot be said here.
    numeric: (question) => (limits(question)[low] === limits(question)[high] ? [limits(question)[low]] : []),
    likert: () => [],
    other: () => [],
  };

  // SCORM 2004 and xAPI: short identifiers, joined by bracketed marks.
  const choice = (letter) => `c${letter}`;
  const long = {
    choice: (letters) => [...letters].map(choice).join("[,]"),
    sequencing: (letters) => [...letters].map(choice).join("[,]"),
    matching: (answer) => pairs(answer).map(([left, right]) => `s${left}[.]t${right}`).join("[,]"),
    "true-false": (letter) => String(letter === "t"),
    "fill-in": (answer) => written(answer, LONGEST_FILL_IN.scorm2004),
    numeric: (answer) => answer,
    likert: choice,
    performance: (letters) => cut([...letters].map((letter, step) => `p${step}[.]${letter}`).slice(0, 250).join("[,]"), 4000),
    other: (answer) => fits(answer, 4000),
  };

  const longPatterns = {
    "fill-in": (question) =>
      accepted(question).map(
        (text) => `{case_matters=${question.caseSensitive}}${fits(text, LONGEST_FILL_IN.scorm2004)}`,
      ),
    numeric: (question) => [limits(question).join("[:]")],
    likert: () => [],
    other: () => [],
  };

  const patterns = (own, said, type, question) =>
    own[type] ? own[type](question) : [said[type](question.key)].filter((pattern) => pattern !== "");

  const scorm12 = ({ question, answer, right }) => {
    const type = typeOf(question);
    return {
      type: type === "other" ? "performance" : type,
      response: short[type](answer),
      patterns: patterns(shortPatterns, short, type, question),
      result: resultOf(right, "wrong"),
    };
  };

  const described = ({ text }) => {
    if (!text || !text.prompt) return "";
    const mark = `{lang=${text.language}}`;
    return mark + fits(unmarked(text.prompt).replace(/\s+/g, " ").trim(), LONGEST_DESCRIPTION - mark.length);
  };

  const scorm2004 = ({ question, answer, right }) => {
    const type = typeOf(question);
    return {
      type,
      response: long[type](answer),
      patterns: patterns(longPatterns, long, type, question),
      result: resultOf(right, "incorrect"),
      description: described(question),
    };
  };

  const named = (texts, language, letter, id) =>
    [...letter].map((one) => ({ id: id(one), description: { [language]: (texts || {})[one] || one } }));

  // The lists that a statement's definition holds beside the type.
  const lists = (type, { letters, text = {} }) => {
    const { language = Synergos.data.language, choices, matches } = text;
    if (type === "choice" || type === "sequencing") return { choices: named(choices, language, letters, choice) };
    if (type === "likert") return { scale: named(choices, language, letters, choice) };
    if (type !== "matching") return {};
    return {
      source: named(choices, language, letters, (letter) => `s${letter}`),
      target: named(matches, language, letters, (letter) => `t${letter}`),
    };
  };

  const xapi = (interaction) => {
    const { question, right } = interaction;
    const { type, response, patterns: known, result } = scorm2004(interaction);
    const { language, prompt = "" } = question.text || {};
    const description = prompt ? { [language]: prompt } : {};
    const success = right === null ? undefined : right;
    return { type, response, patterns: known, result, success, description, ...lists(type, question) };
  };

  // A self-assessment is told line by line, as a rating of its own: the one that was just given.
  // `prompt` is the line's own text, `scale` the words of its steps.
  const ratingOf = (assessment, line, prompt, scale) => ({
    id: `${assessment.id}-${line}`,
    slot: assessment.slot,
    kind: "rating",
    module: 0,
    points: 0,
    attempts: 0,
    letters: "0123",
    key: "",
    text: { language: Synergos.data.language, prompt, choices: { ...scale } },
  });

  Synergos.interactions = { scorm12, scorm2004, xapi, ratingOf };
})();
