// One call to the platform: its answer as text, its error number, and never an exception.
(() => {
  "use strict";
  const text = (value) => (value === null || value === undefined ? "" : String(value));

  Probe.asking = (api, methods) => {
    const has = (method) => {
      try {
        return typeof api[method] === "function";
      } catch {
        return false;
      }
    };
    const plain = (method, values) => {
      if (!has(method)) return { answer: "", missing: true };
      try {
        return { answer: text(api[method](...values)) };
      } catch (reason) {
        return { answer: "", threw: text(reason && reason.name) };
      }
    };
    const call = (word, ...values) => {
      const said = plain(methods[word], values);
      const error = said.missing ? "" : plain(methods.error, []).answer;
      return { ...said, error: error === "0" ? "" : error };
    };
    return {
      has: (word) => has(methods[word]),
      start: () => call("start", ""),
      get: (element) => call("get", element),
      set: (element, value) => call("set", element, String(value)),
      commit: () => call("commit", ""),
      finish: () => call("finish", ""),
    };
  };
})();
