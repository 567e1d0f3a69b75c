// One page at a time: address, previous and next, where-am-I, table of contents.
(() => {
  "use strict";
  const { data, judging, session, t } = Synergos;
  const part = (name) => document.querySelector(`[data-${name}]`);
  const pageOf = (id) => data.pages.find((page) => page.id === id);
  const order = data.pages.filter((page) => page.kind !== "contents");
  const lessons = data.pages.filter((page) => page.kind === "lesson");
  const titleOf = (page) => (page.number ? `${page.number} ${page.title}` : page.title);
  let current = null;

  const isDone = (page) => {
    if (page.kind === "lesson") return session.state.opened.includes(page.code);
    const tally = judging.tally(judging.ofModule(data, page.module), session.state.answers);
    return tally.answered === tally.total;
  };

  const showSteps = () => {
    for (const step of document.querySelectorAll("[data-step]")) {
      const page = pageOf(step.dataset.step);
      step.classList.toggle("sy-steps__done", isDone(page));
      step.classList.toggle("sy-steps__now", page === current);
    }
    const number = lessons.indexOf(current) + 1;
    const where = number ? t("Lesson {number} of {total}", { number, total: lessons.length }) : titleOf(current);
    part("steps").setAttribute("aria-label", where);
  };

  const showContents = () => {
    for (const row of document.querySelectorAll("[data-row]")) {
      const page = pageOf(row.dataset.row);
      const here = page.id === session.location;
      const state = here ? t("You are here") : isDone(page) ? t("Done") : "";
      row.querySelector("[data-state]").textContent = state;
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

  // Lessons and tests say it in the bar; the pages around them say it in full.
  const showNotice = () => {
    const alone = data.lms !== "" && !session.connected;
    part("notice").hidden = !alone || ["lesson", "test"].includes(current.kind);
    part("notice").textContent = session.keeps
      ? t("Not connected to a learning platform. Your answers are saved on this device.")
      : t("Not connected to a learning platform. Your answers are not kept when you close this page.");
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
      part("start").href = `#${lessons.length ? lessons[0].id : "contents"}`;
      part("start-text").textContent = t("Start the course");
      return;
    }
    part("start").href = `#${page.id}`;
    const number = page.number || page.title;
    part("start-text").textContent = t("Continue where you left off: {number}", { number });
  };

  const show = (page, { focus = true } = {}) => {
    current = page;
    document.querySelectorAll(".sy-page").forEach((element) => {
      element.classList.toggle("sy-page--current", element.id === page.id);
    });
    session.openPage(page);
    part("top").hidden = page.kind === "cover";
    part("title").textContent = titleOf(page);
    document.title = page.kind === "cover" ? data.title : `${titleOf(page)} · ${data.title}`;
    [showSteps, showContents, showFoot, showCover, showNotice, Synergos.result.update].forEach((step) => step());
    Synergos.activities.pageShown();
    if (!focus) return;
    toTop();
    focusHeading({ preventScroll: true });
  };

  const focusHeading = (options) => document.getElementById(current.id).querySelector("h1").focus(options);

  // The address names the page; a skip link that changed it would lose the place.
  const skip = (event) => {
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
    if (page && page !== current) show(page);
  };

  const refresh = () => {
    showSteps();
    showContents();
  };

  const start = () => {
    window.addEventListener("hashchange", follow);
    document.addEventListener("synergos:answered", refresh);
    document.querySelector(".sy-skip").addEventListener("click", skip);
    show(addressed() || order[0], { focus: false });
  };

  Synergos.navigation = { start, show, get current() { return current; } };
})();
