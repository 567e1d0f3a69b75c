// The host of the course: may this package be played, and is there a seat? It is told a random number and no more.
(() => {
  "use strict";
  const PATIENCE = 20000;
  const VERSION = 1;
  const { data, note } = Synergos;
  const patient = () => (AbortSignal.timeout ? { signal: AbortSignal.timeout(data.patience || PATIENCE) } : {});

  // `number` is the seat's, empty while nobody has asked the learning platform for it.
  const ask = async (number = "") => {
    try {
      const answer = await fetch(data.host + data.place, {
        method: "POST",
        body: JSON.stringify({ version: VERSION, number }),
        mode: "cors",
        credentials: "omit",
        cache: "no-store",
        redirect: "error",
        referrerPolicy: "no-referrer",
        ...patient(),
      });
      return await answer.json();
    } catch (reason) {
      note("host", reason);
      return { answer: "offline" };
    }
  };

  // An address of the host and of nobody else, whatever the answer says.
  const addressOf = (path) => {
    const address = new URL(path, data.host);
    return address.origin === data.host ? address.href : "";
  };

  Synergos.host = { ask, addressOf };
})();
