// SCORM 1.2: every call guarded, nothing after LMSFinish.
(() => {
  "use strict";
  const NEW = ["", "not attempted", "unknown"];
  const UNSET = [...NEW, "browsed"];
  const two = (number) => String(number).padStart(2, "0");

  const timespan = (seconds) => {
    const hundredths = Math.max(0, Math.round(seconds * 100));
    const [whole, rest] = [Math.floor(hundredths / 100), hundredths % 100];
    const hours = Math.min(9999, Math.floor(whole / 3600));
    return `${String(hours).padStart(4, "0")}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${two(rest)}`;
  };

  const clock = (date) => `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;

  const pattern = (kind, letters) => (kind === "multiple" ? `{${[...letters].join(",")}}` : letters);

  Synergos.connectScorm12 = (api) => {
    let finished = false;

    const call = (method, ...values) => {
      if (finished || typeof api[method] !== "function") return "";
      try {
        const answer = api[method](...values);
        return answer === null || answer === undefined ? "" : String(answer);
      } catch (reason) {
        Synergos.note(method, values[0], reason);
        return "false";
      }
    };
    const get = (element) => {
      const value = call("LMSGetValue", element);
      return value === "false" ? "" : value;
    };
    const lastError = () => call("LMSGetLastError");
    const set = (element, value) => {
      const taken = call("LMSSetValue", element, String(value)) !== "false";
      if (!taken) Synergos.note("LMSSetValue", element, lastError());
      return taken;
    };
    // An error that was there before the commit is not the commit's.
    const commit = () => {
      const before = lastError();
      const answer = call("LMSCommit", "");
      const error = lastError();
      const committed = answer !== "false" && ["", "0", before].includes(error);
      if (!committed) Synergos.note("LMSCommit", answer, error);
      return committed;
    };

    const begin = (status) => {
      if (!UNSET.includes(status)) return;
      set("cmi.core.lesson_status", "incomplete");
      commit();
    };

    const numbered = (element, otherwise) => {
      const value = get(element);
      return /^\d+(\.\d+)?$/.test(value) ? Number(value) : otherwise;
    };

    const open = () => {
      if (call("LMSInitialize", "") === "false") return null;
      const status = get("cmi.core.lesson_status");
      begin(status);
      const remembers = get("cmi.core.lesson_status") !== "";
      return {
        status,
        isNew: remembers && NEW.includes(status),
        learner: get("cmi.core.student_id"),
        suspended: get("cmi.suspend_data"),
        location: get("cmi.core.lesson_location"),
        interactions: numbered("cmi.interactions._count", null),
        score: Math.min(100, numbered("cmi.core.score.raw", 0)),
      };
    };

    const report = (interaction) => {
      const element = `cmi.interactions.${interaction.index}`;
      set(`${element}.id`, interaction.id);
      set(`${element}.type`, interaction.kind === "true-false" ? "true-false" : "choice");
      set(`${element}.time`, clock(interaction.when));
      set(`${element}.weighting`, interaction.scored ? 1 : 0);
      set(`${element}.correct_responses.0.pattern`, pattern(interaction.kind, interaction.key));
      set(`${element}.student_response`, [...interaction.letters].join(","));
      set(`${element}.result`, interaction.right ? "correct" : "wrong");
      set(`${element}.latency`, timespan(interaction.seconds));
    };

    const sendScore = (score) => {
      const taken = set("cmi.core.score.raw", score);
      set("cmi.core.score.min", 0);
      set("cmi.core.score.max", 100);
      return taken;
    };

    // Score before status: some platforms publish the grade when the status arrives.
    // Score, status and state must arrive; the rest an LMS may refuse.
    const write = (burst) => {
      burst.interactions.forEach(report);
      const scored = burst.score === null || sendScore(burst.score);
      const judged = set("cmi.core.lesson_status", burst.status);
      const kept = set("cmi.suspend_data", burst.suspended);
      set("cmi.core.lesson_location", burst.location);
      set("cmi.core.session_time", timespan(burst.seconds));
      set("cmi.core.exit", burst.status === "incomplete" ? "suspend" : "");
      return commit() && scored && judged && kept;
    };

    const close = () => {
      call("LMSFinish", "");
      finished = true;
    };

    return { open, write, close };
  };
})();
