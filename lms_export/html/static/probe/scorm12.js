// The elements of SCORM 1.2 that our packages use.
(() => {
  "use strict";
  const two = (number) => String(number).padStart(2, "0");
  const clock = (now) => `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;

  Probe.scorm12 = {
    api: "API",
    methods: {
      start: "LMSInitialize",
      get: "LMSGetValue",
      set: "LMSSetValue",
      commit: "LMSCommit",
      finish: "LMSFinish",
      error: "LMSGetLastError",
    },
    hidden: ["cmi.core.student_id", "cmi.core.student_name"],
    read: [
      "cmi.core._children",
      "cmi.core.student_id",
      "cmi.core.student_name",
      "cmi.core.lesson_status",
      "cmi.core.lesson_mode",
      "cmi.core.credit",
      "cmi.core.entry",
      "cmi.core.total_time",
      "cmi.launch_data",
      "cmi.student_preference.language",
      "cmi.interactions._children",
      "cmi.interactions._count",
      "cmi.objectives._children",
    ],
    // Score before status: some platforms publish the grade when the status arrives.
    kept: [
      ["cmi.core.score.raw", "80"],
      ["cmi.core.score.min", "0"],
      ["cmi.core.score.max", "100"],
      ["cmi.core.lesson_status", "incomplete"],
    ],
    given: [
      ["cmi.core.session_time", "0000:00:01.00"],
      ["cmi.core.exit", "suspend"],
    ],
    interaction: (now) => [
      ["id", "synergos-probe"],
      ["type", "choice"],
      ["time", clock(now)],
      ["weighting", "1"],
      ["correct_responses.0.pattern", "a"],
      ["student_response", "a"],
      ["result", "correct"],
      ["latency", "0000:00:01.00"],
    ],
    location: "cmi.core.lesson_location",
    locationLength: 255,
    suspended: "cmi.suspend_data",
    lengths: [4096, 8192, 16384, 32768, 64000],
    entry: "cmi.core.entry",
    count: "cmi.interactions._count",
  };
})();
