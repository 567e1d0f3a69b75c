// The panel "Without coverage": says how the course stands on this device, and does what is pressed.
(() => {
  "use strict";
  const panel = document.querySelector("[data-device]");
  if (!panel) return;
  const copy = window.SavedCopy(panel.dataset.device);
  const part = (name) => panel.querySelector(`[data-device-${name}]`);
  const [said, progress, recordings] = ["said", "progress", "recordings"].map(part);
  const words = { ...said.dataset };
  let state = "";
  let list = null;
  let install = null;
  let stop = new AbortController();

  const megabytes = (bytes) =>
    new Intl.NumberFormat(document.documentElement.lang, {
      style: "unit", unit: "megabyte", maximumFractionDigits: bytes < 10e6 ? 1 : 0,
    }).format(Math.max(bytes / 1e6, 0.1));

  const fill = (name, text) =>
    panel.querySelectorAll(`[data-device-${name}]`).forEach((place) => { place.textContent = text; });

  const show = (wanted) => {
    state = wanted;
    panel.dataset.state = wanted;
    panel.querySelectorAll("[data-when]").forEach((one) => { one.hidden = !one.dataset.when.split(" ").includes(wanted); });
    part("install").hidden = !install || wanted !== "saved";
    part("record").hidden = wanted !== "asking" || !list.recordings.length;
    panel.hidden = false;
  };

  said.textContent = "";

  const say = (name) => { said.textContent = name ? words[name] : ""; };

  const focus = () => part("state").focus();

  // An installed course carries its own name and icon; only a saved one can be installed.
  const offerInstalling = () => {
    if (document.querySelector("link[rel=manifest]")) return;
    const link = document.createElement("link");
    link.rel = "manifest";
    link.href = `${panel.dataset.device}course.webmanifest`;
    document.head.append(link);
  };

  const compare = async () => {
    const now = await copy.published();
    if (now === "gone") return "gone";
    list = now || list;
    const known = await copy.known();
    return now && now.version !== known.version ? "newer" : "saved";
  };

  const look = async () => {
    const known = await copy.known();
    if (!known) return show("unsaved");
    fill("size", megabytes(known.bytes));
    if (!known.whole) return show("half");
    offerInstalling();
    show("saved");
    show(await compare());
  };

  const ask = async () => {
    say("");
    if (!copy.isPossible()) return say("unsupported");
    show("looking");
    focus();
    const found = await copy.published();
    if (!found || found === "gone") {
      show("unsaved");
      return say(found || "lost");
    }
    list = found;
    fill("asked", megabytes(copy.sum([...list.pages, ...list.files])));
    fill("recorded", megabytes(copy.sum(list.recordings)));
    show("asking");
    focus();
  };

  const told = (done, total) => {
    progress.max = total;
    progress.value = done;
    fill("done", `${megabytes(done)} / ${megabytes(total)}`);
  };

  const save = async (withRecordings) => {
    stop = new AbortController();
    say("");
    show("saving");
    focus();
    try {
      await copy.save(list, withRecordings, told, stop.signal);
      await look();
      say("done");
    } catch (failure) {
      stop.abort();
      await look();
      say(failure.problem in words ? failure.problem : "failed");
    }
    focus();
  };

  // Continue, or renew, as it was begun.
  const again = async () => {
    say("");
    const [known, now] = [await copy.known(), await copy.published()];
    if (!now) return say("lost");
    if (now === "gone") return show("gone");
    list = now;
    return save(known ? known.recordings : false);
  };

  const remove = async () => {
    stop.abort();
    await copy.remove();
    document.querySelector("link[rel=manifest]")?.remove();
    show("unsaved");
    say("removed");
    focus();
  };

  const ACTS = {
    ask,
    save: () => save(recordings.checked),
    cancel: () => look().then(focus),
    stop: () => stop.abort(),
    again,
    remove,
    install: () => install?.prompt(),
  };

  panel.addEventListener("click", ({ target }) => ACTS[target.closest("[data-act]")?.dataset.act]?.());
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    install = event;
    if (state === "saved") show(state);
  });

  const showCoverage = () => document.documentElement.classList.toggle("is-offline", !navigator.onLine);
  window.addEventListener("offline", showCoverage);
  window.addEventListener("online", () => {
    showCoverage();
    if (["saved", "newer"].includes(state)) look();
  });

  // A recording that was not taken along cannot be played without coverage, and says so where it is.
  const sayNotTaken = ({ target }) => {
    const recording = target.closest?.("video, audio");
    if (!recording || navigator.onLine || recording.nextElementSibling?.matches(".not-taken")) return;
    const line = document.createElement("p");
    line.className = "not-taken";
    line.setAttribute("role", "status");
    line.textContent = words.notTaken;
    recording.after(line);
  };
  document.addEventListener("error", sayNotTaken, true);

  showCoverage();
  look();
})();
