// xAPI without cmi5: the address of the record store, and the key to it, come with the launch.
(() => {
  "use strict";
  const { note, statements, t } = Synergos;

  const launchWords = () => {
    const query = new URLSearchParams(window.location.search);
    const words = {
      endpoint: query.get("endpoint"),
      auth: query.get("auth"),
      actor: query.get("actor"),
      registration: query.get("registration"),
      activity: query.get("activity_id") || query.get("activityId") || statements.course(),
    };
    return words.endpoint && words.auth && words.actor ? words : null;
  };

  const only = (value) => (Array.isArray(value) ? value[0] : value);

  // Old platforms write each property as a list, and an account in words of their own.
  const modern = (given) => {
    const actor = { objectType: "Agent" };
    for (const name of ["name", "mbox", "mbox_sha1sum", "openid"]) {
      if (given[name]) actor[name] = only(given[name]);
    }
    const account = only(given.account);
    if (account) {
      actor.account = {
        homePage: account.homePage || account.accountServiceHomePage,
        name: account.name || account.accountName,
      };
    }
    return actor;
  };

  const contextOf = (verb, { registration, activity }) => {
    const own = ["answered", "experienced"].includes(verb);
    const parent = own ? { contextActivities: { parent: [{ objectType: "Activity", id: activity }] } } : {};
    return { ...(registration && { registration }), language: Synergos.data.language, ...parent };
  };

  // Each opening of the page is a visit of its own.
  const visit = () => {
    const spoken = new Set();
    return { hasSaid: (verb) => spoken.has(verb), said: (verb) => spoken.add(verb) };
  };

  const connect = async () => {
    const words = launchWords();
    if (!words) return null;
    const { activity, auth, endpoint, registration } = words;
    try {
      const told = (verb) => contextOf(verb, words);
      const lrs = Synergos.lrs({ endpoint, auth });
      const actor = modern(JSON.parse(words.actor));
      return await Synergos.recorder({ lrs, actor, activity, registration, told, visit: visit() }).open();
    } catch (reason) {
      note("launch", reason);
      Synergos.refused = t("The learning platform did not answer. Open the course again from there, so that it counts.");
      return null;
    }
  };

  Synergos.adapters.xapi = { connect };
})();
