// One page at a time: address, previous and next, where-am-I, table of contents.
(() => {
  "use strict";
  const { announce, data, judging, pages, session, t } = Synergos;
  const MOST_STEPS = 40;
  const part = (name) => document.querySelector(`[data-${name}]`);
  const pageOf = (id) => data.pages.find((page) => page.id === id);
  const order = data.pages.filter((page) => ["cover", "lesson", "test", "result"].includes(page.kind));
  const lessons = data.pages.filter((page) => page.kind === "lesson");
  const played = data.pages.filter((page) => page.kind === "lesson" || page.kind === "test");
  const titleOf = (page) => (page.number ? `${page.number} ${data.titles[page.id]}` : data.titles[page.id]);
  let current = null;
  let asked = null;
  let first = null;

  const isDone = (page) => {
    if (page.kind === "lesson") return session.state.opened.includes(page.code);
    const tally = judging.tally(judging.ofModule(data, page.module), session.state.answers);
    return tally.answered === tally.total;
  };

  // A long course shows the steps of one module.
  const steps = () => {
    if (played.length <= MOST_STEPS) return played;
    const module = current.module || pageOf(session.location)?.module || 1;
    return played.filter((page) => page.module === module).slice(0, MOST_STEPS);
  };

  const step = (page, place, all) => {
    const mark = document.createElement("i");
    mark.dataset.step = page.id;
    mark.classList.toggle("sy-steps__last", all[place + 1]?.module !== page.module);
    mark.classList.toggle("sy-steps__done", isDone(page));
    mark.classList.toggle("sy-steps__now", page === current);
    return mark;
  };

  const showSteps = () => {
    const number = lessons.indexOf(current) + 1;
    const where = number ? t("Lesson {number} of {total}", { number, total: lessons.length }) : titleOf(current);
    part("steps").replaceChildren(...steps().map(step));
    part("steps").setAttribute("aria-label", where);
  };

  const showContents = () => {
    for (const row of document.querySelectorAll("[data-row]")) {
      const page = pageOf(row.dataset.row);
      const here = page.id === session.location;
      row.href = `#${page.id}`;
      row.querySelector("[data-state]").textContent = here ? t("You are here") : isDone(page) ? t("Done") : "";
      row.classList.toggle("sy-trail__here", here);
    }
  };

  const showFoot = () => {
    const place = order.indexOf(current);
    const [before, after] = [order[place - 1], order[place + 1]];
    part("foot").hidden = place < 1;
    if (place < 1) return;
    part("previous").href = `#${before.id}`;
    part("previous-text").textContent = t("Previous: {title}", { title: titleOf(before) });
    part("next").hidden = !after;
    if (!after) return;
    part("next").href = `#${after.id}`;
    part("next-text").textContent = t("Next: {title}", { title: titleOf(after) });
  };

  const aloneNotice = () =>
    session.keeps
      ? t("Not connected to a learning platform. Your answers are saved on this device.")
      : t("Not connected to a learning platform. Your answers are not kept when you close this page.");

  const lostAnswers = (number) =>
    number === 1
      ? t("The course has changed since your last visit. One answer could not be kept, because its question has changed or is gone.")
      : t("The course has changed since your last visit. {number} answers could not be kept, because their questions have changed or are gone.", { number });

  const lossNotice = () => {
    const { all, answers } = session.lost;
    if (all) return t("What you had done here was saved by another version of the course and cannot be read. A result that the learning platform has stays.");
    return answers ? lostAnswers(answers) : "";
  };

  // Lessons and tests say it in the bar; the pages around them say it in full. A refusal is said everywhere, and
  // what an update has cost also on the page that is met first.
  const showNotice = () => {
    first = first || current;
    const alone = data.lms !== "" && data.lms !== "web" && !session.connected;
    const isAround = !["lesson", "test"].includes(current.kind);
    const loss = isAround || current === first ? lossNotice() : "";
    part("notice").hidden = !(loss || (alone && (Synergos.refused || isAround)));
    part("notice").textContent = Synergos.refused || [loss, alone ? aloneNotice() : ""].filter(Boolean).join(" ");
  };

  const whereKept = () => {
    if (session.connected) return t("Saved in the learning platform. Nothing is sent anywhere else.");
    if (session.keeps) return t("Saved on this device. Nothing is sent anywhere else.");
    return t("Your answers are not kept. Nothing is sent anywhere.");
  };

  const showCover = () => {
    part("kept").textContent = whereKept();
    const page = pageOf(session.location);
    if (!page) {
      part("start").href = `#${played.length ? played[0].id : "contents"}`;
      part("start-text").textContent = data.course === data.whole ? t("Start the course") : t("Start");
      return;
    }
    part("start").href = `#${page.id}`;
    const number = page.number || data.titles[page.id];
    part("start-text").textContent = t("Continue where you left off: {number}", { number });
  };

  // Everything around the page that changes with it, with an answer or with the language.
  const refresh = () => {
    part("top").hidden = current.kind === "cover";
    part("title").textContent = titleOf(current);
    document.title = current.kind === "cover" ? data.title : `${titleOf(current)} · ${data.title}`;
    [showSteps, showContents, showFoot, showCover, showNotice, Synergos.result.update].forEach((show) => show());
  };

  const place = (page) => {
    const element = pages.place(page);
    document.querySelectorAll(".sy-page").forEach((one) => one.classList.toggle("sy-page--current", one === element));
    return element;
  };

  const display = (page, { focus }) => {
    current = page;
    const element = place(page);
    session.openPage(page);
    refresh();
    if (focus) {
      toTop();
      focusHeading({ preventScroll: true });
    }
    announce("shown", { id: page.id, element });
  };

  // The same page in a frame that has just changed.
  const redraw = () => display(current, { focus: false });

  const busy = (isBusy) => {
    if (isBusy) part("pages").setAttribute("aria-busy", "true");
    else part("pages").removeAttribute("aria-busy");
  };

  // Without the network a page may not come; the page before it stays, and says so.
  const missing = (page) => {
    const again = document.createElement("button");
    again.type = "button";
    again.className = "sy-button sy-button--line";
    again.textContent = t("Try again");
    again.addEventListener("click", () => show(page));
    part("notice").hidden = false;
    part("notice").replaceChildren(
      t("“{title}” could not be loaded. Check your connection.", { title: titleOf(page) }), " ", again);
    asked = null;
  };

  const show = async (page, { focus = true } = {}) => {
    asked = page;
    if (!pages.isHere(page)) {
      busy(true);
      const came = await pages.load(data.language, page.id).catch(() => "");
      busy(false);
      if (asked !== page) return;
      if (!came) return missing(page);
      // The language may have changed meanwhile.
      if (!pages.isHere(page)) return show(page, { focus });
    }
    display(page, { focus });
  };

  const focusHeading = (options) => document.getElementById(current.id).querySelector("h1").focus(options);

  // The address names the page; a skip link that changed it would lose the place.
  const skip = (event) => {
    if (!event.target.closest(".sy-skip")) return;
    event.preventDefault();
    focusHeading();
  };

  // The browser follows the address to the page's own top, under the bar: that comes a frame later.
  const toTop = () => {
    window.scrollTo(0, 0);
    requestAnimationFrame(() => window.scrollTo(0, 0));
  };

  const addressed = () => pageOf(window.location.hash.slice(1));

  const follow = () => {
    const page = addressed();
    if (page && page !== (asked || current)) show(page);
  };

  const start = () => {
    window.addEventListener("hashchange", follow);
    document.addEventListener("click", skip);
    document.addEventListener("synergos:answered", refresh);
    return show(addressed() || (played.length === 1 ? played[0] : order[0]), { focus: false });
  };

  Synergos.navigation = { start, show, redraw, titleOf, get current() { return current; } };
})();
