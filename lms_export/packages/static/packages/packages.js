/* The list follows the work without a reload; without a script there is a link to look again. */
(() => {
    const PAUSE = 2000;
    const PAUSE_AFTER_AN_ERROR = 10000;
    const news = document.querySelector(".packages__news");

    const isWaiting = (row) => row.dataset.state === "queued" || row.dataset.state === "running";

    const tell = (state) => {
        news.textContent = state === "done" ? news.dataset.ready : news.dataset.failed;
    };

    const replace = (row, fresh) => {
        if (!fresh || row.outerHTML === fresh.outerHTML) {
            return;
        }
        if (!isWaiting(fresh)) {
            tell(fresh.dataset.state);
        }
        row.replaceWith(document.importNode(fresh, true));
    };

    const show = (text) => {
        const page = new DOMParser().parseFromString(text, "text/html");
        const waiting = [...document.querySelectorAll(".packages__one")].filter(isWaiting);
        waiting.forEach((row) => replace(row, page.getElementById(row.id)));
        if ([...document.querySelectorAll(".packages__one")].some(isWaiting)) {
            setTimeout(look, PAUSE);
        }
    };

    const look = () => {
        fetch(location.pathname)
            .then((response) => (response.ok ? response.text() : Promise.reject(response.status)))
            .then(show)
            .catch(() => setTimeout(look, PAUSE_AFTER_AN_ERROR));
    };

    setTimeout(look, PAUSE);
})();
