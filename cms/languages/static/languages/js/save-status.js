// One sentence about saving, always in sight.

export function saveStatus(form) {
  const place = form.querySelector("[data-save-status]");
  const words = form.querySelector("[data-save-words]");
  const texts = form.dataset;
  let countdown = null;

  function say(text, isFailure = false) {
    clearInterval(countdown);
    place.classList.toggle("save-status--failed", isFailure);
    words.textContent = text;
  }

  return {
    typed: () => say(texts.textTyped),
    saving: () => say(texts.textSaving),
    saved: () => say(texts.textSaved.replace("%s", clock())),
    conflict: () => say(texts.textConflict, true),
    restored: () => say(texts.textRestored),
    refused: (reason) => say(reason, true),
    failed: (seconds) => say(texts.textFailed.replace("%s", seconds), true),
    loggedOut() {
      say(`${texts.textLoggedOut} `, true);
      const link = document.createElement("a");
      link.href = texts.logInAddress;
      link.target = "_blank";
      link.rel = "noopener";
      link.textContent = texts.textLogIn;
      words.append(link);
    },
  };
}

/** The time as it is written in Norway and Sweden: 22.14. */
function clock() {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, "0")}.${String(now.getMinutes()).padStart(2, "0")}`;
}
