// One course in several languages: the frame and the page change in place, because leaving would end the visit.
(() => {
  "use strict";
  const { activities, announce, data, navigation, note, pages, session, storage, t } = Synergos;
  const SPOKEN = ["language", "side", "title", "titles", "messages", "said", "twin"];
  const SIDES = ["sy-west", "sy-east", "sy-middle"];
  const AKIN = { no: ["nb", "nn"], nb: ["nn"], nn: ["nb"] };
  const frame = document.querySelector("[data-shell]");
  const known = {};

  Synergos.shell = (language, words, html) => { known[language] = { words, html }; };

  // The launch page holds the first language; it is kept to come back to.
  if (frame) {
    const words = Object.fromEntries(SPOKEN.map((name) => [name, data[name]]));
    Synergos.shell(data.language, words, frame.innerHTML);
  }

  const load = async (language) => {
    if (!known[language]) await pages.script(`shell/${language.toLowerCase()}${data.shell}.js`);
    return known[language];
  };

  const become = ({ words, html }) => {
    Object.assign(data, words);
    document.documentElement.lang = data.language;
    document.documentElement.classList.remove(...SIDES);
    document.documentElement.classList.add(`sy-${data.side}`);
    frame.innerHTML = html;
    pages.forget();
  };

  const typedIn = (page) => [...(page?.querySelectorAll("input[id], textarea[id], select[id]") || [])];

  // What is typed and not answered yet. Fields have one id in all languages.
  const takeAlong = (from, to) => {
    const fields = Object.fromEntries(typedIn(from).map((field) => [field.id, field]));
    for (const field of typedIn(to).filter((one) => !one.disabled && !one.readOnly && fields[one.id])) {
      [field.value, field.checked] = [fields[field.id].value, fields[field.id].checked];
    }
    activities.takeOrder(from, to);
  };

  const top = (element) => element.getBoundingClientRect().top;
  const blocksOf = (page) => (page ? pages.blocksIn(page) : []);

  // The same paragraph stays where it was.
  const scrollTo = (number, height) => {
    const same = blocksOf(document.querySelector(".sy-page--current"))[number];
    if (same) window.scrollBy(0, top(same) - height);
  };

  const refuse = () => {
    const notice = document.querySelector("[data-notice]");
    notice.textContent = t("The other language could not be loaded. Check your connection.");
    notice.hidden = false;
  };

  // The learner may have gone on to another page meanwhile.
  const ready = async (language) => {
    const page = navigation.current;
    const shell = await load(language);
    if (["lesson", "test"].includes(page.kind)) await pages.load(language, page.id);
    return page === navigation.current ? shell : ready(language);
  };

  const show = (shell, focused) => {
    const [page, before] = [document.querySelector(".sy-page--current"), data.language];
    const blocks = blocksOf(page);
    const first = blocks.findIndex((block) => top(block) >= 0);
    const height = first >= 0 && top(blocks[first]);
    become(shell);
    navigation.redraw();
    takeAlong(page, document.querySelector(".sy-page--current"));
    scrollTo(first, height);
    document.querySelector(`${focused} [data-language="${before}"]`)?.focus({ preventScroll: true });
    document.querySelector("[data-said]").textContent = data.said;
    announce("language", { language: data.language, before });
  };

  const change = async (language, focused = "[data-top]") => {
    try {
      const shell = await ready(language);
      if (language !== data.language) show(shell, focused);
    } catch (reason) {
      note(reason.message);
      return refuse();
    }
    storage.remember("language", language);
    pages.fetchAll();
  };

  const primary = (code) => code.toLowerCase().split(/[-_]/)[0];
  const offered = (wish) =>
    data.languages.find((code) => code.toLowerCase() === wish.toLowerCase()) ||
    data.languages.find((code) => primary(code) === primary(wish)) ||
    data.languages.find((code) => (AKIN[primary(wish)] || []).includes(primary(code)));

  // What was chosen before, else what the platform or the browser says of the learner, else the first.
  const wished = () =>
    [storage.remembered("language"), session.launch.language, ...(navigator.languages || [])]
      .filter(Boolean).map(offered).find(Boolean) || data.languages[0];

  const begin = async () => {
    if (!frame || data.languages.length < 2) return;
    document.addEventListener("click", (event) => {
      const button = event.target.closest("[data-language]");
      if (!button) return;
      event.preventDefault();
      change(button.dataset.language, button.closest(".sy-cover") ? ".sy-cover" : "[data-top]");
    });
    if (wished() !== data.language) await load(wished()).then(become).catch((reason) => note(reason.message));
  };

  Synergos.language = { begin, change, load };
})();
