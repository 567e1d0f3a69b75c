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

  const inWindow = (place, name, method) =>
    looked(() => (place[name] && typeof place[name][method] === "function" ? place[name] : null));

  const upwards = (place, name, method) => {
    let current = place;
    for (let hop = 0; current && hop < MOST_PARENTS; hop += 1) {
      const api = inWindow(current, name, method);
      if (api) return api;
      const above = looked(() => current.parent);
      if (!above || above === current) return null;
      current = above;
    }
    return null;
  };

  // `method` is one every such object has: "LMSInitialize" of "API", "Initialize" of "API_1484_11".
  Synergos.findApi = (name, method) =>
    upwards(window, name, method) ||
    upwards(looked(() => window.opener), name, method) ||
    upwards(looked(() => window.top.opener), name, method);
})();
