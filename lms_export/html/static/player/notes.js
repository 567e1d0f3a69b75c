// The learner's own notes: a pad under each lesson, all of them on one page. They stay on the device.
(() => {
  "use strict";
  const { data, navigation, session, t, writing } = Synergos;
  const part = (name) => document.querySelector(`[data-${name}]`);
  const nameOf = (id) => `note:${id}`;

  const addPad = ({ detail: { id, element } }) => {
    const template = part("note");
    const page = data.pages.find((one) => one.id === id);
    if (!template || page?.kind !== "lesson" || element.querySelector(".sy-note-pad")) return;
    const pad = template.content.firstElementChild.cloneNode(true);
    const field = pad.querySelector("textarea");
    [field.dataset.text, field.id] = [nameOf(id), `note-${id}`];
    pad.open = session.keptText(nameOf(id)) !== "";
    element.append(pad);
    writing.restore(pad);
  };

  const entry = (page) => {
    const section = document.createElement("section");
    const [heading, link, text] = ["h2", "a", "p"].map((name) => document.createElement(name));
    [link.href, link.textContent] = [`#${page.id}`, navigation.titleOf(page)];
    heading.append(link);
    text.className = "sy-notes__text";
    text.textContent = session.keptText(nameOf(page.id));
    section.append(heading, text);
    return section;
  };

  const showAll = ({ detail: { id } }) => {
    if (data.pages.find((page) => page.id === id)?.kind !== "notes") return;
    const written = data.pages.filter((page) => page.kind === "lesson" && session.keptText(nameOf(page.id)).trim());
    part("notes-all").replaceChildren(...written.map(entry));
    part("notes-none").hidden = written.length > 0;
    part("notes-print").hidden = !written.length;
    writing.restore(document.getElementById(id));
  };

  document.addEventListener("synergos:page-loaded", addPad);
  document.addEventListener("synergos:shown", showAll);
  document.addEventListener("click", (event) => event.target.closest("[data-notes-print]") && window.print());
})();
