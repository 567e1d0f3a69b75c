// Statements on their way: in order, one at a time, each until it is taken or refused for good.
(() => {
  "use strict";

  // `send(draft)` answers "taken", "refused" or "later"; `changed(drafts)` keeps what waits on the device.
  Synergos.outbox = ({ send, changed, done }) => {
    let waiting = [];
    let going = null;
    let stopped = false;

    const add = (draft) => {
      if (waiting.some((other) => other.id === draft.id)) return;
      waiting.push(draft);
      changed(waiting);
    };

    const drop = (draft) => {
      waiting = waiting.filter((other) => other !== draft);
      changed(waiting);
    };

    const sent = async (draft) => {
      going = draft;
      try {
        return await send(draft);
      } catch (reason) {
        Synergos.note("statement", draft.verb, reason);
        return "later";
      } finally {
        going = null;
      }
    };

    // true when nothing waits any more.
    const flush = async () => {
      while (waiting.length && !stopped) {
        const [draft] = waiting;
        const answer = await sent(draft);
        if (answer === "later") return false;
        if (answer === "refused") Synergos.note("refused", draft.verb, draft.id);
        drop(draft);
        done(draft);
      }
      return !waiting.length;
    };

    // For the page's last moment: what is not on its way yet.
    const rest = () => {
      stopped = true;
      return waiting.filter((draft) => draft !== going);
    };

    return { add, flush, rest };
  };
})();
