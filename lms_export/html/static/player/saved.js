// Says where the answers are, and tries again when they could not be saved.
(() => {
  "use strict";
  const { t } = Synergos;
  const RETRIES = [2, 2, 2, 2, 2, 30];
  let failures = 0;
  let timer = 0;

  const say = (text, failed) => {
    const box = document.querySelector("[data-saved]");
    if (!box) return;
    box.hidden = false;
    box.classList.toggle("sy-saved--failed", failed);
    const words = box.querySelector("[data-saved-text]");
    if (words.textContent !== text) words.textContent = text;
  };

  // A platform that has ended the session may never answer again; this device has everything.
  const failure = (seconds) =>
    failures >= RETRIES.length && Synergos.storage.works()
      ? t("The learning platform does not save. Your answers are kept on this device.")
      : t("Could not save. Trying again in {number} seconds.", { number: seconds });

  const again = () => {
    const seconds = RETRIES[Math.min(failures, RETRIES.length - 1)];
    failures += 1;
    say(failure(seconds), true);
    timer = setTimeout(() => Synergos.session.save(), seconds * 1000);
  };

  const show = (saved) => {
    clearTimeout(timer);
    if (!saved) return Synergos.session.keeps ? again() : say(t("Your answers are not kept"), true);
    failures = 0;
    say(Synergos.session.connected ? t("Saved in the learning platform") : t("Saved on this device"), false);
  };

  window.addEventListener("offline", () => say(t("You are offline. The lesson still works."), false));
  window.addEventListener("online", () => Synergos.session.save());

  Synergos.saved = { show };
})();
