// cmi5 from our host: a seat first. Its number is a document of its own in the platform's record store.
(() => {
  "use strict";
  const STATE_ID = "https://w3id.org/synergos/xapi/states/seat";
  const VERSION = 1;
  const { adapters, seat, t } = Synergos;

  const claimed = async (number) => {
    const body = JSON.stringify({ version: VERSION, number });
    const answer = await fetch("../seat/", { method: "POST", body, cache: "no-store", credentials: "omit" });
    return (await answer.json()).answer;
  };

  // Before anything is said of the visit.
  Synergos.admitted = async (lrs, place) => {
    const address = { stateId: STATE_ID, ...place };
    const { found } = await lrs.state(address);
    const number = found?.number || seat.drawn();
    const answer = await claimed(number);
    if (answer !== "welcome") {
      // Where our host cannot say, nobody is told of the agreement: the adapter asks to open the course again.
      if (answer === "full") {
        Synergos.refused = t("Every seat of the agreement is taken. You can read the course, and nothing is recorded for you.");
      } else if (answer !== "offline") {
        Synergos.refused = t("The agreement for this course does not hold today. Nothing is recorded for you.");
      }
      throw new Error(`seat ${answer}`);
    }
    if (!found) await lrs.writeState(address, JSON.stringify({ number }));
  };

  adapters.remote = adapters.cmi5;
})();
