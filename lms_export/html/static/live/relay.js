// Between the course in its frame and the learning platform's API. What identifies the learner stays on this side.
(() => {
  "use strict";
  const PROTOCOL = "synergos-live";
  const VERSION = 1;
  const SHARED = ["status", "completed", "isNew", "location", "interactions", "score", "mode", "language"];
  const { data, seat } = Synergos;

  const shared = (launch) => Object.fromEntries(SHARED.map((name) => [name, launch[name]]));

  Synergos.relay = (lms, { number, state }) => {
    const began = Date.now();
    let latest = null;
    let saved = true;
    let closed = false;

    const whole = (burst, more = {}) => ({
      ...burst,
      suspended: seat.withSeat(number, burst.suspended),
      seconds: (Date.now() - began) / 1000,
      ...more,
    });

    // A frame that is loaded again goes on where it was.
    const launch = () => {
      const first = { ...shared(lms.launch), suspended: state };
      if (!latest) return first;
      const { status, suspended, location, score } = latest;
      return { ...first, status, suspended, location, score: score ?? first.score, isNew: false, interactions: null };
    };

    const write = (burst) => {
      if (closed) return false;
      latest = burst;
      saved = lms.write(whole(burst));
      return saved;
    };

    const end = () => {
      if (closed) return;
      closed = true;
      lms.close(latest ? whole(latest, saved ? { interactions: [] } : {}) : undefined);
    };

    // With a last burst the frame is going, and may come again; without one the learner chose to leave.
    const close = (burst) => (burst ? write(burst) : end());

    const CALLS = { launch, write, close };

    const serve = (port, onCall) => {
      port.onmessage = ({ data: { call, number: asked, value } }) => {
        onCall();
        const answer = Object.hasOwn(CALLS, call) ? CALLS[call](value) : null;
        port.postMessage({ number: asked, answer: answer ?? null });
      };
    };

    // A port of its own for each document in the frame; the browser gives it to one of the host's and to no other.
    const handOver = (frame, onCall) => {
      const { port1, port2 } = new MessageChannel();
      serve(port1, onCall);
      frame.contentWindow.postMessage({ protocol: PROTOCOL, version: VERSION }, data.host, [port2]);
    };

    return { handOver, end };
  };
})();
