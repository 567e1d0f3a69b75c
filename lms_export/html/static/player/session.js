// One visit: opens the LMS or the device's copy, keeps the state, saves in bursts, closes once.
(() => {
  "use strict";
  const { data, judging, state: codec, storage } = Synergos;
  const FINISHED = ["passed", "completed"];
  const EVERY = 60000;
  const started = Date.now();
  let lms = null;
  let launch = { status: "", remembers: false, learner: "", suspended: "", location: "" };
  let state = codec.fresh();
  let location = "";
  let waiting = [];
  let unsaved = false;
  let closed = false;

  const connect = () => {
    const api = data.lms === "scorm12" ? Synergos.findApi("API") : null;
    const session = api ? Synergos.connectScorm12(api) : null;
    const opened = session ? session.open() : null;
    if (opened) [lms, launch] = [session, opened];
  };

  // An LMS that remembers and holds nothing means a new attempt; one that answers nothing leaves it to the device.
  const restore = () => {
    const kept = codec.decode(storage.read(launch.learner, "state"));
    const sent = codec.decode(launch.suspended);
    const keptLocation = storage.read(launch.learner, "page") || "";
    if (sent) {
      const lost = kept && kept.attempt === sent.attempt && kept.revision > sent.revision;
      state = lost ? kept : sent;
      location = lost ? keptLocation : launch.location;
    } else if (kept && !(lms && launch.remembers)) {
      [state, location] = [kept, keptLocation];
    }
  };

  const start = () => {
    connect();
    restore();
    setInterval(() => unsaved && save(), EVERY);
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && unsaved && save());
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

  const score = (reached) => {
    const result = judging.tally(judging.scored(data), state.answers);
    const hundredths = judging.hundredths(result);
    const wouldLower = reached !== "incomplete" && hundredths < 100 * data.passMark;
    return result.answered && !wouldLower ? hundredths / 100 : null;
  };

  const burst = () => {
    const reached = status();
    const seconds = (Date.now() - started) / 1000;
    const suspended = codec.encode(state);
    return { interactions: waiting, score: score(reached), status: reached, suspended, location, seconds };
  };

  const save = () => {
    if (closed) return true;
    state.revision += 1;
    const content = burst();
    const onDevice = storage.write(launch.learner, "state", content.suspended);
    storage.write(launch.learner, "page", location);
    const saved = lms ? lms.write(content) : onDevice;
    if (saved) waiting = [];
    unsaved = !saved;
    Synergos.saved?.show(saved);
    return saved;
  };

  function close() {
    if (closed) return;
    save();
    closed = true;
    if (lms) lms.close();
  }

  const openPage = (page) => {
    if (page.kind === "lesson" && !state.opened.includes(page.code)) state.opened.push(page.code);
    if (page.kind === "lesson" || page.kind === "test" || page.kind === "result") location = page.id;
    unsaved = true;
    save();
  };

  const answer = (question, letters, seconds) => {
    state.answers[question.slot] = letters;
    const right = judging.isRight(question, state.answers);
    const { id, kind, key } = question;
    const scored = question.module > 0;
    waiting.push({ index: state.interactions, id, kind, key, letters, right, scored, seconds, when: new Date() });
    state.interactions += 1;
    save();
    return right;
  };

  const retry = (module) => {
    judging.ofModule(data, module).forEach((question) => delete state.answers[question.slot]);
    save();
  };

  const forget = () => {
    storage.forget(launch.learner);
    const { attempt, revision, interactions } = state;
    state = { ...codec.fresh(), attempt, revision, interactions };
    location = "";
    save();
  };

  const keepText = (id, text) => storage.write(launch.learner, `text:${id}`, text);
  const keptText = (id) => storage.read(launch.learner, `text:${id}`) || "";

  Synergos.session = {
    start, save, close, openPage, answer, retry, forget, keepText, keptText, status,
    get state() { return state; },
    get location() { return location; },
    get connected() { return lms !== null; },
  };
})();
