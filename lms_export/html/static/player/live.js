// The course as a guest in a learning platform's frame: what an adapter asks of the platform is asked of the page
// around it, over a port which that page hands in. Only a page on one of the agreement's origins is listened to.
(() => {
  "use strict";
  const PROTOCOL = "synergos-live";
  const VERSION = 1;
  const PATIENCE = 20000;
  const { note } = Synergos;

  const origins = () => (document.querySelector("meta[name=synergos-origins]")?.content || "").split(" ").filter(Boolean);

  const isMeant = ({ data, origin, ports, source }) =>
    source === window.parent && origins().includes(origin) && ports.length === 1 &&
    data?.protocol === PROTOCOL && data.version === VERSION;

  // Nothing where the course was opened by itself, or no page around may speak to it.
  const handedIn = () =>
    new Promise((resolve) => {
      if (window.parent === window) return resolve(null);
      const hear = (event) => {
        if (!isMeant(event)) return note("ignored", event.origin);
        settle(event.ports[0]);
      };
      const settle = (port) => {
        window.removeEventListener("message", hear);
        clearTimeout(timer);
        resolve(port);
      };
      const timer = setTimeout(settle, PATIENCE, null);
      window.addEventListener("message", hear);
    });

  // Calls are numbered, so that each answer finds its own.
  const asking = (port) => {
    const waiting = new Map();
    let last = 0;
    port.onmessage = ({ data: { number, answer } }) => {
      waiting.get(number)?.(answer);
      waiting.delete(number);
    };
    return (call, value = null) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        setTimeout(resolve, PATIENCE, null);
        port.postMessage({ call, number: last, value });
      });
  };

  const connect = async () => {
    const port = await handedIn();
    if (!port) return null;
    const ask = asking(port);
    const launch = await ask("launch");
    if (!launch) return null;
    const write = async (burst) => (await ask("write", burst)) === true;
    const close = (burst) => { ask("close", burst); };
    return { launch, write, close };
  };

  Synergos.adapters.live = { connect };
})();
