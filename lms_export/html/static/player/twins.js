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

  const twinOf = async (page, id) => {
    const html = await pages.load(data.twin.language, page).catch(() => "");
    const block = html && pages.made(html).querySelector(`[data-block="${CSS.escape(id)}"]`);
    return block && copyOf(block);
  };

  const beside = (twin) => {
    const box = document.createElement("div");
    box.className = `sy-twin__text ${data.twin.side}`;
    box.dataset.twin = "";
    if (twin) box.lang = data.twin.language;
    box.append(...(twin ? twin.childNodes : [t("This text could not be loaded. Check your connection.")]));
    return box;
  };

  const open = async (page, block) => {
    const twin = beside(await twinOf(page, block.dataset.block));
    if (!block.querySelector("[data-twin]")) block.append(twin);
  };

  const toggle = async (button, page, block) => {
    const twin = block.querySelector("[data-twin]");
    if (twin) twin.remove();
    else await open(page, block);
    button.querySelector("span").textContent = twin ? data.twin.show : data.twin.hide;
  };

  const offer = (page, block, icon) => {
    const line = document.createElement("p");
    line.className = "sy-twin";
    const button = document.createElement("button");
    button.type = "button";
    button.append(icon.content.cloneNode(true), document.createElement("span"));
    button.lastChild.textContent = data.twin.show;
    button.addEventListener("click", () => toggle(button, page, block));
    line.append(button);
    block.append(line);
  };

  const offerAll = ({ detail: { id, element } }) => {
    const icon = document.querySelector("[data-twin-icon]");
    if (!data.twin || !icon) return;
    for (const block of element.querySelectorAll("[data-block]")) {
      if (block.textContent.trim() && !block.querySelector(ALONE)) offer(id, block, icon);
    }
  };

  document.addEventListener("synergos:page-loaded", offerAll);
})();
