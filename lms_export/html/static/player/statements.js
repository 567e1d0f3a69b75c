// Statements as xAPI and cmi5 write them. Pure functions; the names are those of activity_names.py.
(() => {
  "use strict";
  const { data } = Synergos;
  const COURSES = "https://w3id.org/synergos/courses";
  const VERBS = "http://adlnet.gov/expapi/verbs";
  const TYPES = "http://adlnet.gov/expapi/activities";
  const PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress";

  const course = () => `${COURSES}/${encodeURIComponent(data.whole || data.course)}`;
  const nameOf = (kind, id) => `${course()}/${kind}/${encodeURIComponent(id)}`;

  const uuid = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  };

  const duration = (seconds) => `PT${Math.max(0, seconds).toFixed(2).replace(/\.?0+$/, "")}S`;

  const score = (percent) => ({
    scaled: Number((percent / 100).toFixed(4)), raw: Number(percent.toFixed(2)), min: 0, max: 100,
  });

  const draft = (verb, result, more = {}) => ({
    id: uuid(), verb, timestamp: new Date().toISOString(), ...(result ? { result } : {}), ...more,
  });

  const interactionType = (told, language, name) => {
    const { type, patterns, choices, scale, source, target, steps, description } = told;
    const lists = { choices, scale, source, target, steps };
    const definition = { type: `${TYPES}/cmi.interaction`, interactionType: type };
    if (name) definition.name = { [language]: name };
    if (description && Object.keys(description).length) definition.description = description;
    if (patterns.length) definition.correctResponsesPattern = patterns;
    for (const [list, found] of Object.entries(lists)) if (found && found.length) definition[list] = found;
    return definition;
  };

  // One answer, with the question as it was asked.
  const answered = (interaction) => {
    const { question, seconds, when } = interaction;
    const told = Synergos.interactions.xapi(interaction);
    const { language = data.language, prompt = "" } = question.text || {};
    const success = typeof told.success === "boolean" ? { success: told.success } : {};
    const definition = interactionType(told, language, prompt);
    return {
      ...draft("answered", { response: told.response, duration: duration(seconds), ...success }),
      timestamp: when.toISOString(),
      object: { objectType: "Activity", id: nameOf("question", question.id), definition },
    };
  };

  const titleOf = (page) => (data.titles || {})[page.id] || page.title || page.id;

  // A lesson that was opened, and how far the learner is then.
  const experienced = (page, progress, when) => ({
    ...draft("experienced", { extensions: { [PROGRESS]: Math.round(100 * progress) } }),
    timestamp: when.toISOString(),
    object: {
      objectType: "Activity",
      id: nameOf("lesson", page.id.replace(/^l-/, "")),
      definition: { type: `${TYPES}/lesson`, name: { [data.language]: titleOf(page) } },
    },
  });

  const completed = (seconds) => draft("completed", { completion: true, duration: duration(seconds) });
  const passed = (percent, seconds) =>
    draft("passed", { success: true, score: score(percent), duration: duration(seconds) });
  const failed = (percent, seconds) =>
    draft("failed", { success: false, score: score(percent), duration: duration(seconds) });
  const terminated = (seconds) => draft("terminated", { duration: duration(seconds) });

  // `draft` with who, where and in what context: what an LRS receives.
  const whole = ({ verb, ...rest }, { actor, activity, context }) => ({
    actor,
    verb: { id: `${VERBS}/${verb}`, display: { en: verb } },
    object: { objectType: "Activity", id: activity },
    ...rest,
    context,
  });

  Synergos.statements = {
    answered, completed, course, draft, experienced, failed, passed, terminated, uuid, whole,
  };
})();
