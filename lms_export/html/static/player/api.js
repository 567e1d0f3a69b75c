// Finds the LMS's API object: own window, parents, opener and its parents, the top window's opener.
(() => {
  "use strict";
  const MOST_PARENTS = 500;

  // A window of another origin throws on every look; its own parent may still be ours.
  const looked = (look) => {
    try {
      return look() || null;
    } catch {
      return null;
    }
  };

  const usable = (api) => (api && typeof api.LMSInitialize === "function" ? api : null);
  const inWindow = (place, name) => looked(() => usable(place[name]));

  const upwards = (place, name) => {
    let current = place;
    for (let hop = 0; current && hop < MOST_PARENTS; hop += 1) {
      const api = inWindow(current, name);
      if (api) return api;
      const above = looked(() => current.parent);
      if (!above || above === current) return null;
      current = above;
    }
    return null;
  };

  Synergos.findApi = (name) =>
    upwards(window, name) ||
    upwards(looked(() => window.opener), name) ||
    upwards(looked(() => window.top.opener), name);
})();
