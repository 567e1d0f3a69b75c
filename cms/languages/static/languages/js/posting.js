// Asking the server to do something with one row. What goes wrong is told apart by what the person can do.

export class LoggedOut extends Error {}
/** `again`: it can be saved later; trying again is worth it. */
export class Refused extends Error {
  constructor({ reason, again = false }) {
    super(reason);
    this.again = again;
  }
}

/** Resolves to the row as it is now. Rejects with LoggedOut, with Refused (and the reason), or with any other error. */
export async function postRow(form, row, action) {
  const response = await fetch(form.dataset.rowAddress, {
    method: "POST",
    body: fieldsOf(row, action),
    headers: { "X-CSRFToken": token(form), "X-Requested-With": "XMLHttpRequest" },
    credentials: "same-origin",
    redirect: "manual",
  });
  const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
  if (response.ok && isJson) return response.json();
  if (isJson) throw new Refused(await response.json());
  if (response.type === "opaqueredirect" || response.status === 403) throw new LoggedOut();
  throw new Error(`status ${response.status}`);
}

function fieldsOf(row, action) {
  const fields = new FormData();
  fields.set("segment", row.dataset.row);
  fields.set("action", action);
  for (const field of row.querySelectorAll("textarea[name], input[type=hidden][name]")) fields.set(field.name, field.value);
  return fields;
}

/** A login in another tab brings a new token, which only the cookie has. */
function token(form) {
  const cookie = document.cookie.split("; ").find((pair) => /^(__Host-)?csrftoken=/.test(pair));
  return cookie ? cookie.split("=")[1] : form.querySelector("[name=csrfmiddlewaretoken]").value;
}
