// Lines that are put in order with two buttons each. The focus stays on the button, the move is said.
(() => {
  "use strict";
  const { t } = Synergos;
  const linesIn = (list) => [...list.querySelectorAll(":scope > [data-letter]")];
  const textOf = (line) => line.querySelector("[data-text-of-line]").textContent;

  const refresh = (form) => {
    const lines = linesIn(form.querySelector("[data-order]"));
    lines.forEach((line, place) => {
      line.querySelector("[data-move=up]").setAttribute("aria-disabled", String(place === 0));
      line.querySelector("[data-move=down]").setAttribute("aria-disabled", String(place === lines.length - 1));
    });
  };

  const say = (form, line, list) => {
    const lines = linesIn(list);
    const values = { text: textOf(line), number: lines.indexOf(line) + 1, total: lines.length };
    form.querySelector("[data-moved]").textContent = t("“{text}” is now number {number} of {total}.", values);
  };

  // The neighbour is what moves in the page: an element that is moved loses the focus.
  const move = (button) => {
    const line = button.closest("[data-letter]");
    const up = button.dataset.move === "up";
    const neighbour = up ? line.previousElementSibling : line.nextElementSibling;
    const form = button.closest("form");
    if (neighbour && up) line.after(neighbour);
    else if (neighbour) line.before(neighbour);
    refresh(form);
    say(form, line, line.parentElement);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (button) move(button);
  });

  Synergos.ordering = { refresh, textOf };
})();
