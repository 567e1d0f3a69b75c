// The results on the screen and as text, in the language that is chosen.
(() => {
  "use strict";
  const { t } = Probe;
  const GROUPS = ["session", "resume", "length", "write", "interaction", "read"];

  const groupName = (group) =>
    ({
      session: t("Start, save and end"),
      resume: t("Going on where you left"),
      length: t("How much can be kept"),
      write: t("Written, and read again"),
      interaction: t("An answer to a question"),
      read: t("What the platform tells"),
    })[group];

  const verdictName = (verdict) =>
    ({
      yes: t("Yes"),
      empty: t("Empty"),
      refused: t("Refused"),
      differs: t("Something else came back"),
      first: t("First time: close this page and open it again"),
      there: t("There"),
      missing: t("Not there"),
    })[verdict];

  const made = (name, text, ...children) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    element.append(...children);
    return element;
  };

  const line = (row) => {
    const verdict = made("td", verdictName(row.verdict));
    verdict.className = `verdict verdict--${row.verdict}`;
    const name = made("th", row.name);
    name.scope = "row";
    return made("tr", "", name, verdict, made("td", row.said), made("td", row.error));
  };

  const heading = (text) => {
    const cell = made("th", text);
    cell.scope = "col";
    return cell;
  };

  const table = (rows) => {
    const head = [t("Name"), t("Result"), t("Value"), t("Error")].map(heading);
    return made("table", "", made("thead", "", made("tr", "", ...head)), made("tbody", "", ...rows.map(line)));
  };

  const section = (group, rows) => made("section", "", made("h2", groupName(group)), table(rows));

  const foundText = (found) =>
    found.length
      ? found.map((each) => `${each.called}: ${each.where}`).join(", ")
      : t("No platform was found. Open this package inside a learning platform.");

  const facts = (result) => [
    [t("Programming interface"), foundText(result.found)],
    [t("Opened before"), String(result.launches)],
    [t("Browser"), navigator.userAgent],
    [t("Window"), `${window.innerWidth} × ${window.innerHeight}, ${window.location.protocol}`],
    [t("In a frame"), window.self === window.top ? t("No") : t("Yes")],
  ];

  const factList = (result) =>
    made("dl", "", ...facts(result).flatMap(([name, value]) => [made("dt", name), made("dd", value)]));

  const asText = (result) =>
    [
      `Synergos probe ${Probe.edition}`,
      ...facts(result).map(([name, value]) => `${name}: ${value}`),
      ...result.rows.map((row) => [row.name, verdictName(row.verdict), row.said, row.error].join(" | ")),
    ].join("\n");

  Probe.show = (result) => {
    document.documentElement.lang = Probe.language;
    document.title = t("What this learning platform can do");
    document.querySelectorAll("[data-said]").forEach((element) => {
      element.textContent = Probe.said(element.dataset.said);
    });
    const groups = GROUPS.map((group) => [group, result.rows.filter((row) => row.group === group)]);
    document
      .querySelector("[data-results]")
      .replaceChildren(
        factList(result),
        ...groups.filter(([, rows]) => rows.length).map(([group, rows]) => section(group, rows)),
      );
    document.querySelector("[data-text]").value = asText(result);
  };

  Probe.said = (word) =>
    ({
      title: t("What this learning platform can do"),
      intro: t(
        "This page tries what our courses need. It takes a moment, and leaves a test result of 80 points behind. Take a picture of the page, or copy the text, and send it to us. Names are not shown.",
      ),
      again: t("Then close the page and open it once more: only so can we see whether a learner can go on."),
      copy: t("Copy as text"),
      copied: t("Copied"),
      marked: t("The text is marked. Copy it with Ctrl-C."),
      end: t("End the test"),
      ended: t("The test has ended. You can close the page."),
      text: t("The results as text"),
    })[word];
})();
