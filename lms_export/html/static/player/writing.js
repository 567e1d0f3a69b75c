// What a learner writes for themselves: kept on the device under the field's own name, printed on a sheet.
(() => {
  "use strict";
  const { icon, session, storage, t } = Synergos;
  const met = new WeakSet();
  const fieldsIn = (root) => [...root.querySelectorAll("[data-text]")];

  // An empty text where the page already says it right.
  const whereKept = () => {
    if (!storage.works()) return t("This browser keeps nothing. What you write is gone when you close the page: print it or copy it.");
    if (!session.connected || session.launch.learner) return "";
    return t("What you write stays on this device until you close the window. Nobody else sees it.");
  };

  const sayWhereKept = (root) => {
    const text = whereKept();
    if (text) root.querySelectorAll("[data-kept-words] span").forEach((words) => { words.textContent = text; });
  };

  const part = (element, name, ...content) => {
    const made = document.createElement(element);
    made.className = name;
    made.append(...content);
    return made;
  };

  const keptLine = () => {
    const words = document.createElement("span");
    words.textContent = t("What you write stays on this device. Nobody else sees it.");
    const line = part("p", "sy-kept", icon("lock"), words);
    line.dataset.keptWords = "";
    return line;
  };

  const printLine = () => {
    const button = part("button", "sy-button sy-button--line", icon("printer"), t("Print the sheet"));
    button.type = "button";
    button.dataset.printSheet = "";
    return part("p", "sy-writing__act", button);
  };

  // What only a script can promise or do. A reflection has one field, and says so to whoever is in it.
  const dress = (writing) => {
    if (writing.querySelector("[data-kept-words]")) return;
    const kept = keptLine();
    writing.append(kept);
    if ("worksheet" in writing.dataset) writing.append(printLine());
    else {
      const field = writing.querySelector("textarea");
      kept.id = `${field.id}-kept`;
      field.setAttribute("aria-describedby", kept.id);
    }
  };

  // What was written before the scripts had started is kept as what is written now.
  const fill = (field) => {
    const kept = session.keptText(field.dataset.text);
    if (!kept && !met.has(field) && field.value) session.keepText(field.dataset.text, field.value);
    else field.value = kept;
    met.add(field);
  };

  const restore = (root = document) => {
    root.querySelectorAll(".sy-writing").forEach(dress);
    fieldsIn(root).forEach(fill);
    sayWhereKept(root);
  };

  const written = (text) => {
    const paper = document.createElement("div");
    paper.className = "sy-sheet__lines";
    paper.textContent = text;
    return paper;
  };

  // A worksheet without a sheet of its own is printed as it stands, with text for fields.
  const copyOf = (worksheet) => {
    const copy = worksheet.cloneNode(true);
    copy.querySelectorAll("[data-print-sheet], [data-kept-words], template").forEach((part) => part.remove());
    fieldsIn(copy).forEach((field) => field.replaceWith(written(session.keptText(field.dataset.text))));
    copy.querySelectorAll("[id]").forEach((part) => part.removeAttribute("id"));
    return copy;
  };

  const filled = (template) => {
    const pages = template.content.cloneNode(true);
    for (const place of pages.querySelectorAll("[data-fill]")) {
      place.textContent = session.keptText(place.dataset.fill);
    }
    return pages;
  };

  const sheetOf = (worksheet) => {
    const own = worksheet.querySelector("template[data-sheet]");
    const sheet = document.createElement("div");
    sheet.className = `sy-page sy-page--current sy-sheet sy-sheet--${worksheet.dataset.worksheet}`;
    sheet.append(own ? filled(own) : copyOf(worksheet));
    return sheet;
  };

  const putAway = () => {
    document.documentElement.classList.remove("sy-printing-sheet");
    document.querySelectorAll(".sy-sheet").forEach((sheet) => sheet.remove());
  };

  const print = (worksheet) => {
    putAway();
    document.body.append(sheetOf(worksheet));
    document.documentElement.classList.add("sy-printing-sheet");
    window.print();
  };

  // Paper does not scroll: every field as tall as what is in it.
  const stretch = () =>
    fieldsIn(document).forEach((field) => { field.style.minHeight = `${field.scrollHeight}px`; });

  document.addEventListener("input", (event) => {
    const field = event.target.closest("[data-text]");
    if (field && !session.keepText(field.dataset.text, field.value)) sayWhereKept(document);
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-print-sheet]");
    if (button) print(button.closest("[data-worksheet]"));
  });
  window.addEventListener("beforeprint", stretch);
  window.addEventListener("afterprint", putAway);

  Synergos.writing = { restore };
})();
