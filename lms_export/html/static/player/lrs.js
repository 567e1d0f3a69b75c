// A record store over HTTP, as xAPI 1.0.3 says: statements, the state of an activity, the profile of a learner.
(() => {
  "use strict";
  const VERSION = "1.0.3";
  const PATIENCE = 20000;
  const JSON_TYPE = "application/json";

  const patient = () => (AbortSignal.timeout ? { signal: AbortSignal.timeout(PATIENCE) } : {});

  const query = (values) => (Object.keys(values).length ? `?${new URLSearchParams(values)}` : "");
  const address = (endpoint, resource, values) =>
    `${endpoint.replace(/\/*$/, "/")}${resource}${query(values)}`;

  // What went wrong and may go well later, and what the store will never take.
  const verdictOn = ({ ok, status }) => {
    if (ok) return "taken";
    return status >= 400 && status < 500 && ![408, 429].includes(status) ? "refused" : "later";
  };

  Synergos.lrs = ({ endpoint, auth }) => {
    const send = async (method, resource, values, { body, headers = {}, keepalive = false } = {}) => {
      const own = { Authorization: auth, "X-Experience-API-Version": VERSION, ...headers };
      if (body !== undefined) own["Content-Type"] = JSON_TYPE;
      const options = { method, headers: own, body, keepalive, cache: "no-store", ...patient() };
      const answer = await fetch(address(endpoint, resource, values), options);
      if (!answer.ok) Synergos.note(method, resource, answer.status);
      return answer;
    };

    // Nothing is there for 404; anything else that is not a document is an error.
    const read = async (resource, values) => {
      const answer = await send("GET", resource, values);
      if (answer.status === 404) return { found: null, tag: "" };
      if (!answer.ok) throw new Error(`${resource} ${answer.status}`);
      return { found: await answer.json(), tag: answer.headers.get("ETag") };
    };

    // `known` is what was read or written last: its tag, "" where nothing was there, null where nobody said.
    // A newer copy is never overwritten unseen.
    const condition = (known) => (known ? { "If-Match": known } : known === "" ? { "If-None-Match": "*" } : {});
    const writeState = (values, text, { known = null, keepalive } = {}) =>
      send("PUT", "activities/state", values, { body: text, headers: condition(known), keepalive });

    // Kept alive, so that a statement on its way arrives when the page is closed. Its id makes it come once.
    const putStatement = async (statement) => {
      const options = { body: JSON.stringify(statement), keepalive: true };
      return verdictOn(await send("PUT", "statements", { statementId: statement.id }, options));
    };

    const hasStatement = async (id) => (await send("GET", "statements", { statementId: id })).ok;

    const postStatements = (statements) =>
      send("POST", "statements", {}, { body: JSON.stringify(statements), keepalive: true });

    return {
      state: (values) => read("activities/state", values),
      profile: (values) => read("agents/profile", values),
      writeState,
      hasStatement,
      putStatement,
      postStatements,
    };
  };
})();
