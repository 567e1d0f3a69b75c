// The three views of the rows, without asking the server again. A row that was just finished stays until the next choice.

const SHOWS = {
  all: () => true,
  mine: (row) => "mine" in row.dataset,
  comments: (row) => "commented" in row.dataset,
};

export function filterRows(form) {
  const links = [...form.querySelectorAll("[data-filter]")];

  function show(name) {
    for (const row of form.querySelectorAll("[data-row]")) row.hidden = !SHOWS[name](row);
    for (const group of form.querySelectorAll("[data-group]")) group.hidden = !group.querySelector("[data-row]:not([hidden])");
    form.querySelector("[data-nothing-shown]").hidden = Boolean(form.querySelector("[data-row]:not([hidden])"));
    for (const link of links) {
      if (link.dataset.filter === name) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  for (const link of links) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      show(link.dataset.filter);
      history.replaceState(null, "", link.href);
    });
  }
  if (form.dataset.show !== "all") show(form.dataset.show);
}
