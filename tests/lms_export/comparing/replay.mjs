// The player's own scripts without a browser: learners play one document, and their record is opened in another.
// One JSON object a line in, one out: { parts: [old, new], learners } -> what became of each learner.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import vm from "node:vm";

const [folder, ...names] = process.argv.slice(2);
const scripts = names.map((name) => new vm.Script(readFileSync(`${folder}/${name}`, "utf8"), { filename: name }));

const page = (data) => ({
  getElementById: () => ({ textContent: JSON.stringify(data) }),
  documentElement: { classList: { add() {} } },
  addEventListener() {},
  dispatchEvent() {},
  querySelector: () => null,
});

const player = (data, launch, record) => {
  const world = { console, setInterval() {}, addEventListener() {}, CustomEvent: class {}, document: page(data) };
  world.window = world;
  vm.createContext(world);
  scripts.forEach((script) => script.runInContext(world));
  const write = (burst) => {
    Object.assign(record, burst, { score: burst.score ?? record.score ?? 0, interactions: null });
    return true;
  };
  world.Synergos.adapters[data.lms] = { connect: () => ({ launch, write, close() {} }) };
  return world.Synergos;
};

const seen = ({ data, judging, session }) => {
  const { answers, opened, tries } = session.state;
  const questions = data.questions.map((question) => ({
    id: question.id,
    kind: question.kind,
    scored: question.module > 0,
    points: question.points,
    answer: answers[question.slot] ?? null,
    tries: tries[question.slot] ?? 0,
    right: judging.isJudged(question) && judging.isRight(question, answers),
    open: judging.isOpen(question, session.state),
    comparedWith: [question.moment, question.series].join(),
  }));
  const lessons = data.pages.filter((one) => one.kind === "lesson");
  return {
    passMark: data.passMark,
    questions,
    lessons: lessons.map((one) => ({ id: one.id, opened: opened.includes(one.code) })),
    status: session.status(),
    lost: session.lost,
  };
};

const play = ({ data, session }, learner) => {
  data.pages.filter((one) => one.kind === "lesson" && learner.opened.includes(one.id)).forEach(session.openPage);
  for (const question of data.questions) {
    const answer = learner.answers[question.id];
    if (!answer) continue;
    if (["checklist", "ratings"].includes(question.kind)) session.keep(question, answer);
    else {
      session.answer(question, answer, 1);
      session.state.tries[question.slot] = Math.min(question.attempts || Infinity, learner.tries);
    }
  }
  session.save();
};

const visit = async (data, record, learner) => {
  const launch = { status: "incomplete", isNew: !record.suspended, learner: "1", keeps: true, ...record };
  const synergos = player(data, launch, record);
  await synergos.session.start();
  if (learner) play(synergos, learner);
  synergos.session.save();
  return { ...seen(synergos), score: record.score, reported: record.status };
};

const replayed = async ({ parts: [before, after] }, learner) => {
  const records = {};
  const [was, now] = [{}, {}];
  for (const data of before) was[data.course] = await visit(data, (records[data.course] = {}), learner);
  for (const data of after) now[data.course] = await visit(data, records[data.course] || {}, null);
  return { was, now };
};

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  const found = [];
  for (const learner of asked.learners) found.push(await replayed(asked, learner));
  console.log(JSON.stringify(found));
}
