// cmi5: the launch by the standard's five words, and what it asks of every statement.
(() => {
  "use strict";
  const { data, note, t } = Synergos;
  const WORDS = ["endpoint", "fetch", "actor", "registration", "activityId"];
  const CMI5 = { id: "https://w3id.org/xapi/cmi5/context/categories/cmi5" };
  const MOVE_ON = { id: "https://w3id.org/xapi/cmi5/context/categories/moveon" };
  const MASTERY = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
  const DEFINED = ["initialized", "completed", "passed", "failed", "terminated"];
  const DECIDING = ["completed", "passed", "failed"];
  const JUDGING = ["passed", "failed"];

  // Our own host takes the words out of the address before the course is opened.
  const kept = () => {
    try {
      return sessionStorage.getItem("synergos:launch") || "";
    } catch {
      return "";
    }
  };

  const launchWords = () => {
    const query = new URLSearchParams(window.location.search || kept());
    const words = Object.fromEntries(WORDS.map((word) => [word, query.get(word)]));
    return WORDS.every((word) => words[word]) ? words : null;
  };

  // What this visit has said and its key, kept while the window is open: the key is given out once.
  const visitOf = (address) => {
    const place = `synergos:visit:${address}`;
    const read = () => {
      try {
        return JSON.parse(sessionStorage.getItem(place)) || {};
      } catch {
        return {};
      }
    };
    let known = { said: [], key: "", ...read() };
    const keep = (more) => {
      known = { ...known, ...more };
      try {
        sessionStorage.setItem(place, JSON.stringify(known));
      } catch {
        note("visit", "not kept");
      }
    };
    return {
      get key() { return known.key; },
      useKey: (key) => keep({ key }),
      hasSaid: (verb) => known.said.includes(verb),
      said: (verb) => DEFINED.includes(verb) && keep({ said: [...known.said, verb] }),
    };
  };

  const freshKey = async (address) => {
    const answer = await fetch(address, { method: "POST", cache: "no-store" });
    const found = await answer.json();
    if (!found["auth-token"]) throw new Error(`fetch ${found["error-code"]} ${found["error-text"]}`);
    return found["auth-token"];
  };

  const keyFor = async (visit, address) => {
    if (!visit.key) visit.useKey(await freshKey(address));
    return visit.key;
  };

  // The template comes first and whole: platforms compare it entry by entry.
  const contextOf = (verb, { contextTemplate = {}, masteryScore }, { registration, activityId }) => {
    const context = { ...structuredClone(contextTemplate), registration };
    const activities = { ...context.contextActivities };
    const add = (list, entry) => { activities[list] = [...(activities[list] || []), entry]; };
    if (DEFINED.includes(verb)) add("category", CMI5);
    else add("parent", { objectType: "Activity", id: activityId });
    if (DECIDING.includes(verb)) add("category", MOVE_ON);
    const extensions = { ...context.extensions };
    if (JUDGING.includes(verb) && typeof masteryScore === "number") extensions[MASTERY] = masteryScore;
    return { ...context, contextActivities: activities, extensions };
  };

  // To be asked for before any statement; a platform that says no is no reason to stop.
  const preferences = async (lrs, actor) => {
    try {
      const { found } = await lrs.profile({ profileId: "cmi5LearnerPreferences", agent: JSON.stringify(actor) });
      return found || {};
    } catch (reason) {
      note("preferences", reason);
      return {};
    }
  };

  const launchData = async (lrs, actor, { activityId, registration }) => {
    const place = { stateId: "LMS.LaunchData", activityId, agent: JSON.stringify(actor), registration };
    const { found } = await lrs.state(place);
    if (!found) throw new Error("LMS.LaunchData");
    return found;
  };

  const homeward = (address) => () => {
    if (/^https?:\/\//i.test(address || "")) window.location.assign(address);
  };

  const open = async (words, visit) => {
    const actor = JSON.parse(words.actor);
    const auth = `Basic ${await keyFor(visit, words.fetch)}`;
    const lrs = Synergos.lrs({ endpoint: words.endpoint, auth });
    await Synergos.admitted?.(lrs, { activityId: words.activityId, agent: words.actor });
    const given = await launchData(lrs, actor, words);
    const { languagePreference } = await preferences(lrs, actor);
    // The platform may have set another pass mark than the package came with.
    if (typeof given.masteryScore === "number") data.passMark = Math.round(10000 * given.masteryScore) / 100;
    return Synergos.recorder({
      lrs,
      actor,
      visit,
      activity: words.activityId,
      registration: words.registration,
      mode: (given.launchMode || "Normal").toLowerCase(),
      preferred: languagePreference,
      told: (verb) => contextOf(verb, given, words),
      leave: homeward(given.returnURL),
    }).open();
  };

  const connect = async () => {
    const words = launchWords();
    if (!words) return null;
    const visit = visitOf(words.fetch);
    if (visit.hasSaid("terminated")) {
      Synergos.refused = t("This visit has ended. Open the course again from the learning platform to go on.");
      return null;
    }
    try {
      return await open(words, visit);
    } catch (reason) {
      note("launch", reason);
      Synergos.refused ||= t("The learning platform did not answer. Open the course again from there, so that it counts.");
      return null;
    }
  };

  Synergos.adapters.cmi5 = { connect };
})();
