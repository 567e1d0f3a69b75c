// The rows: which one is worked on, what belongs to it, and how an answer of the server is shown in it.

export const rowsOf = (form) => [...form.querySelectorAll("[data-row]")];
export const rowOf = (element) => element.closest("[data-row]");
export const boxOf = (row) => row.querySelector("[data-box]");
export const currentRow = (form) => form.querySelector(".is-now");

export function makeCurrent(form, row) {
  if (row.classList.contains("is-now")) return;
  currentRow(form)?.classList.remove("is-now");
  row.classList.add("is-now");
  form.dispatchEvent(new CustomEvent("translate:current", { detail: row }));
}

/** The row somebody stands in is the one that is worked on; at the start it is the first that needs somebody. */
export function followFocus(form) {
  form.addEventListener("focusin", (event) => {
    const row = rowOf(event.target);
    if (row && boxOf(row)) makeCurrent(form, row);
  });
  const first = currentRow(form);
  if (first) form.dispatchEvent(new CustomEvent("translate:current", { detail: first }));
}

/** The next row (or, with step -1, the one before) that needs somebody; round the end. */
export function unfinished(form, from, step = 1) {
  const rows = rowsOf(form).filter((row) => boxOf(row));
  const start = from ? rows.indexOf(from) : -1;
  const order = rows.map((_, index) => rows[(start + step * (index + 1) + rows.length * 2) % rows.length]);
  return order.find((row) => "mine" in row.dataset && !row.hidden && row !== from) ?? null;
}

export function focusBox(row) {
  const box = boxOf(row);
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
  row.scrollIntoView({ block: "nearest" });
}

/** Show in `row` what the server says of it now. `parts` are those to renew; the box only where told. */
export function showAnswer(form, row, answer, { parts, renewBox = false }) {
  const fresh = fragment(answer.html);
  const hadFocus = row.contains(document.activeElement) && document.activeElement !== boxOf(row);
  for (const part of parts) {
    const old = row.querySelector(`[data-part=${part}]`);
    const renewed = fresh.querySelector(`[data-part=${part}]`);
    if (old && renewed) old.replaceChildren(...renewed.childNodes);
  }
  if (!answer.conflict) {
    row.querySelector("[data-version]").value = answer.version;
    row.querySelector("[data-shown]").value = answer.shown;
  }
  if (renewBox) boxOf(row).value = answer.text;
  takeOver(row, fresh);
  if (hadFocus && !row.contains(document.activeElement)) boxOf(row).focus();
  showProgress(form, answer);
  form.dispatchEvent(new CustomEvent("translate:shown", { detail: row }));
}

function fragment(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.querySelector("[data-row]");
}

function takeOver(row, fresh) {
  const isNow = row.classList.contains("is-now");
  row.className = fresh.className;
  row.classList.toggle("is-now", isNow);
  row.dataset.state = fresh.dataset.state;
  for (const name of ["data-mine", "data-commented"]) row.toggleAttribute(name, fresh.hasAttribute(name));
  row.querySelector(".stone").setAttribute("class", fresh.querySelector(".stone").getAttribute("class"));
}

function showProgress(form, { counts, progress, reading }) {
  form.querySelector("[data-progress-words]").textContent = progress;
  form.querySelector("[data-reading]").textContent = reading;
  for (const name of ["mine", "comments"]) form.querySelector(`[data-count=${name}]`).textContent = counts[name];
  const height = counts.total ? Math.round((18 * counts.done) / counts.total) : 18;
  const bar = form.querySelector("[data-progress-bar]");
  bar.setAttribute("height", height);
  bar.setAttribute("y", 19 - height);
}
