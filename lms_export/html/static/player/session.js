// One visit: opens the LMS or the device's copy, keeps the state, saves in bursts, closes once.
(() => {
  "use strict";
  const { copies, data, judging, state: codec, storage } = Synergos;
  const FINISHED = ["passed", "completed"];
  const EVERY = 60000;
  const started = Date.now();
  let lms = null;
  let launch = { status: "", isNew: false, learner: "", suspended: "", location: "", interactions: null, score: 0 };
  let state = codec.fresh();
  let location = "";
  let waiting = [];
  let changes = {};
  let onDevice = false;
  let unsaved = false;
  let closed = false;

  const connect = () => {
    const api = data.lms === "scorm12" ? Synergos.findApi("API") : null;
    const session = api ? Synergos.connectScorm12(api) : null;
    const opened = session ? session.open() : null;
    if (!opened) return;
    [lms, launch] = [session, opened];
    if (!launch.learner) storage.onlyThisWindow();
  };

  const read = (text) => copies.known(data, codec.decode(text));
  const keptState = () => read(storage.read(launch.learner, "state"));

  // An LMS that holds no state leaves it to the device, unless it says that a new attempt begins.
  const restore = () => {
    const kept = keptState();
    const sent = read(launch.suspended);
    const keptLocation = storage.read(launch.learner, "page") || "";
    if (sent) {
      const lost = kept && kept.attempt === sent.attempt && kept.revision > sent.revision;
      state = lost ? kept : sent;
      location = lost ? keptLocation : launch.location;
    } else if (kept && !launch.isNew) {
      [state, location] = [kept, keptLocation];
    }
    if (launch.interactions !== null) state.interactions = launch.interactions;
  };

  const start = () => {
    connect();
    restore();
    const saveIfNeeded = () => (lms || unsaved) && save();
    setInterval(saveIfNeeded, EVERY);
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && saveIfNeeded());
    window.addEventListener("pagehide", close);
    window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
  };

  const status = () => {
    const verdict = judging.verdict(data, state.answers, state.opened);
    // A website shows one lesson at a time and cannot judge the course.
    state.passed = state.passed || (data.lms !== "" && FINISHED.includes(verdict));
    if (verdict !== "incomplete") return verdict;
    if (FINISHED.includes(launch.status)) return launch.status;
    return state.passed ? (judging.scored(data).length ? "passed" : "completed") : "incomplete";
  };

  // The best score stays the reported one while a test is taken again.
  const score = (reached) => {
    const result = judging.tally(judging.scored(data), state.answers);
    const best = Math.max(judging.hundredths(result), Math.round(100 * launch.score));
    const wouldLower = reached !== "incomplete" && best < 100 * data.passMark;
    return result.answered && !wouldLower ? best / 100 : null;
  };

  const burst = () => {
    const reached = status();
    const seconds = (Date.now() - started) / 1000;
    const suspended = codec.encode(state);
    return { interactions: waiting, score: score(reached), status: reached, suspended, location, seconds };
  };

  // Another window of the same learner may have saved since, or begun anew by deleting.
  const catchUp = () => {
    const kept = keptState();
    if (!kept) return;
    const isNewer = kept.attempt === state.attempt ? kept.revision > state.revision : onDevice && !lms;
    if (isNewer) state = copies.merged(kept, state, changes);
  };

  const keepOnDevice = (text) => {
    storage.write(launch.learner, "page", location);
    if (!storage.write(launch.learner, "state", text)) return false;
    changes = {};
    onDevice = true;
    return true;
  };

  const settle = (content) => {
    waiting = [];
    if (lms && FINISHED.includes(content.status)) launch.status = content.status;
    if (content.score !== null) launch.score = content.score;
  };

  const save = () => {
    if (closed) return false;
    catchUp();
    state.revision += 1;
    const content = burst();
    const kept = keepOnDevice(content.suspended);
    const saved = lms ? lms.write(content) : kept;
    if (saved) settle(content);
    unsaved = !saved;
    Synergos.saved?.show(saved);
    return saved;
  };

  const finish = () => {
    closed = true;
    if (lms) lms.close();
  };

  function close() {
    if (closed) return;
    if (lms || unsaved) save();
    finish();
  }

  // The learner's own way out: only what is saved is closed.
  const leave = () => {
    if (!closed && save()) finish();
    return closed;
  };

  const openPage = (page) => {
    if (page.kind === "lesson" && !state.opened.includes(page.code)) state.opened.push(page.code);
    if (page.kind === "lesson" || page.kind === "test" || page.kind === "result") location = page.id;
    unsaved = true;
    save();
  };

  const answer = (question, letters, seconds) => {
    state.answers[question.slot] = letters;
    changes[question.slot] = letters;
    const right = judging.isRight(question, state.answers);
    const { id, kind, key } = question;
    const scored = question.module > 0;
    waiting.push({ index: state.interactions, id, kind, key, letters, right, scored, seconds, when: new Date() });
    state.interactions += 1;
    save();
    return right;
  };

  const retry = (module) => {
    for (const { slot } of judging.ofModule(data, module)) {
      delete state.answers[slot];
      changes[slot] = null;
    }
    save();
  };

  // A new attempt, so that no older copy brings the answers back. A result the LMS has stays.
  const forget = () => {
    storage.forget(launch.learner);
    const { revision, interactions } = state;
    state = { ...codec.fresh(), revision, interactions, passed: lms !== null && state.passed };
    changes = {};
    location = "";
    save();
  };

  const keepText = (id, text) => storage.write(launch.learner, `text:${id}`, text);
  const keptText = (id) => storage.read(launch.learner, `text:${id}`) || "";

  Synergos.session = {
    start, save, close, leave, openPage, answer, retry, forget, keepText, keptText, status,
    get state() { return state; },
    get location() { return location; },
    get connected() { return lms !== null; },
    get closed() { return closed; },
    get keeps() { return lms !== null || storage.works(); },
  };
})();
