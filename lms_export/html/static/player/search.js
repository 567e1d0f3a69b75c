// Search in the course as it lies here: every word of the question must begin a word of the page.
(() => {
  "use strict";
  const { data, navigation, pages, t } = Synergos;
  const AROUND = 60;
  const MOST = 30;
  // The same on every page: what a field or a button is for.
  const AROUND_TEXT = ".sy-unscripted, .sy-kept, .sy-question__attempts, button, audio, video";
  const box = document.createElement("template");

  // Neighbours spell the same sound differently: ø and ö, æ and ä. Letters keep their places.
  const folded = (text) => text.toLowerCase().replaceAll("ø", "ö").replaceAll("æ", "ä").replaceAll("é", "e");
  const words = (text) => folded(text).match(/[\p{L}\p{N}]+/gu) || [];

  const plain = (html) => {
    box.innerHTML = html;
    box.content.querySelectorAll(AROUND_TEXT).forEach((part) => part.remove());
    return [...box.content.querySelectorAll("h1, h2, h3, p, li, td, th, dt, dd, legend, label, figcaption")]
      .filter((part) => !part.querySelector("p, li, dd, label"))
      .map((part) => part.textContent.trim())
      .join(" · ")
      .replace(/\s+/g, " ");
  };

  const beginning = (word, text) => {
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "u").exec(text);
    return found ? found.index : -1;
  };

  const result = (page, text, asked) => {
    const places = asked.map((word) => ({ at: beginning(word, folded(text)), length: word.length }));
    if (places.some(({ at }) => at < 0)) return null;
    const [first] = places.sort((a, b) => a.at - b.at);
    const inTitle = asked.filter((word) => beginning(word, folded(data.titles[page.id])) >= 0).length;
    return { page, text, ...first, inTitle };
  };

  const loaded = async (page) => {
    const html = await pages.load(data.language, page.id).catch(() => "");
    return html ? plain(html) : "";
  };

  const look = async (asked) => {
    const searched = data.pages.filter((page) => page.kind === "lesson");
    const texts = await Promise.all(searched.map(loaded));
    const found = searched.map((page, place) => result(page, texts[place], asked)).filter(Boolean);
    const missing = texts.filter((text) => !text).length;
    return { found: found.sort((a, b) => b.inTitle - a.inTitle).slice(0, MOST), missing };
  };

  const part = (name, ...content) => {
    const made = document.createElement(name);
    made.append(...content);
    return made;
  };

  const row = ({ page, text, at, length }) => {
    const link = part("a", navigation.titleOf(page));
    link.href = `#${page.id}`;
    const end = at + length + AROUND;
    const [before, after] = [text.slice(Math.max(0, at - AROUND), at), text.slice(at + length, end)];
    const rest = end < text.length ? "…" : "";
    return part("li", link, part("p", at > AROUND ? "…" : "", before, part("mark", text.slice(at, at + length)), after, rest));
  };

  const say = (said, found = []) => {
    document.querySelector("[data-search-said]").textContent = said;
    document.querySelector("[data-search-found]").replaceChildren(...found.map(row));
  };

  const tell = ({ found, missing }) => {
    const said = found.length === 1 ? t("1 lesson found.") : t("{number} lessons found.", { number: found.length });
    const more = missing ? ` ${t("{number} lessons could not be searched without a connection.", { number: missing })}` : "";
    say(said + more, found);
  };

  const search = async (form) => {
    const asked = words(form.querySelector("input").value);
    if (asked.length) tell(await look(asked));
    else say(t("Write a word first."));
  };

  const submit = (event) => {
    const form = event.target.closest("[data-search]");
    if (!form) return;
    event.preventDefault();
    search(form);
  };

  // What was found in one language is looked for in the other; the words have come along.
  const again = () => {
    const form = document.querySelector("[data-search]");
    if (form?.querySelector("input").value) search(form);
  };

  document.addEventListener("submit", submit);
  document.addEventListener("synergos:language", again);
})();
