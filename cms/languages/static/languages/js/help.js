// Memory, glossary and false friends for the row that is worked on, asked for once a visit.
import { unfinished } from "./rows.js";

export function showHelp(form) {
  form.addEventListener("translate:current", async ({ detail: row }) => {
    await load(form, row);
    const next = unfinished(form, row);
    if (next) load(form, next);
  });
}

async function load(form, row) {
  const place = row.querySelector("[data-help]");
  if (!place || place.dataset.loaded) return;
  place.dataset.loaded = "yes";
  try {
    const address = `${form.dataset.helpAddress}?segment=${row.dataset.row}`;
    const response = await fetch(address, { headers: { "X-Requested-With": "XMLHttpRequest" } });
    if (!response.ok) throw new Error(`status ${response.status}`);
    place.innerHTML = await response.text();
  } catch {
    delete place.dataset.loaded;
  }
}
