// The translation screen. Without this script it is one plain form with a button that saves.
import { actOnClicks } from "./row-actions.js";
import { saveByItself } from "./saving.js";
import { showHelp } from "./help.js";
import { listenToKeys } from "./keys.js";
import { countLetters } from "./length.js";
import { filterRows } from "./filter.js";
import { followFocus } from "./rows.js";

const form = document.querySelector("[data-translate]");
if (form) {
  form.classList.add("is-scripted");
  const saving = saveByItself(form);
  actOnClicks(form, saving);
  listenToKeys(form, saving);
  filterRows(form);
  showHelp(form);
  countLetters(form);
  followFocus(form);
}
