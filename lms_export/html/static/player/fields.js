// The form fields of each kind of question: what was answered, how it is shown again, in which order it stands.
(() => {
  "use strict";
  const { answers, data, t } = Synergos;

  const inputs = (form) => [...form.querySelectorAll("input")];
  const selects = (form) => [...form.querySelectorAll("select")];
  const writtenIn = (form) => form.querySelector("[data-written]");
  const lines = (form) => [...form.querySelectorAll("[data-order] > [data-letter]")];
  const letterOf = (element) => element.dataset.letter;

  const decimal = () => (1.5).toLocaleString(data.language).includes(",") ? "," : ".";

  const sorted = (form, selector, order, letter) => {
    const parts = Object.fromEntries([...form.querySelectorAll(selector)].map((part) => [letter(part), part]));
    for (const one of order) if (parts[one]) parts[one].parentElement.append(parts[one]);
  };

  const choices = {
    read: (form) => inputs(form).filter((input) => input.checked).map((input) => input.value).sort().join(""),
    show: (form, answer) => inputs(form).forEach((input) => { input.checked = answer.includes(input.value); }),
    lock: (form, locked) => inputs(form).forEach((input) => { input.disabled = locked; }),
    arrange: (form, { shuffle, letters }, seed) => {
      if (!shuffle) return;
      sorted(form, ".sy-option", answers.shuffled(letters, seed), (option) => option.querySelector("input").value);
    },
    asked: () => t("Choose an answer first."),
    offered: (form) => ({ choices: Object.fromEntries(inputs(form).map((input) => [input.value, input.labels[0].textContent])) }),
    right: (form, { key }) => inputs(form).filter(({ value }) => key.includes(value)).map((input) => input.labels[0].textContent),
  };

  const textsOf = (form) => Object.fromEntries(lines(form).map((line) => [letterOf(line), Synergos.ordering.textOf(line)]));

  const order = {
    read: (form) => lines(form).map(letterOf).join(""),
    show: (form, answer) => {
      sorted(form, "[data-order] > [data-letter]", answer, letterOf);
      Synergos.ordering.refresh(form);
    },
    lock: (form, locked) => form.querySelectorAll("[data-move]").forEach((button) => { button.hidden = locked; }),
    arrange: (form, { key }, seed) => order.show(form, answers.mixed(key, seed)),
    asked: () => "",
    offered: (form) => ({ choices: textsOf(form) }),
    right: (form, { key }) => {
      const texts = textsOf(form);
      return [...key].map((letter, place) => `${place + 1}. ${texts[letter]}`);
    },
  };

  const ownOf = (select) => [...select.options].find((option) => option.value === letterOf(select));

  const match = {
    read: (form) => {
      const chosen = selects(form).map((select) => letterOf(select) + select.value).sort();
      return chosen.every((pair) => pair.length === 2) ? chosen.join("") : "";
    },
    show: (form, answer) => {
      const given = Object.fromEntries(answers.pairs(answer).map(([line, letter]) => [line, letter]));
      selects(form).forEach((select) => { select.value = given[letterOf(select)] ?? ""; });
    },
    lock: (form, locked) => selects(form).forEach((select) => { select.disabled = locked; }),
    arrange: (form, _question, seed) => {
      const mixed = answers.mixed(selects(form).map(letterOf).join(""), seed);
      selects(form).forEach((select) => {
        const options = Object.fromEntries([...select.options].map((option) => [option.value, option]));
        for (const letter of mixed) select.append(options[letter]);
      });
    },
    asked: () => t("Choose an answer on every line first."),
    offered: (form) => ({
      choices: Object.fromEntries(selects(form).map((select) => [letterOf(select), select.labels[0].textContent])),
      matches: Object.fromEntries(selects(form).map((select) => [letterOf(select), ownOf(select).textContent])),
    }),
    right: (form) => selects(form).map((select) => `${select.labels[0].textContent}: ${ownOf(select).textContent}`),
  };

  const written = {
    lock: (form, locked) => { writtenIn(form).readOnly = locked; },
    arrange: () => {},
    offered: () => ({}),
    right: (form) => [form.querySelector("[data-shown]").content.textContent],
  };

  const text = {
    ...written,
    read: (form, { longest }) => answers.encoded([...writtenIn(form).value].slice(0, longest).join("")),
    show: (form, answer) => { writtenIn(form).value = answers.decoded(answer); },
    asked: () => t("Write an answer first."),
  };

  const number = {
    ...written,
    read: (form) => answers.number(writtenIn(form).value),
    show: (form, answer) => { writtenIn(form).value = answer.replace(".", decimal()); },
    asked: (form) =>
      writtenIn(form).value.trim()
        ? t("Write a number in digits, for example {example}.", { example: `12${decimal()}5` })
        : t("Write an answer first."),
  };

  Synergos.fields = { single: choices, multiple: choices, "true-false": choices, order, match, text, number };
})();
