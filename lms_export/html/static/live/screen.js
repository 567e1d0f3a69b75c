// What is shown instead of the course: what is the matter, and what to do, in the learner's language.
(() => {
  "use strict";
  const { data } = Synergos;
  const part = (name) => document.querySelector(`[data-${name}]`);

  const akin = { no: "nb", nn: "nb" };
  const spoken = () => {
    const wished = (navigator.languages || []).map((code) => code.toLowerCase().split("-")[0]);
    const known = wished.map((code) => akin[code] || code);
    return known.find((code) => data.languages.includes(code)) || known.find((code) => data.said[code]) || data.languages[0];
  };

  const language = data.said[spoken()] ? spoken() : "en";
  document.documentElement.lang = language;
  const words = data.said[language];

  // The platform's own address, and those of the frames around it where the browser tells them.
  const addresses = () => [...new Set([window.location.origin, ...(window.location.ancestorOrigins || [])])].join(", ");

  const show = (name) => {
    const [title, text] = words[name] || words.offline;
    part("title").textContent = title;
    part("text").textContent = text.replace("{host}", data.host).replace("{addresses}", addresses());
    part("again").textContent = words.again;
    part("again").hidden = !["offline", "blocked"].includes(name);
    part("screen").hidden = false;
    part("screen").dataset.answer = name;
    document.querySelector("iframe")?.remove();
  };

  part("again").addEventListener("click", () => window.location.reload());
  part("opening").textContent = words.opening;

  Synergos.screen = {
    show,
    opened: () => { part("opening").hidden = true; },
    refuse: (name) => {
      part("opening").hidden = true;
      show(name);
    },
  };
})();
