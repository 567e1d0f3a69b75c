// A copy of the state on this device, and the texts that never leave it. Shared by all languages of a course.
(() => {
  "use strict";
  const place = (learner, name) => `synergos:${Synergos.data.course}:${learner}:${name}`;
  let store = () => localStorage;

  const guarded = (action) => {
    try {
      return action();
    } catch {
      return null;
    }
  };

  const read = (learner, name) => guarded(() => store().getItem(place(learner, name)));
  let failed = false;

  const write = (learner, name, text) => {
    failed =
      guarded(() => {
        store().setItem(place(learner, name), text);
        return true;
      }) !== true;
    return !failed;
  };

  const forget = (learner) =>
    guarded(() =>
      Object.keys(store())
        .filter((key) => key.startsWith(place(learner, "")))
        .forEach((key) => store().removeItem(key)),
    );

  // Of the course in all its parts, and of nobody in particular.
  const shared = (name) => `synergos:${Synergos.data.whole}:${name}`;
  const remember = (name, text) => guarded(() => store().setItem(shared(name), text));
  const remembered = (name) => guarded(() => store().getItem(shared(name)));

  // A website writes nothing to try it out: what fails there is known once it has failed.
  const works = () => (Synergos.data.lms === "" ? !failed && guarded(() => store().length) !== null : tried());

  const tried = () => {
    const written = write("", "probe", "1");
    if (written) guarded(() => store().removeItem(place("", "probe")));
    return written;
  };

  // A platform that does not say who is learning: the next person at this computer may be somebody else.
  const onlyThisWindow = () => { store = () => sessionStorage; };

  Synergos.storage = { read, write, forget, remember, remembered, works, onlyThisWindow };
})();
