// An LMS that writes down every call. ?lms= chooses how well it behaves.
(() => {
  "use strict";
  const kind = new URLSearchParams(window.location.search).get("lms");
  const stored = JSON.parse(localStorage.getItem("lms") || "{}");
  const calls = [];

  const record = (name, action) => (...values) => {
    calls.push([name, ...values]);
    localStorage.setItem("calls", JSON.stringify(calls));
    return action(...values);
  };
  const keep = (element, value) => {
    stored[element] = value;
    return "true";
  };
  const commit = () => {
    localStorage.setItem("lms", JSON.stringify(stored));
    return window.commitAnswer || "true";
  };

  const silent = kind === "null";
  const lms = {
    LMSInitialize: record("LMSInitialize", () => "true"),
    LMSGetValue: record("LMSGetValue", (element) => (silent ? "" : stored[element] || "")),
    LMSSetValue: record("LMSSetValue", keep),
    LMSCommit: record("LMSCommit", commit),
    LMSFinish: record("LMSFinish", () => "true"),
    LMSGetLastError: () => "0",
  };
  if (kind === "unfinishable") delete lms.LMSFinish;
  if (kind !== "none") window.API = lms;
})();
