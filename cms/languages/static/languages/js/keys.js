// The keys that the screen lists under "Keys and marks". Tab and all else keep their meaning.
import { boxOf, currentRow, focusBox, rowOf, unfinished } from "./rows.js";
import { useSuggestion } from "./row-actions.js";

export function listenToKeys(form, saving) {
  document.addEventListener("keydown", (event) => {
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey && !control && /^Digit[1-3]$/.test(event.code)) {
      if (useSuggestion(form, Number(event.code.at(-1)), saving)) event.preventDefault();
    } else if (control && event.key === "Enter") {
      event.preventDefault();
      go(form, event.shiftKey ? -1 : 1, saving);
    } else if (control && !event.shiftKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      const row = rowOf(document.activeElement) ?? currentRow(form);
      if (row && boxOf(row)) saving.save(row);
    }
  });
}

function go(form, step, saving) {
  const here = rowOf(document.activeElement) ?? null;
  if (here && boxOf(here)) saving.save(here);
  const next = here ? unfinished(form, here, step) : (currentRow(form) ?? unfinished(form, null, step));
  if (next) focusBox(next);
}
