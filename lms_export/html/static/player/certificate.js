// A certificate to print: name from the platform or typed, made here and sent nowhere.
(() => {
  "use strict";
  const { data, judging, session, t } = Synergos;
  const NAME = "certificate:name";
  const part = (name) => document.querySelector(`[data-${name}]`);

  const givenName = () => {
    const [family, ...given] = (session.launch.learnerName || "").split(",").map((name) => name.trim());
    return [...given, family].filter(Boolean).join(" ");
  };

  // The best result; none where the answers it came from are gone.
  const score = () => {
    const tally = judging.tally(judging.scored(data), session.state.answers);
    const best = Math.max(judging.hundredths(tally), Math.round(100 * session.launch.score));
    return tally.total && best >= 100 * data.passMark ? t("Result: {number} %", { number: Math.floor(best / 100) }) : "";
  };

  const fill = ({ detail: { id } }) => {
    if (data.pages.find((page) => page.id === id)?.kind !== "certificate") return;
    const isDone = ["passed", "completed"].includes(session.status());
    part("certificate").hidden = !isDone;
    part("certificate-early").hidden = isDone;
    const field = part("certificate").querySelector("input");
    field.value = session.keptText(NAME) || givenName();
    part("certificate-date").textContent = new Intl.DateTimeFormat(data.language, { dateStyle: "long" }).format(new Date());
    part("certificate-score").textContent = score();
    if (isDone && field.value) session.keepText(NAME, field.value);
  };

  document.addEventListener("synergos:shown", fill);
})();
