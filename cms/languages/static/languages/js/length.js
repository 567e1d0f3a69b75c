// How long a text is, once it comes near to what fits.

const NEAR = 0.8;

export function countLetters(form) {
  const show = (box) => {
    const place = box.closest("[data-row]").querySelector("[data-length]");
    if (!place) return;
    place.hidden = box.value.length < NEAR * Number(box.dataset.longest);
    place.querySelector("[data-length-now]").textContent = box.value.length;
  };
  const boxes = () => form.querySelectorAll("[data-longest]");
  boxes().forEach(show);
  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-longest]")) show(event.target);
  });
  form.addEventListener("translate:shown", () => boxes().forEach(show));
}
