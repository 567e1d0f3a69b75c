// One visit: opens the LMS or the device's copy, keeps the state, saves in bursts, closes once.
(() => {
  "use strict";
  const { adapters, copies, data, judging, note, state: codec, storage } = Synergos;
  const FINISHED = ["passed", "completed"];
  const NOTHING = ["", "null", "undefined"];
  const EVERY = 30000;
  const started = Date.now();
  const LAUNCH = { status: "", isNew: false, learner: "", suspended: "", location: "", interactions: null, score: 0 };
  let lms = null;
  let launch = { ...LAUNCH };
  let state = codec.fresh();
  let location = "";
  let lost = { all: false, answers: 0 };
  let waiting = [];
  let changes = {};
  let texts = {};
  let onDevice = false;
  let unsaved = false;
  // On a website nothing is kept of somebody who has only read.
  let acted = data.lms !== "";
  let closed = false;
  let writing = null;
  let writeAgain = false;

  const connected = async () => {
    try {
      return (await adapters[data.lms]?.connect()) || null;
    } catch (reason) {
      note("connect", reason);
      return null;
    }
  };

  const connect = async () => {
    lms = await connected();
    if (!lms) return;
    launch = { ...LAUNCH, ...lms.launch };
    if (!launch.learner) storage.onlyThisWindow();
  };

  const onDeviceState = () => codec.decode(storage.read(launch.learner, "state"));
  const keptState = () => copies.known(data, onDeviceState());

  const takeUp = (found, place) => {
    lost.answers = copies.lost(data, found);
    [state, location] = [copies.known(data, found), place];
  };

  // An LMS that holds no state leaves it to the device, unless it says that a new attempt begins. A state that
  // cannot be read costs no result and no place: both come from the LMS.
  const restore = () => {
    const [kept, sent] = [onDeviceState(), codec.decode(launch.suspended)];
    const place = storage.read(launch.learner, "page") || "";
    acted = acted || kept !== null || place !== "";
    const isBehind = sent && kept && kept.attempt === sent.attempt && kept.revision > sent.revision;
    if (sent && !isBehind) takeUp(sent, launch.location);
    else if (kept && (isBehind || !launch.isNew)) takeUp(kept, place);
    else {
      lost.all = !NOTHING.includes(launch.suspended.trim());
      location = lost.all ? launch.location : "";
    }
    if (launch.interactions !== null) state.interactions = launch.interactions;
  };

  const start = async () => {
    await connect();
    restore();
    const saveIfNeeded = () => (lms || unsaved) && save();
    setInterval(saveIfNeeded, EVERY);
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && saveIfNeeded());
    window.addEventListener("pagehide", close);
    window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
  };

  const status = () => {
    const verdict = judging.verdict(data, state.answers, state.opened, state.tries);
    // A website shows one lesson at a time and cannot judge the course.
    state.passed = state.passed || (data.lms !== "" && FINISHED.includes(verdict));
    if (FINISHED.includes(verdict)) return verdict;
    if (FINISHED.includes(launch.status)) return launch.status;
    if (state.passed) return judging.scored(data).length ? "passed" : "completed";
    return verdict;
  };

  // The best score stays the reported one while a test is taken again.
  const score = (reached) => {
    const result = judging.tally(judging.scored(data), state.answers);
    const best = Math.max(judging.hundredths(result), Math.round(100 * launch.score));
    const wouldLower = FINISHED.includes(reached) && best < 100 * data.passMark;
    return result.answered && !wouldLower ? best / 100 : null;
  };

  const points = () => {
    const { reached, points: total } = judging.tally(judging.scored(data), state.answers);
    return { reached, total };
  };

  // Lessons opened and test questions answered, of all there are.
  const progress = () => {
    const lessons = data.pages.filter((page) => page.kind === "lesson");
    const { answered, total } = judging.tally(judging.scored(data), state.answers);
    const done = lessons.filter((page) => state.opened.includes(page.code)).length + answered;
    return lessons.length + total ? done / (lessons.length + total) : 0;
  };

  const burst = () => {
    const reached = status();
    return {
      interactions: [...waiting],
      score: score(reached),
      points: points(),
      status: reached,
      suspended: codec.encode(state),
      location,
      seconds: (Date.now() - started) / 1000,
      progress: FINISHED.includes(reached) ? 1 : progress(),
      language: data.language,
    };
  };

  // Another window of the same learner may have saved since, or begun anew by deleting.
  const catchUp = () => {
    const kept = keptState();
    if (!kept) return;
    const isNewer = kept.attempt === state.attempt ? kept.revision > state.revision : onDevice && !lms;
    if (isNewer) state = copies.merged(kept, state, changes);
  };

  const keepOnDevice = (text) => {
    if (!acted) return true;
    storage.write(launch.learner, "page", location);
    if (!storage.write(launch.learner, "state", text)) return false;
    changes = {};
    onDevice = true;
    return true;
  };

  const settle = (content) => {
    waiting = waiting.filter((interaction) => !content.interactions.includes(interaction));
    if (lms && FINISHED.includes(content.status)) launch.status = content.status;
    if (content.score !== null) launch.score = content.score;
  };

  const ended = (content, saved) => {
    if (saved) settle(content);
    unsaved = !saved;
    if (!closed) Synergos.saved?.show(saved);
    return saved;
  };

  // What is known now, on this device already.
  const prepared = () => {
    catchUp();
    state.revision += 1;
    const content = burst();
    return { content, kept: keepOnDevice(content.suspended) };
  };

  const failed = (reason) => {
    note("write", reason);
    return false;
  };

  const written = (content) => {
    try {
      return lms.write(content);
    } catch (reason) {
      return failed(reason);
    }
  };

  // However much is done while the LMS is busy, one more burst carries it.
  const awaited = async (content, answer) => {
    const taken = await Promise.resolve(answer).catch(failed);
    const saved = ended(content, taken === true);
    writing = null;
    if (!writeAgain || closed) return saved;
    writeAgain = false;
    return save();
  };

  // true or false, or a promise of it where the LMS takes its time.
  const save = () => {
    if (closed) return false;
    const { content, kept } = prepared();
    if (!lms) return ended(content, kept);
    if (writing) {
      writeAgain = true;
      return writing;
    }
    const answer = written(content);
    if (typeof answer?.then !== "function") return ended(content, answer === true);
    writing = awaited(content, answer);
    return writing;
  };

  const finish = (content) => {
    closed = true;
    try {
      lms?.close(content);
    } catch (reason) {
      note("close", reason);
    }
  };

  // The page is going: the last burst goes along with the end.
  function close() {
    if (closed) return;
    if (lms || unsaved) finish(prepared().content);
    else finish();
  }

  // The learner's own way out: only what is saved is closed.
  const leave = async () => {
    if (!closed && (await save())) finish();
    return closed;
  };

  const openPage = (page) => {
    if (page.kind === "lesson" && !state.opened.includes(page.code)) state.opened.push(page.code);
    if (page.kind === "lesson" || page.kind === "test" || page.kind === "result") location = page.id;
    unsaved = true;
    save();
  };

  const mayAnswer = (question) => !closed && judging.isOpen(question, state);

  const reported = (question, answer, right, seconds) => {
    const { id, slot, kind, key, points: worth } = question;
    const [index, tries] = [state.interactions, state.tries[slot]];
    const [scored, when] = [question.module > 0, new Date()];
    return { index, id, slot, kind, key, answer, right, scored, points: worth, seconds, when, tries, question };
  };

  const answer = (question, letters, seconds) => {
    const { slot } = question;
    acted = true;
    state.answers[slot] = letters;
    state.tries[slot] = (state.tries[slot] || 0) + 1;
    changes[slot] = letters;
    const right = judging.isJudged(question) ? judging.isRight(question, state.answers) : null;
    waiting.push(reported(question, letters, right, seconds));
    state.interactions += 1;
    save();
    return right;
  };

  // Kept with the answers and never judged; `told` is the question and answer an LMS hears of, if any.
  const keep = ({ slot }, letters, told) => {
    acted = true;
    if (letters) state.answers[slot] = letters;
    else delete state.answers[slot];
    changes[slot] = letters || null;
    if (told) waiting.push(reported(told.question, told.answer, null, 0));
    if (told) state.interactions += 1;
    save();
  };

  // A question without attempts left keeps its answer.
  const mayRetry = (module) => judging.ofModule(data, module).filter(mayAnswer);

  const retry = (module) => {
    for (const { slot } of mayRetry(module)) {
      delete state.answers[slot];
      changes[slot] = null;
    }
    save();
  };

  // A new attempt, so that no older copy brings the answers back. A result the LMS has stays.
  const forget = () => {
    storage.forget(launch.learner);
    texts = {};
    const { revision, interactions } = state;
    state = { ...codec.fresh(), revision, interactions, passed: lms !== null && state.passed };
    changes = {};
    location = "";
    acted = data.lms !== "";
    save();
  };

  // Where the browser keeps nothing, what is written lasts as long as the window, so that it can be printed.
  const keepText = (id, text) => {
    texts[id] = text;
    acted = true;
    return storage.write(launch.learner, `text:${id}`, text);
  };
  const keptText = (id) => storage.read(launch.learner, `text:${id}`) ?? texts[id] ?? "";

  Synergos.session = {
    start, save, close, leave, openPage, answer, keep, mayAnswer, mayRetry, retry, forget, keepText, keptText, status,
    get launch() { return launch; },
    get state() { return state; },
    get location() { return location; },
    get lost() { return lost; },
    get connected() { return lms !== null; },
    get closed() { return closed; },
    get keeps() { return (lms !== null && launch.keeps !== false) || storage.works(); },
  };
})();
