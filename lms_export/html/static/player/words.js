// Glossary words: a marked word becomes a button, its panel opens right after the paragraph. Esc closes it.
(() => {
  "use strict";
  const closest = "p, li, blockquote, dd";

  const place = (button, panel) => {
    const block = button.closest(closest);
    if (!block) button.after(panel);
    else if (block.matches("li, dd, blockquote")) block.append(panel);
    else block.after(panel);
  };

  const toggle = (button, panel, home) => {
    const opening = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(opening));
    if (opening) place(button, panel);
    else home.append(panel);
  };

  const upgrade = (word) => {
    const panel = document.getElementById(word.dataset.panel);
    if (!panel) return;
    const home = panel.parentElement;
    const button = document.createElement("button");
    button.type = "button";
    button.className = word.className;
    button.append(...word.childNodes);
    button.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-controls", panel.id);
    const shut = (event) => {
      if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return;
      toggle(button, panel, home);
      button.focus();
    };
    button.addEventListener("click", () => toggle(button, panel, home));
    button.addEventListener("keydown", shut);
    panel.addEventListener("keydown", shut);
    word.replaceWith(button);
  };

  // On paper every explanation is readable.
  const unfold = (open) => document.querySelectorAll("details.sy-words").forEach((words) => { words.open = open; });

  const start = () => {
    document.addEventListener("synergos:page-loaded", ({ detail }) =>
      detail.element.querySelectorAll(".sy-word[data-panel]").forEach(upgrade));
    window.addEventListener("beforeprint", () => unfold(true));
    window.addEventListener("afterprint", () => unfold(false));
  };

  Synergos.words = { start };
})();
