// Starts the parts in order: a whole package, or one lesson on a website.
(() => {
  "use strict";
  const { activities, data, navigation, result, session, words } = Synergos;
  if (!data.pages.length) return;
  session.start();
  activities.start();
  words.start();
  result.start();
  if (document.querySelector("[data-foot]")) navigation.start();
  else data.pages.filter((page) => document.getElementById(page.id)).forEach(session.openPage);
})();
