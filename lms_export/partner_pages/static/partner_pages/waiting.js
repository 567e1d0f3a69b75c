// Tells how far a package is, and shows the page anew when it is there. Without this there is a link that does it.
(() => {
  "use strict";
  const EVERY = 2000;
  const place = document.querySelector("[data-waiting]");
  if (!place) return;
  const bar = place.querySelector("progress");
  const said = place.querySelector("[data-waiting-said]");

  const look = async () => {
    try {
      const answer = await fetch(place.dataset.waiting, { headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      const state = await answer.json();
      if (state.finished) {
        location.reload();
        return;
      }
      bar.value = state.progress;
      if (said.textContent !== state.said) said.textContent = state.said;
    } catch {
      // The next look may find the network again.
    }
    setTimeout(look, EVERY);
  };

  setTimeout(look, EVERY);
})();
