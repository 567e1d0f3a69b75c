// cmi5 names the learner in the address: that is taken out of it before anything else is asked of the host.
(() => {
  "use strict";
  const course = document.documentElement.dataset.course;
  const kept = () => {
    try {
      sessionStorage.setItem("synergos:launch", window.location.search);
      return true;
    } catch {
      return false;
    }
  };
  if (course) window.location.replace(kept() ? course : course + window.location.search);
})();
