// A paragraph's twin: the same block in the neighbour's language, opened beneath the reader's own.
(() => {
  "use strict";
  const { data, pages, t } = Synergos;
  // What is answered, written or played is there once.
  const ALONE = "form, textarea, input, audio, video, .sy-heading";
  const LEFT_OUT = "template, script, button, img, picture, .sy-twin, [data-twin]";

  const copyOf = (block) => {
    const copy = block.cloneNode(true);
    copy.removeAttribute("data-block");
    copy.querySelectorAll(LEFT_OUT).forEach((part) => part.remove());
    copy.querySelectorAll("[id]").forEach((part) => part.removeAttribute("id"));
    return copy;
  };

  // Running text is offered paragraph by paragraph, everything else as the whole it is.
  const parts = (block) => {
    const text = block.firstElementChild;
    return text?.matches(".sy-read") && text.children.length > 1 ? [...text.children] : [block];
  };

  // A neighbour who divides the text otherwise is shown whole.
  const partOf = (twin, { place, count }) => {
    const found = parts(twin);
    if (count === 1 || found.length !== count) return twin;
    const part = document.createElement("div");
    part.append(found[place]);
    return part;
  };

  // The blocks of a page are the same in every language, one by one.
  const twinOf = async (page, number, which) => {
    const html = await pages.load(data.twin.language, page).catch(() => "");
    const block = html && pages.blocksIn(pages.made(html))[number];
    return block && partOf(copyOf(block), which);
  };

  const beside = (twin) => {
    const box = document.createElement("div");
    box.className = `sy-twin__text ${data.twin.side}`;
    box.dataset.twin = "";
    if (twin) box.lang = data.twin.language;
    box.append(...(twin ? twin.childNodes : [t("This text could not be loaded. Check your connection.")]));
    return box;
  };

  const opened = (line) => (line.nextElementSibling?.matches("[data-twin]") ? line.nextElementSibling : null);

  const toggle = async (button, line, load) => {
    const before = opened(line);
    if (before) before.remove();
    else {
      const twin = beside(await load());
      if (!opened(line)) line.after(twin);
    }
    button.querySelector("span").textContent = before ? data.twin.show : data.twin.hide;
  };

  const offer = (icon, load) => {
    const line = document.createElement("p");
    line.className = "sy-twin";
    const button = document.createElement("button");
    button.type = "button";
    button.append(icon.content.cloneNode(true), document.createElement("span"));
    button.lastChild.textContent = data.twin.show;
    button.addEventListener("click", () => toggle(button, line, load));
    line.append(button);
    return line;
  };

  const offerBlock = (page, block, number, icon) => {
    const found = parts(block);
    found.forEach((part, place) => {
      const line = offer(icon, () => twinOf(page, number, { place, count: found.length }));
      if (part === block) block.append(line);
      else part.after(line);
    });
  };

  const offerAll = ({ detail: { id, element } }) => {
    const icon = document.querySelector("[data-twin-icon]");
    if (!data.twin || !icon) return;
    pages.blocksIn(element).forEach((block, number) => {
      if (block.textContent.trim() && !block.querySelector(ALONE)) offerBlock(id, block, number, icon);
    });
  };

  document.addEventListener("synergos:page-loaded", offerAll);
})();
