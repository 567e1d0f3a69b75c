// Answers the search page of an archive that is opened from disk: every word has to stand at the beginning of one of the page's.
"use strict";
(() => {
  const hits = document.getElementById("archive-hits");
  const field = document.querySelector("form[role=search] input[name=q]");
  if (!hits || !field) return;
  const [said, list] = [hits.querySelector("[role=status]"), hits.querySelector("ul")];

  // The neighbour's letters are the same letters.
  const folded = (text) => text.toLocaleLowerCase().replace(/ø/g, "ö").replace(/æ/g, "ä");
  const wordsOf = (text) => folded(text).match(/[\p{L}\p{N}]+/gu) || [];

  const points = (page, asked) => {
    const [title, text] = [wordsOf(page[0]), wordsOf(page[3])];
    let sum = 0;
    for (const word of asked) {
      const found = 8 * title.filter((each) => each.startsWith(word)).length
        + text.filter((each) => each.startsWith(word)).length;
      if (!found) return 0;
      sum += Math.min(found, 20);
    }
    return sum;
  };

  const passage = (text, asked) => {
    const plain = folded(text);
    const at = Math.max(0, Math.min(...asked.map((word) => plain.indexOf(word)).filter((place) => place >= 0)));
    const from = Number.isFinite(at) ? Math.max(0, text.lastIndexOf(" ", Math.max(0, at - 60))) : 0;
    const cut = text.slice(from, from + 200).replace(/\s+/g, " ").trim();
    return (from ? "… " : "") + cut + (from + 200 < text.length ? " …" : "");
  };

  const element = (name, text, parent, className) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.textContent = text;
    parent.append(made);
    return made;
  };

  const show = (page, asked) => {
    const row = element("article", "", element("li", "", list), "index__row");
    element("p", page[1], row, "meta");
    const link = element("a", page[0], element("h2", "", row));
    link.href = `${hits.dataset.root}/${page[2].split("/").map(encodeURIComponent).join("/")}`;
    element("p", passage(page[3], asked), row);
  };

  const query = new URLSearchParams(location.search).get("q") || "";
  field.value = query;
  const asked = wordsOf(query);
  if (!asked.length) return;
  const found = synergosPages
    .map((page) => [points(page, asked), page])
    .filter(([sum]) => sum)
    .sort(([a], [b]) => b - a);
  const words = { 0: hits.dataset.nothing, 1: hits.dataset.one };
  said.textContent = words[found.length] || hits.dataset.several.replace("#", found.length);
  for (const [, page] of found.slice(0, 100)) show(page, asked);
})();
