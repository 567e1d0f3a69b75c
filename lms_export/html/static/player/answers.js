// Answers as short ASCII words, and the order they are shown in: the same rules as answers.py. Pure functions.
(() => {
  "use strict";
  // White space as Python knows it; the two lists differ.
  const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
  const SPACES = new RegExp(`${SPACE}+`, "g");
  const PLAIN = /[0-9A-Za-z.-]/;
  const PIECE = /'([0-9a-z]{2})|!([0-9a-z]{4})|(_)|([0-9A-Za-z.-])/g;
  const HIGHEST_CHARACTER = 0x10ffff;
  const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/;
  const GROUPED = /^-?(\d{1,3}( \d{3})+|\d+)([.,]\d+)?$/;

  const tidy = (text) => text.normalize("NFC").replace(SPACES, " ").replace(/^ | $/g, "");

  const comparable = (text, caseSensitive) => (caseSensitive ? tidy(text) : tidy(text).toLowerCase());

  const encodedLetter = (letter) => {
    if (letter === " ") return "_";
    if (PLAIN.test(letter)) return letter;
    const code = letter.codePointAt(0).toString(36);
    return code.length <= 2 ? `'${code.padStart(2, "0")}` : `!${code.padStart(4, "0")}`;
  };

  const encoded = (text) => [...tidy(text)].map(encodedLetter).join("");

  const decodedPiece = ([, short, long, space, plain]) => {
    if (!short && !long) return space ? " " : plain;
    const code = parseInt(short || long, 36);
    return code <= HIGHEST_CHARACTER ? String.fromCodePoint(code) : "";
  };

  const decoded = (answer) => [...answer.matchAll(PIECE)].map(decodedPiece).join("");

  const isNumber = (answer) => NUMBER.test(answer);

  // What a person writes as a number, as `-1234.5`; empty where it cannot be one or has too many digits.
  const number = (text) => {
    const written = tidy(text).replace(/\u2212/g, "-").replace(/^- /, "-");
    if (!GROUPED.test(written)) return "";
    const plain = written.replace(/ /g, "").replace(",", ".").replace(/^(-?)0+(?=\d)/, "$1");
    const short = plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain;
    return isNumber(short) ? short : "";
  };

  // FNV-1a makes the seed, mulberry32 the numbers: the same order on every launch and in every language.
  const seedOf = (text) => {
    let seed = 0x811c9dc5;
    for (const letter of text) seed = Math.imul(seed ^ letter.charCodeAt(0), 0x01000193);
    return seed >>> 0;
  };

  const chances = (seed) => () => {
    seed = (seed + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  const shuffled = (letters, seed) => {
    const chance = chances(seedOf(seed));
    const order = [...letters].sort();
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(chance() * (last + 1));
      [order[last], order[other]] = [order[other], order[last]];
    }
    return order.join("");
  };

  // Never in the right order at first.
  const mixed = (right, seed) => {
    const order = shuffled(right, seed);
    return order === right ? order.slice(1) + order.slice(0, 1) : order;
  };

  const pairs = (answer) => answer.match(/../g) || [];

  Synergos.answers = { comparable, encoded, decoded, isNumber, number, shuffled, mixed, pairs, tidy };
})();
