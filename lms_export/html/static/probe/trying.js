// The trials, in the order a course would call: each gives a row {group, name, said, verdict, error}.
(() => {
  "use strict";
  const MARK = "synergos-probe~";
  const SHOWN = 60;

  const short = (value) => (value.length > SHOWN ? `${value.slice(0, SHOWN)}… (${value.length})` : value);
  const refused = (said) => said.missing || said.threw || said.answer === "false";
  const row = (group, name, verdict, said, value) => ({
    group,
    name,
    verdict,
    said: short(value === undefined ? said.answer : value),
    error: said.threw || said.error || "",
  });

  const readings = (lms, edition) =>
    edition.read.map((element) => {
      const said = lms.get(element);
      const value = edition.hidden.includes(element) && said.answer ? "•••" : said.answer;
      return row("read", element, said.answer === "" ? "empty" : "yes", said, value);
    });

  const comparison = (lms, element, value) => {
    const written = lms.set(element, value);
    if (refused(written)) return row("write", element, "refused", written, String(value));
    const back = lms.get(element);
    const same = back.answer === value || (value !== "" && Number(back.answer) === Number(value));
    return row("write", element, same ? "yes" : "differs", back);
  };

  const gift = (lms, group, element, value) => {
    const written = lms.set(element, value);
    return row(group, element, refused(written) ? "refused" : "yes", written, value);
  };

  const length = (lms, element, number) => {
    const written = lms.set(element, "x".repeat(number));
    if (refused(written)) return row("length", `${element} ${number}`, "refused", written, "");
    const back = lms.get(element);
    const verdict = back.answer.length === number ? "yes" : "differs";
    return row("length", `${element} ${number}`, verdict, back, String(back.answer.length));
  };

  const lengths = (lms, edition) => {
    const rows = [length(lms, edition.location, edition.locationLength)];
    for (const number of edition.lengths) {
      const tried = length(lms, edition.suspended, number);
      rows.push(tried);
      if (tried.verdict !== "yes") break;
    }
    return rows;
  };

  const interactions = (lms, edition) => {
    const index = Number(lms.get(edition.count).answer) || 0;
    return edition
      .interaction(new Date())
      .map(([part, value]) => gift(lms, "interaction", `cmi.interactions.${index}.${part}`, value));
  };

  // What the launch before this one left behind.
  const resumed = (lms, edition) => {
    const said = lms.get(edition.suspended);
    const [mark, number] = said.answer.split("~");
    const launches = `${mark}~` === MARK ? Number(number) || 0 : 0;
    const entry = lms.get(edition.entry).answer;
    return {
      launches,
      row: row("resume", edition.suspended, launches ? "yes" : "first", said, entry ? `entry: ${entry}` : ""),
    };
  };

  const leaveMark = (lms, edition, launches) => {
    lms.set(edition.location, "probe");
    lms.set(edition.suspended, `${MARK}${launches + 1}`);
    edition.given.forEach(([element, value]) => lms.set(element, value));
  };

  Probe.tryAll = (lms, edition) => {
    const started = lms.start();
    const before = resumed(lms, edition);
    const rows = [
      row("session", edition.methods.start, refused(started) ? "refused" : "yes", started),
      before.row,
      ...readings(lms, edition),
      ...edition.kept.map(([element, value]) => comparison(lms, element, value)),
      comparison(lms, edition.location, "page-7"),
      ...edition.given.map(([element, value]) => gift(lms, "write", element, value)),
      ...interactions(lms, edition),
      ...lengths(lms, edition),
    ];
    leaveMark(lms, edition, before.launches);
    const committed = lms.commit();
    rows.push(row("session", edition.methods.commit, refused(committed) ? "refused" : "yes", committed));
    rows.push(row("session", edition.methods.finish, lms.has("finish") ? "there" : "missing", { answer: "" }));
    return { rows, launches: before.launches };
  };
})();
