// A visit that is told to a record store: the learner's state as a document, what happens as statements.
(() => {
  "use strict";
  const { data, statements } = Synergos;
  const CARRIED = ["answered", "experienced"];
  const ENDING = ["completed", "passed", "failed"];
  // A browser sends at most 64 KiB for a page that is gone.
  const LONGEST_FAREWELL = 48000;

  const identity = ({ account, mbox, mbox_sha1sum: sum, openid }) =>
    account ? `${account.homePage} ${account.name}` : mbox || sum || openid || "";

  const isCarried = ({ verb }) => CARRIED.includes(verb);

  const kept = (learner) => {
    try {
      const drafts = JSON.parse(Synergos.storage.read(learner, "statements") || "[]");
      return drafts.filter(isCarried);
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

  // `told(verb)` is the context of a statement; `visit` is what this visit has said already.
  Synergos.recorder = ({ lrs, actor, activity, registration, mode = "normal", preferred, told, visit, leave }) => {
    const began = Date.now();
    const learner = identity(actor);
    const place = { activityId: activity, agent: JSON.stringify(actor), ...(registration && { registration }) };
    const record = Synergos.learnerRecord({ lrs, place, learner });
    const earlier = new Set();
    const heard = new Set();
    const opened = new Set();
    const shown = [];
    let latest = null;
    let answeredNow = false;
    let over = false;

    const seconds = () => (Date.now() - began) / 1000;
    const complete = (draft) => statements.whole(draft, { actor, activity, context: told(draft.verb) });

    // Another device has said it meanwhile, under an id of its own.
    const isSaid = ({ verb, id }) => (record.known.verdicts[verb] || { id }).id !== id;
    // Sent by an earlier visit that did not hear the answer.
    const hasArrived = async ({ id }) => earlier.has(id) && (await lrs.hasStatement(id));
    const sendDraft = async (draft) =>
      isSaid(draft) || (await hasArrived(draft)) ? "taken" : lrs.putStatement(complete(draft));
    const keepOnDevice = (drafts) =>
      Synergos.storage.write(learner, "statements", JSON.stringify(drafts.filter(isCarried)));
    const done = ({ verb }) => {
      if (record.known.verdicts[verb]) record.known.verdicts[verb].sent = true;
      visit.said(verb);
    };
    const outbox = Synergos.outbox({ send: sendDraft, changed: keepOnDevice, done });

    const percent = (burst) =>
      burst.score ?? (burst.points.total ? Math.floor((10000 * burst.points.reached) / burst.points.total) / 100 : 0);

    // Once for each registration: the id is in the record before the statement is sent.
    const judge = (verb, draft) => {
      if (mode !== "normal" || record.known.verdicts[verb]) return;
      record.known.verdicts[verb] = { id: draft.id, sent: false, score: draft.result.score?.raw };
      outbox.add(draft);
    };

    const conclude = (burst) => {
      if (ENDING.includes(burst.status)) judge("completed", statements.completed(seconds()));
      if (burst.status === "passed") judge("passed", statements.passed(percent(burst), seconds()));
    };

    // An answer comes with every burst until one has arrived.
    const isNews = ({ index, when }) => {
      const key = `${index} ${when.getTime()}`;
      if (heard.has(key)) return false;
      heard.add(key);
      return true;
    };

    // Each lesson once in a visit. How far the learner is comes with the next burst.
    const notice = (id) => {
      const page = data.pages.find((one) => one.id === id);
      if (!page || page.kind !== "lesson" || opened.has(id)) return;
      opened.add(id);
      shown.push({ page, when: new Date() });
    };

    const report = ({ interactions, progress, location }) => {
      notice(location);
      const answers = interactions.filter(isNews);
      answeredNow = answeredNow || answers.length > 0;
      const lessons = shown.splice(0).map(({ page, when }) => statements.experienced(page, progress, when));
      const news = [...lessons, ...answers.map(statements.answered)];
      news.sort((one, other) => (one.timestamp < other.timestamp ? -1 : 1)).forEach(outbox.add);
    };

    const take = (burst) => {
      latest = burst;
      report(burst);
      conclude(burst);
      const { suspended, location } = burst;
      record.change({ suspended, location, score: burst.score ?? record.known.score });
    };

    const write = async (burst) => {
      if (over) return false;
      take(burst);
      if (!(await record.write())) return false;
      const before = JSON.stringify(record.known.verdicts);
      const sent = await outbox.flush();
      if (sent && before !== JSON.stringify(record.known.verdicts)) await record.write();
      return sent;
    };

    // A fail is said when the visit ends: until then the learner may still pass, and a visit has one verdict.
    const farewell = () => {
      if (mode === "normal" && latest?.status === "failed" && answeredNow && !record.known.verdicts.passed) {
        outbox.add(statements.failed(percent(latest), seconds()));
      }
      outbox.add(statements.terminated(seconds()));
    };

    const lastWords = () => {
      const rest = outbox.rest().filter((draft) => !isSaid(draft));
      const all = rest.map(complete);
      if (JSON.stringify(all).length < LONGEST_FAREWELL) return all;
      return rest.filter((draft) => !isCarried(draft)).map(complete);
    };

    const unheard = (reason) => Synergos.note("farewell", reason);

    // The page is going: everything at once, without waiting for an answer.
    const vanish = () => {
      record.writeLast().catch(unheard);
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

    const unsent = () =>
      Object.entries(record.known.verdicts)
        .filter(([, verdict]) => mode === "normal" && !verdict.sent)
        .map(([verb, verdict]) => again(verb, verdict));

    // First of all "initialized"; then what an earlier visit could not send, with the ids it had.
    const begin = () => {
      const left = [...kept(learner), ...unsent()];
      if (!visit.hasSaid("initialized")) outbox.add(statements.draft("initialized"));
      const timestamp = new Date().toISOString();
      for (const draft of left) {
        earlier.add(draft.id);
        outbox.add({ ...draft, timestamp });
      }
    };

    const launch = ({ known } = record) => ({
      status: known.verdicts.passed ? "passed" : known.verdicts.completed && !scored() ? "completed" : "",
      isNew: record.isNew,
      learner,
      learnerName: actor.name || "",
      suspended: known.suspended,
      location: known.location,
      interactions: null,
      score: known.score,
      mode,
      language: spoken(preferred),
      keeps: true,
    });
    const scored = () => data.questions.some((question) => question.module > 0);

    const open = async () => {
      await record.read();
      begin();
      document.addEventListener("synergos:shown", ({ detail }) => notice(detail.id));
      await outbox.flush();
      return { launch: launch(), write, close };
    };

    return { open };
  };
})();
