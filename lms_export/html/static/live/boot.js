// Host first, platform second: where the course may not be played, the platform is not even told of a visit.
(async () => {
  "use strict";
  const PATIENCE = 20000;
  const { adapters, data, host, note, relay, screen, seat } = Synergos;

  const connected = () => {
    try {
      return adapters[data.lms].connect({ begins: false });
    } catch (reason) {
      note("connect", reason);
      return null;
    }
  };

  const framed = (address) => {
    const frame = document.createElement("iframe");
    frame.title = data.title;
    frame.allow = "autoplay; fullscreen";
    frame.referrerPolicy = "no-referrer";
    frame.src = address;
    return frame;
  };

  // The course has come when it asks for the first time.
  const play = (address, visit) => {
    const frame = framed(address);
    const timer = setTimeout(screen.refuse, data.patience || PATIENCE, "blocked");
    const arrived = () => {
      clearTimeout(timer);
      screen.opened();
    };
    frame.addEventListener("load", () => visit.handOver(frame, arrived));
    document.querySelector("main").append(frame);
  };

  const first = await host.ask();
  if (first.answer !== "welcome") return screen.refuse(first.answer);
  const lms = connected();
  if (!lms) return screen.refuse("alone");
  const kept = seat.seatIn(lms.launch.suspended);
  const number = kept.number || seat.drawn();
  const claimed = await host.ask(number);
  const address = claimed.answer === "welcome" ? host.addressOf(claimed.address) : "";
  if (!address) return screen.refuse(claimed.answer === "welcome" ? "offline" : claimed.answer);
  lms.keep(seat.withSeat(number, kept.state));
  lms.begin();
  const visit = relay(lms, { number, state: kept.state });
  window.addEventListener("pagehide", visit.end);
  window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
  play(address, visit);
})();
