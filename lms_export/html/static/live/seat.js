// The number of a seat: drawn once, kept before the course's own suspend data, and known to nobody by name.
(() => {
  "use strict";
  const SHAPE = /^s~([0-9A-Za-z_-]{22})~/;

  const drawn = () =>
    btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
      .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  // `state` is what the course has written, without the seat.
  const seatIn = (suspended) => {
    const [before, number] = SHAPE.exec(suspended || "") || ["", ""];
    return { number, state: (suspended || "").slice(before.length) };
  };

  const withSeat = (number, state) => `s~${number}~${state}`;

  Synergos.seat = { drawn, seatIn, withSeat };
})();
