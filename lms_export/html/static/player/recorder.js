// A visit that is told to a record store: the learner's state as a document, what happens as statements.
(() => {
  "use strict";
  const { data, statements } = Synergos;
  const STATE_ID = "https://w3id.org/synergos/state";
  const CARRIED = ["answered", "experienced"];
  const ENDING = ["completed", "passed", "failed"];
  const CONFLICTS = [409, 412];
  // A browser sends at most 64 KiB for a page that is gone.
  const LONGEST_FAREWELL = 48000;

  const EMPTY = { version: 1, suspended: "", location: "", score: 0, verdicts: {} };
  const identity = ({ account, mbox, mbox_sha1sum: sum, openid }) =>
    account ? `${account.homePage} ${account.name}` : mbox || sum || openid || "";

  const kept = (learner) => {
    try {
      return JSON.parse(Synergos.storage.read(learner, "statements") || "[]").filter(({ verb }) => CARRIED.includes(verb));
    } catch {
      return [];
    }
  };

  // What the platform prefers, as one of the package's languages: "nb-NO" and "no" find "nb".
  const spoken = (preferred) => {
    const wished = (preferred || "").split(",").map((tag) => tag.trim().toLowerCase().split("-")[0]);
    const known = wished.map((tag) => (tag === "no" ? "nb" : tag));
    return known.map((tag) => (data.languages || []).find((code) => code.toLowerCase() === tag)).find(Boolean) || "";
  };

  const merged = (found, own) => {
    const { copies, state: codec } = Synergos;
    const [theirs, ours] = [codec.decode(found.suspended), codec.decode(own.suspended)];
    const verdicts = { ...own.verdicts, ...found.verdicts };
    if (!theirs || !ours) return { ...own, verdicts };
    const revision = Math.max(theirs.revision, ours.revision) + 1;
    const both = { ...copies.merged(theirs, ours, ours.answers), revision };
    return { ...own, verdicts, suspended: codec.encode(both) };
  };

  // `told(verb)` is the context of a statement; `visit` is what this visit has said already.
  Synergos.recorder = ({ lrs, actor, activity, registration, mode = "normal", preferred, told, visit, leave }) => {
    const began = Date.now();
    const learner = identity(actor);
    const place = {
      stateId: STATE_ID, activityId: activity, agent: JSON.stringify(actor), ...(registration && { registration }),
    };
    const heard = new Set();
    const opened = new Set();
    let document = { ...EMPTY };
    let tag = null;
    let isNew = true;
    let latest = null;
    let answeredNow = false;
    let writing = false;
    let over = false;

    const seconds = () => (Date.now() - began) / 1000;
    const complete = (draft) => statements.whole(draft, { actor, activity, context: told(draft.verb) });

    const sendDraft = (draft) => lrs.putStatement(complete(draft));
    const keepOnDevice = (drafts) =>
      Synergos.storage.write(learner, "statements", JSON.stringify(drafts.filter(({ verb }) => CARRIED.includes(verb))));
    const done = ({ verb }) => {
      if (document.verdicts[verb]) document.verdicts[verb].sent = true;
      visit.said(verb);
    };
    const outbox = Synergos.outbox({ send: sendDraft, changed: keepOnDevice, done });

    const read = async () => {
      const { found, tag: newest } = await lrs.state(place);
      isNew = found === null;
      tag = newest;
      return found && found.version === 1 ? { ...EMPTY, ...found } : { ...EMPTY };
    };

    const put = () => lrs.writeState(place, JSON.stringify(document), { known: tag });

    // Another device has written since: take over what it knows, and write again, once. The session finds it
    // in the device's copy, as it finds what another window did.
    const putMerged = async () => {
      document = merged(await read(), document);
      Synergos.storage.write(learner, "state", document.suspended);
      return put();
    };

    const writeState = async () => {
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

    const percent = (burst) =>
      burst.score ?? (burst.points.total ? Math.floor((10000 * burst.points.reached) / burst.points.total) / 100 : 0);

    // Once for each registration: the id is in the document before the statement is sent.
    const judge = (verb, draft) => {
      if (mode !== "normal" || document.verdicts[verb]) return;
      document.verdicts[verb] = { id: draft.id, sent: false, score: draft.result.score?.raw };
      outbox.add(draft);
    };

    const conclude = (burst) => {
      if (ENDING.includes(burst.status)) judge("completed", statements.completed(seconds()));
      if (burst.status === "passed") judge("passed", statements.passed(percent(burst), seconds()));
    };

    const hear = (interaction) => {
      const key = `${interaction.index} ${interaction.when.getTime()}`;
      if (heard.has(key)) return;
      heard.add(key);
      answeredNow = true;
      outbox.add(statements.answered(interaction));
    };

    const notice = (burst) => {
      const page = data.pages.find(({ id }) => id === burst.location);
      if (!page || page.kind !== "lesson" || opened.has(page.id)) return;
      opened.add(page.id);
      outbox.add(statements.experienced(page, burst.progress));
    };

    const take = (burst) => {
      latest = burst;
      burst.interactions.forEach(hear);
      notice(burst);
      conclude(burst);
      const { suspended, location } = burst;
      document = { ...document, suspended, location, score: burst.score ?? document.score };
    };

    const write = async (burst) => {
      if (over) return false;
      take(burst);
      if (!(await writeState())) return false;
      const before = JSON.stringify(document.verdicts);
      const sent = await outbox.flush();
      if (sent && before !== JSON.stringify(document.verdicts)) await writeState();
      return sent;
    };

    // A fail is said when the visit ends: until then the learner may still pass, and a visit has one verdict.
    const farewell = () => {
      if (mode === "normal" && latest?.status === "failed" && answeredNow && !document.verdicts.passed) {
        outbox.add(statements.failed(percent(latest), seconds()));
      }
      outbox.add(statements.terminated(seconds()));
    };

    const lastWords = () => {
      const all = outbox.rest().map(complete);
      if (JSON.stringify(all).length < LONGEST_FAREWELL) return all;
      return all.filter((statement) => !CARRIED.some((verb) => statement.verb.id.endsWith(`/${verb}`)));
    };

    const unheard = (reason) => Synergos.note("farewell", reason);

    // The page is going: everything at once, without waiting for an answer. A tag on its way is not known yet.
    const vanish = () => {
      const known = writing ? null : tag;
      lrs.writeState(place, JSON.stringify(document), { known, keepalive: true }).catch(unheard);
      lrs.postStatements(lastWords()).catch(unheard);
    };

    const goodbye = async () => {
      try {
        await outbox.flush();
      } catch (reason) {
        unheard(reason);
      }
      leave?.();
    };

    // With a last burst the page is going; without one the learner chose to leave.
    const close = (burst) => {
      if (over) return;
      over = true;
      if (burst) take(burst);
      farewell();
      visit.said("terminated");
      if (burst) vanish();
      else goodbye();
    };

    const again = (verb, { id, score }) =>
      verb === "passed"
        ? { ...statements.passed(score, seconds()), id }
        : { ...statements.completed(seconds()), id };

    // First of all "initialized"; then what an earlier visit could not send, with the ids it had.
    const begin = () => {
      const left = kept(learner);
      if (!visit.hasSaid("initialized")) outbox.add(statements.draft("initialized"));
      const timestamp = new Date().toISOString();
      left.forEach((draft) => outbox.add({ ...draft, timestamp }));
      if (mode !== "normal") return;
      for (const [verb, verdict] of Object.entries(document.verdicts)) {
        if (!verdict.sent) outbox.add(again(verb, verdict));
      }
    };

    const launch = () => ({
      status: document.verdicts.passed ? "passed" : document.verdicts.completed && !scored() ? "completed" : "",
      isNew,
      learner,
      learnerName: actor.name || "",
      suspended: document.suspended,
      location: document.location,
      interactions: null,
      score: document.score,
      mode,
      language: spoken(preferred),
      keeps: true,
    });
    const scored = () => data.questions.some((question) => question.module > 0);

    const open = async () => {
      document = await read();
      begin();
      await outbox.flush();
      return { launch: launch(), write, close };
    };

    return { open };
  };
})();
