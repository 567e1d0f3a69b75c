// A SCORM 2004 platform that writes down every call. ?lms= chooses how well it behaves.
(() => {
  "use strict";
  const kind = new URLSearchParams(window.location.search).get("lms");
  const stored = JSON.parse(localStorage.getItem("lms") || "{}");
  const calls = [];
  let ended = false;

  const record = (name, action) => (...values) => {
    calls.push([name, ...values]);
    localStorage.setItem("calls", JSON.stringify(calls));
    return ended ? "false" : action(...values);
  };
  const keep = (element, value) => {
    stored[element] = value;
    return "true";
  };
  const commit = () => {
    localStorage.setItem("lms", JSON.stringify(stored));
    if (kind === "ends-early") ended = true;
    return "true";
  };
  const boom = () => {
    throw new Error("the platform broke");
  };

  const lms = {
    Initialize: record("Initialize", () => "true"),
    GetValue: record("GetValue", (element) => (kind === "null" ? "" : stored[element] || "")),
    SetValue: record("SetValue", kind === "throwing" ? boom : keep),
    Commit: record("Commit", kind === "throwing" ? boom : commit),
    Terminate: record("Terminate", kind === "throwing" ? boom : () => "true"),
    GetLastError: () => (ended ? "143" : "0"),
  };
  if (kind === "endless") delete lms.Terminate;
  if (kind === "broken") lms.Initialize = boom;
  if (kind === "numbers") lms.GetValue = record("GetValue", (element) => (element.endsWith("_count") ? NaN : null));
  const old = { LMSInitialize: () => "true", LMSGetValue: () => "", LMSSetValue: () => "true", LMSCommit: () => "true" };
  if (kind !== "none") window.API_1484_11 = kind === "old" ? old : lms;
  if (kind === "old") window.API = old;
})();
