// An LMS that writes down every call. ?lms= chooses how well it behaves.
(() => {
  "use strict";
  const kind = new URLSearchParams(window.location.search).get("lms");
  const stored = JSON.parse(localStorage.getItem("lms") || "{}");
  const calls = [];
  let error = "0";

  const record = (name, action) => (...values) => {
    calls.push([name, ...values]);
    localStorage.setItem("calls", JSON.stringify(calls));
    error = "0";
    if (kind === "throwing") throw new Error("the platform is broken");
    if (window.ended) {
      error = "301";
      return "false";
    }
    return action(...values);
  };
  const keep = (element, value) => {
    if (window.refused === element) return "false";
    stored[element] = value;
    return "true";
  };
  const commit = () => {
    localStorage.setItem("lms", JSON.stringify(stored));
    error = window.commitError || "0";
    return window.commitAnswer || "true";
  };

  const silent = kind === "null";
  const lms = {
    LMSInitialize: record("LMSInitialize", () => "true"),
    LMSGetValue: record("LMSGetValue", (element) => (silent ? "" : stored[element] || "")),
    LMSSetValue: record("LMSSetValue", keep),
    LMSCommit: record("LMSCommit", commit),
    LMSFinish: record("LMSFinish", () => "true"),
    LMSGetLastError: () => error,
  };
  if (kind === "unfinishable") delete lms.LMSFinish;
  if (kind !== "none") window.API = lms;
})();
