// SCORM 2004, 3rd and 4th edition: every call guarded, score before status, nothing after Terminate.
(() => {
  "use strict";
  const NEW = ["", "not attempted", "unknown"];
  const UNRECORDED = ["browse", "review"];
  const ALREADY_INITIALIZED = "103";
  const UNFINISHED_AT_MOST = 0.99;

  const timespan = (seconds) => {
    const hundredths = Math.max(0, Math.round(seconds * 100));
    const [hours, minutes] = [Math.floor(hundredths / 360000), Math.floor(hundredths / 6000) % 60];
    const rest = (hundredths % 6000) / 100;
    const parts = [hours ? `${hours}H` : "", minutes ? `${minutes}M` : "", `${rest}S`];
    return `PT${parts.join("")}`;
  };

  // Two decimals and Z: the one form with a time zone that all platforms take.
  const timestamp = (date) => `${date.toISOString().slice(0, 22)}Z`;

  // `begins` is no where somebody else decides first whether the visit may take place.
  const connectTo = (api, begins) => {
    const { call, commit, end, get, lastError, numbered, set } = Synergos.guarded(api, "");

    const initialized = () => call("Initialize", "") !== "false" || lastError() === ALREADY_INITIALIZED;

    // A status nobody sets is taken for "completed" by some platforms.
    const begin = (completion) => {
      if (!NEW.includes(completion)) return;
      set("cmi.completion_status", "incomplete");
      commit();
    };

    const statusOf = (completion, success) => {
      if (success === "passed" || success === "failed") return success;
      return completion;
    };

    const open = () => {
      if (!initialized()) return null;
      const completion = get("cmi.completion_status");
      if (begins) begin(completion);
      const remembers = get("cmi.completion_status") !== "";
      return {
        status: statusOf(completion, get("cmi.success_status")),
        completion,
        completed: completion === "completed",
        isNew: remembers && NEW.includes(completion),
        learner: get("cmi.learner_id"),
        learnerName: get("cmi.learner_name"),
        suspended: get("cmi.suspend_data"),
        location: get("cmi.location"),
        interactions: numbered("cmi.interactions._count", null),
        score: Math.min(100, numbered("cmi.score.raw", 100 * numbered("cmi.score.scaled", 0))),
        mode: get("cmi.mode"),
        language: get("cmi.learner_preference.language"),
      };
    };

    const launch = open();
    if (!launch) return null;
    const recorded = !UNRECORDED.includes(launch.mode);

    // The identifier first, then the type: the platform judges the rest by them.
    const report = (interaction) => {
      const element = `cmi.interactions.${interaction.index}`;
      const { type, response, patterns, result, description } = Synergos.interactions.scorm2004(interaction);
      set(`${element}.id`, interaction.id);
      set(`${element}.type`, type);
      set(`${element}.timestamp`, timestamp(interaction.when));
      patterns.forEach((pattern, place) => set(`${element}.correct_responses.${place}.pattern`, pattern));
      set(`${element}.weighting`, interaction.scored ? interaction.points : 0);
      if (response !== "") set(`${element}.learner_response`, response);
      set(`${element}.result`, result);
      set(`${element}.latency`, timespan(interaction.seconds));
      if (description) set(`${element}.description`, description);
    };

    // The scaled score waits for the verdict: a platform compares it with the pass mark at once, and would
    // call an attempt failed that has only begun.
    const sendScore = (score, status) => {
      if (status !== "incomplete") set("cmi.score.scaled", Number((score / 100).toFixed(4)));
      set("cmi.score.min", 0);
      set("cmi.score.max", 100);
      return set("cmi.score.raw", score);
    };

    // What was completed stays so, also when the platform has lost the answers.
    const sendStatus = ({ status, progress }) => {
      const completed = launch.completed || status !== "incomplete";
      const measure = completed ? 1 : Math.min(UNFINISHED_AT_MOST, Math.floor(100 * progress) / 100);
      set("cmi.progress_measure", measure);
      const taken = set("cmi.completion_status", completed ? "completed" : "incomplete");
      if (status === "passed" || status === "failed") return set("cmi.success_status", status) && taken;
      return taken;
    };

    // Score before status: some platforms publish the grade when the status arrives.
    // Score, status and state must arrive; the rest a platform may refuse.
    const sendRecord = (burst) => {
      burst.interactions.forEach(report);
      const scored = burst.score === null || sendScore(burst.score, burst.status);
      return sendStatus(burst) && scored;
    };

    // An empty place is refused by some, and needs saying only where another one was kept.
    let place = launch.location;
    const sendPlace = (location) => {
      if (location !== place) set("cmi.location", location);
      place = location;
    };

    // Suspended also when finished, so that the state is there when the learner comes back.
    const write = (burst) => {
      const judged = !recorded || sendRecord(burst);
      const kept = set("cmi.suspend_data", burst.suspended);
      sendPlace(burst.location);
      set("cmi.session_time", timespan(burst.seconds));
      set("cmi.exit", "suspend");
      return commit() && judged && kept;
    };

    const close = (burst) => {
      if (burst) write(burst);
      end("Terminate");
    };

    // The state alone: nothing is said of status or score.
    const keep = (suspended) => {
      const kept = set("cmi.suspend_data", suspended);
      set("cmi.exit", "suspend");
      return commit() && kept;
    };

    return { launch, write, close, keep, begin: () => begin(launch.completion) };
  };

  const connect = ({ begins = true } = {}) => {
    const api = Synergos.findApi("API_1484_11", "Initialize");
    return api && connectTo(api, begins);
  };

  Synergos.adapters.scorm2004 = { connect };
})();
