/* The progress bar follows the job without a reload; without a script there is a link to look again. */
(() => {
    const job = document.querySelector("[data-job-state]");
    const sentence = job.querySelector("[role=status]");
    const bar = job.querySelector("progress");
    const PAUSE = 1000;
    const PAUSE_AFTER_AN_ERROR = 5000;

    const show = (state) => {
        if (state.finished) {
            location.reload();
            return;
        }
        bar.value = state.percent;
        if (sentence.textContent !== state.sentence) {
            sentence.textContent = state.sentence;
        }
        setTimeout(look, PAUSE);
    };

    const look = () => {
        fetch(job.dataset.jobState, { headers: { accept: "application/json" } })
            .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
            .then(show)
            .catch(() => setTimeout(look, PAUSE_AFTER_AN_ERROR));
    };

    setTimeout(look, PAUSE);
})();
