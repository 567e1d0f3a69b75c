// The buttons of a row: approve, still right, the same, ask a machine, comment, choose after a conflict, use.
import { boxOf, currentRow, focusBox, rowOf } from "./rows.js";

const WORDS = { parts: ["source", "status", "conflict"], renewBox: true };
const TALK = { parts: ["status", "thread"] };
const CHOSEN = { parts: ["source", "status", "conflict", "thread"], renewBox: true };
const OPTIONS = { comment: TALK, ask: TALK, resolve: TALK };

export function actOnClicks(form, saving) {
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-action], [data-choose], [data-use]");
    const row = button && rowOf(button);
    if (!row) return;
    event.preventDefault();
    if (button.dataset.use) return use(row, button, saving);
    if (button.dataset.choose) return choose(row, button.dataset.choose, saving);
    saving.save(row, button.dataset.action, OPTIONS[button.dataset.action] ?? WORDS);
  });
}

async function choose(row, which, saving) {
  row.removeAttribute("data-conflict");
  await saving.save(row, which, CHOSEN);
  boxOf(row).focus();
}

/** The suggestion with that number in the row that is worked on; false where there is none. */
export function useSuggestion(form, number, saving) {
  const row = currentRow(form);
  const button = row?.querySelector(`[data-use="${number}"]`);
  if (button) use(row, button, saving);
  return Boolean(button);
}

function use(row, button, saving) {
  boxOf(row).value = button.dataset.text;
  saving.typed(row);
  focusBox(row);
}
