// The elements of SCORM 2004 that our packages use.
(() => {
  "use strict";
  // Two decimals: some platforms refuse three, others refuse none.
  const timestamp = (now) => `${now.toISOString().slice(0, 19)}.00Z`;

  Probe.scorm2004 = {
    api: "API_1484_11",
    methods: {
      start: "Initialize",
      get: "GetValue",
      set: "SetValue",
      commit: "Commit",
      finish: "Terminate",
      error: "GetLastError",
    },
    hidden: ["cmi.learner_id", "cmi.learner_name"],
    read: [
      "cmi._version",
      "cmi.learner_id",
      "cmi.learner_name",
      "cmi.completion_status",
      "cmi.success_status",
      "cmi.mode",
      "cmi.credit",
      "cmi.entry",
      "cmi.total_time",
      "cmi.launch_data",
      "cmi.scaled_passing_score",
      "cmi.completion_threshold",
      "cmi.learner_preference.language",
      "cmi.interactions._children",
      "cmi.interactions._count",
    ],
    kept: [
      ["cmi.score.scaled", "0.8"],
      ["cmi.score.raw", "80"],
      ["cmi.score.min", "0"],
      ["cmi.score.max", "100"],
      ["cmi.progress_measure", "0.5"],
      ["cmi.success_status", "unknown"],
      ["cmi.completion_status", "incomplete"],
    ],
    given: [
      ["cmi.session_time", "PT1S"],
      ["cmi.exit", "suspend"],
    ],
    interaction: (now) => [
      ["id", "synergos_probe"],
      ["type", "choice"],
      ["timestamp", timestamp(now)],
      ["weighting", "1"],
      ["correct_responses.0.pattern", "a"],
      ["learner_response", "a"],
      ["result", "correct"],
      ["latency", "PT1S"],
      ["description", "Synergos"],
    ],
    location: "cmi.location",
    locationLength: 1000,
    suspended: "cmi.suspend_data",
    lengths: [4096, 16384, 32768, 64000],
    entry: "cmi.entry",
    count: "cmi.interactions._count",
  };
})();
