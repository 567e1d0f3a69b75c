/* Asks for the checks of the draft while the side panel is open, whenever the form has changed. */
document.addEventListener("DOMContentLoaded", () => {
  const box = document.querySelector("[data-writing-checks]");
  const form = document.querySelector("[data-edit-form]");
  if (!box || !form) return;
  let asked = "";
  let isAsking = false;

  const draft = () => {
    const fields = new FormData(form);
    for (const [name, value] of [...fields]) if (value instanceof File) fields.delete(name);
    return new URLSearchParams(fields);
  };

  const ask = async () => {
    if (isAsking || box.offsetParent === null) return;
    const fields = draft();
    if (fields.toString() === asked) return;
    asked = fields.toString();
    isAsking = true;
    try {
      const answer = await fetch(box.dataset.writingChecks, { method: "POST", body: fields });
      if (answer.ok || answer.status === 422) box.innerHTML = await answer.text();
    } catch {
      asked = "";
    } finally {
      isAsking = false;
    }
  };

  setInterval(ask, 1500);
});
