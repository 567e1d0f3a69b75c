// Starts the parts in order: a whole package, or one lesson on a website.
(async () => {
  "use strict";
  const { activities, announce, data, language, navigation, pages, result, session, words } = Synergos;
  if (!data.pages.length) return;
  await session.start();
  await language.begin();
  activities.start();
  words.start();
  result.start();
  if (document.querySelector("[data-pages]")) {
    await navigation.start();
    pages.fetchAll();
    return;
  }
  for (const page of data.pages) {
    const element = document.getElementById(page.id);
    if (!element) continue;
    announce("page-loaded", { id: page.id, element });
    session.openPage(page);
  }
})();
