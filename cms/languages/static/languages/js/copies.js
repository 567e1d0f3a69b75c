// A copy of each text that the server does not have yet, in this tab only: it survives a reload and a login.

const name = (row) => `translate:${location.pathname}:${row.dataset.row}`;

export function copies() {
  return {
    keep(row) {
      const copy = { text: row.querySelector("[data-box]").value, version: row.querySelector("[data-version]").value };
      attempt(() => sessionStorage.setItem(name(row), JSON.stringify(copy)));
    },
    drop(row) {
      attempt(() => sessionStorage.removeItem(name(row)));
    },
    /** Puts what was typed back in the box, with the version it was typed over; true where there was something. */
    putBack(row) {
      const copy = attempt(() => JSON.parse(sessionStorage.getItem(name(row))));
      const box = row.querySelector("[data-box]");
      if (!copy || copy.text === box.value) return false;
      box.value = copy.text;
      row.querySelector("[data-version]").value = copy.version;
      return true;
    },
  };
}

/** A browser may forbid storage; then the text still stands in its box. */
function attempt(work) {
  try {
    return work();
  } catch {
    return null;
  }
}
