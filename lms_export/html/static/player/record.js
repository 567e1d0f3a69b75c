// What a record store keeps of one learner in one activity: state, place, score, and which verdicts were said.
(() => {
  "use strict";
  const STATE_ID = "https://w3id.org/synergos/state";
  const VERSION = 1;
  const CONFLICTS = [409, 412];
  const empty = () => ({ version: VERSION, suspended: "", location: "", score: 0, verdicts: {} });

  // `found` was written by another device since we read.
  const merged = (found, own) => {
    const { copies, state: codec } = Synergos;
    const verdicts = { ...own.verdicts, ...found.verdicts };
    const [theirs, ours] = [codec.decode(found.suspended), codec.decode(own.suspended)];
    if (!theirs || !ours) return { ...own, verdicts };
    const revision = Math.max(theirs.revision, ours.revision) + 1;
    const both = { ...copies.merged(theirs, ours, ours.answers), revision };
    return { ...own, verdicts, suspended: codec.encode(both) };
  };

  // `place` is activity, agent and registration; `learner` the name of the device's copy.
  Synergos.learnerRecord = ({ lrs, place, learner }) => {
    const address = { stateId: STATE_ID, ...place };
    let known = empty();
    let isNew = true;
    let tag = null;
    let writing = false;

    const fetched = async () => {
      const { found, tag: newest } = await lrs.state(address);
      tag = newest;
      isNew = found === null;
      return found && found.version === VERSION ? { ...empty(), ...found } : empty();
    };

    const read = async () => {
      known = await fetched();
    };

    const put = () => lrs.writeState(address, JSON.stringify(known), { known: tag });

    // Take over what the other device knows, and write again, once. The session finds it in the device's copy,
    // as it finds what another window did.
    const putMerged = async () => {
      known = merged(await fetched(), known);
      Synergos.storage.write(learner, "state", known.suspended);
      return put();
    };

    const write = async () => {
      writing = true;
      try {
        const first = await put();
        const answer = CONFLICTS.includes(first.status) ? await putMerged() : first;
        if (answer.ok) tag = answer.headers.get("ETag");
        return answer.ok;
      } finally {
        writing = false;
      }
    };

    // For the page's last moment; the tag of a copy that is on its way is not known yet.
    const writeLast = () =>
      lrs.writeState(address, JSON.stringify(known), { known: writing ? null : tag, keepalive: true });

    const change = (news) => {
      known = { ...known, ...news };
    };

    return { read, write, writeLast, change, get known() { return known; }, get isNew() { return isNew; } };
  };
})();
