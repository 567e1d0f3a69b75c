// SCORM 1.2: every call guarded, nothing after LMSFinish.
(() => {
  "use strict";
  const FRESH = ["", "not attempted", "unknown", "browsed"];
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
    const set = (element, value) => {
      if (call("LMSSetValue", element, String(value)) === "false") {
        Synergos.note("LMSSetValue", element, call("LMSGetLastError"));
      }
    };
    const commit = () => call("LMSCommit", "") !== "false";

    const open = () => {
      if (call("LMSInitialize", "") === "false") return null;
      const status = get("cmi.core.lesson_status");
      if (FRESH.includes(status)) {
        set("cmi.core.lesson_status", "incomplete");
        commit();
      }
      return {
        status,
        remembers: get("cmi.core.lesson_status") !== "",
        learner: get("cmi.core.student_id"),
        suspended: get("cmi.suspend_data"),
        location: get("cmi.core.lesson_location"),
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

    // Score before status: some platforms publish the grade when the status arrives.
    const write = (burst) => {
      burst.interactions.forEach(report);
      if (burst.score !== null) {
        set("cmi.core.score.raw", burst.score);
        set("cmi.core.score.min", 0);
        set("cmi.core.score.max", 100);
      }
      set("cmi.core.lesson_status", burst.status);
      set("cmi.suspend_data", burst.suspended);
      set("cmi.core.lesson_location", burst.location);
      set("cmi.core.session_time", timespan(burst.seconds));
      set("cmi.core.exit", burst.status === "incomplete" ? "suspend" : "");
      return commit();
    };

    const close = () => {
      call("LMSFinish", "");
      finished = true;
    };

    return { open, write, close };
  };
})();
