// Saves by itself, says so, tries again, and keeps a copy of what was typed in this tab until the server has it.
import { boxOf, rowOf, rowsOf, showAnswer } from "./rows.js";
import { LoggedOut, Refused, postRow } from "./posting.js";
import { saveStatus } from "./save-status.js";
import { copies } from "./copies.js";

const PAUSE = 1000;
const LONGEST_WAIT = 60;

export function saveByItself(form) {
  const status = saveStatus(form);
  const kept = copies();
  const unsaved = new Set();
  const timers = new Map();
  const running = new Map();
  const cleanedLater = new Map();
  let wait = 5;
  let retry = null;

  function typed(row) {
    unsaved.add(row);
    kept.keep(row);
    status.typed();
    clearTimeout(timers.get(row));
    timers.set(row, setTimeout(() => save(row), PAUSE));
  }

  async function save(row, action = "save", options = {}) {
    clearTimeout(timers.get(row));
    if (running.has(row)) await running.get(row);
    if (action === "save" && (!unsaved.has(row) || "conflict" in row.dataset)) return;
    const work = send(row, action, options);
    running.set(row, work);
    await work;
    running.delete(row);
  }

  async function send(row, action, { parts = ["source", "status", "conflict"], renewBox = false }) {
    const text = boxOf(row).value;
    status.saving();
    try {
      const answer = await postRow(form, row, action);
      const stillSame = boxOf(row).value === text;
      row.toggleAttribute("data-conflict", answer.conflict);
      showAnswer(form, row, answer, { parts, renewBox: renewBox && !answer.conflict });
      if (answer.conflict) return status.conflict();
      if (stillSame) {
        forget(row);
        tidy(row, text, answer.text);
      }
      wait = 5;
      if (unsaved.size) status.typed();
      else status.saved();
    } catch (error) {
      failed(error);
    }
  }

  /** What the server took out goes from the box, too, but not under the hands of who is typing. */
  function tidy(row, text, cleaned) {
    const box = boxOf(row);
    if (document.activeElement === box) cleanedLater.set(row, { text, cleaned });
    else box.value = cleaned;
  }

  function forget(row) {
    unsaved.delete(row);
    kept.drop(row);
  }

  function failed(error) {
    if (error instanceof Refused) status.refused(error.message);
    if (error instanceof Refused && !error.again) return;
    if (error instanceof Refused) wait = Math.max(wait, 10);
    else if (error instanceof LoggedOut) status.loggedOut();
    else status.failed(wait);
    clearTimeout(retry);
    retry = setTimeout(() => [...unsaved].forEach((row) => save(row)), wait * 1000);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-box]")) typed(rowOf(event.target));
  });
  form.addEventListener("focusout", (event) => {
    if (!event.target.matches("[data-box]")) return;
    const row = rowOf(event.target);
    const later = cleanedLater.get(row);
    cleanedLater.delete(row);
    if (later && later.text === event.target.value) event.target.value = later.cleaned;
    save(row);
  });
  form.addEventListener("submit", () => unsaved.clear());
  window.addEventListener("online", () => [...unsaved].forEach((row) => save(row)));
  window.addEventListener("beforeunload", (event) => {
    if (unsaved.size) event.preventDefault();
  });

  const restored = rowsOf(form).filter((row) => boxOf(row) && kept.putBack(row));
  restored.forEach((row) => typed(row));
  if (restored.length) status.restored();

  return { typed, save };
}
