// The eight calls of SCORM's API, guarded: a missing method, a thrown error or an odd answer stops nothing.
(() => {
  "use strict";

  // `prefix` is "LMS" in SCORM 1.2 and nothing in SCORM 2004.
  Synergos.guarded = (api, prefix) => {
    let finished = false;

    const call = (name, ...values) => {
      const method = prefix + name;
      if (finished || typeof api[method] !== "function") return "";
      try {
        const answer = api[method](...values);
        return answer === null || answer === undefined ? "" : String(answer);
      } catch (reason) {
        Synergos.note(method, values[0], reason);
        return "false";
      }
    };

    const lastError = () => call("GetLastError");

    const get = (element) => {
      const value = call("GetValue", element);
      return value === "false" ? "" : value;
    };

    const set = (element, value) => {
      const taken = call("SetValue", element, String(value)) !== "false";
      if (!taken) Synergos.note(`${prefix}SetValue`, element, lastError());
      return taken;
    };

    const numbered = (element, otherwise) => {
      const value = get(element);
      return /^\d+(\.\d+)?$/.test(value) ? Number(value) : otherwise;
    };

    // An error that was there before the commit is not the commit's.
    const commit = () => {
      const before = lastError();
      const answer = call("Commit", "");
      const error = lastError();
      const committed = answer !== "false" && ["", "0", before].includes(error);
      if (!committed) Synergos.note(`${prefix}Commit`, answer, error);
      return committed;
    };

    // Nothing is called after the end.
    const end = (name) => {
      call(name, "");
      finished = true;
    };

    return { call, commit, end, get, lastError, numbered, set };
  };
})();
