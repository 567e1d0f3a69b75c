// A copy of the state on this device, and the texts that never leave it. Shared by all languages of a course.
(() => {
  "use strict";
  const place = (learner, name) => `synergos:${Synergos.data.course}:${learner}:${name}`;

  const guarded = (action) => {
    try {
      return action();
    } catch {
      return null;
    }
  };

  const read = (learner, name) => guarded(() => localStorage.getItem(place(learner, name)));
  const write = (learner, name, text) =>
    guarded(() => {
      localStorage.setItem(place(learner, name), text);
      return true;
    }) === true;

  const forget = (learner) =>
    guarded(() =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(place(learner, "")))
        .forEach((key) => localStorage.removeItem(key)),
    );

  Synergos.storage = { read, write, forget };
})();
