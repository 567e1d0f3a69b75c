"""Questions as native form fields. Judging happens in the browser (``activities.js``), by slot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from minijinja import Markup

from lms_export.course import (
    Choice,
    Match,
    MultipleChoice,
    Number,
    Order,
    Question,
    Scored,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from lms_export.html.answers import letter, written
from lms_export.html.context import Context, shown_in
from lms_export.html.environment import render
from lms_export.html.mixing import mixed
from lms_export.html.words import LessonWords
from lms_export.messages import gettext as _
from lms_export.messages import ngettext


def self_check(question: Scored, context: Context, words: LessonWords) -> Markup:
    """A question in a lesson: feedback, never score."""
    return _form(question, _("Check yourself"), context)


def test_question(question: Scored, number: int, total: int, context: Context) -> Markup:
    """A scored question of a module test: question ``number`` of ``total``."""
    label = _("Question {number} of {total}").format(number=number, total=total)
    if question.points > 1:
        label += " · " + ngettext("{number} point", "{number} points", question.points).format(
            number=question.points
        )
    return _form(question, label, context)


# Most of what a course asks: templates for a form and its options would cost more than all the rest of it.
def _form(question: Scored, label: str, context: Context) -> Markup:
    id = escape(question.id)
    parts = (
        f'<form class="sy-question" id="q-{id}" data-question="{id}" novalidate autocomplete="off">\n',
        f'<p class="sy-meta">{escape(label)}</p>\n',
        f"<fieldset><legend>{escape(context.text(question.prompt))}</legend>\n",
        _wrapped(f'<p class="sy-meta" id="q-{id}-hint">', _hint(question), "</p>"),
        FIELDS[type(question)](question, context),
        "\n</fieldset>\n",
        _wrapped('<p class="sy-meta sy-question__attempts" data-attempts>', _attempts(question), "</p>"),
        _explanations(question, context),
        _wrapped("<template data-shown>", _shown(question, context), "</template>"),
        "</form>",
    )
    return Markup("".join(parts))


def _wrapped(before: str, text: str, after: str) -> str:
    """``text`` in its element; no element where there is no text."""
    return f"{before}{escape(text)}{after}" if text else ""


def _explanations(question: Scored, context: Context) -> str:
    """What is told after an answer: of each choice, then of the whole."""
    told = [
        _wrapped(f'<p data-letter="{letter(choice)}">', context.text(choice.feedback), "</p>")
        for choice in _choices(question)
        if choice.feedback
    ]
    text = "".join((*told, _wrapped("<p>", context.text(question.feedback), "</p>")))
    return f"<template data-feedback-text>{text}</template>" if text else ""


def _hint(question: Scored) -> str:
    hints = {
        MultipleChoice: _("Several answers can be right."),
        TrueFalse: "",
        Order: _("Put the lines in the right order with the buttons."),
        Match: _("Choose what belongs to each line."),
        Number: _("Write a number."),
    }
    return hints.get(type(question), "")


def _attempts(question: Question) -> str:
    if not question.attempts:
        return ""
    return ngettext(
        "You can answer {number} time.", "You can answer {number} times.", question.attempts
    ).format(number=question.attempts)


def _choices(question: Scored) -> Sequence[Choice]:
    return question.choices if isinstance(question, SingleChoice | MultipleChoice) else ()


def _shown(question: Scored, context: Context) -> str:
    """The right answer as a learner reads it where the page itself does not offer it."""
    if isinstance(question, ShortText):
        first = {language: texts[0] for language, texts in question.accepted.items() if texts}
        return shown_in(first, context.language, context.source_language)
    if not isinstance(question, Number):
        return ""
    limits = dict.fromkeys(_number(limit, context) for limit in (question.minimum, question.maximum))
    return " ".join(part for part in ("–".join(limits), context.text(question.unit)) if part)


def _number(number: float, context: Context) -> str:
    return written(number) if context.language == "en" else written(number).replace(".", ",")


def _radios(question: SingleChoice, context: Context) -> Markup:
    return _options(question.id, "radio", _texts(question, context))


def _checkboxes(question: MultipleChoice, context: Context) -> Markup:
    return _options(question.id, "checkbox", _texts(question, context))


def _texts(question: SingleChoice | MultipleChoice, context: Context) -> dict[str, str]:
    return {letter(choice): context.text(choice.text) for choice in question.choices}


def _true_or_false(question: TrueFalse, context: Context) -> Markup:
    return _options(question.id, "radio", {"t": _("True"), "f": _("False")})


def _options(id: str, input: str, texts: dict[str, str]) -> Markup:
    name = escape(f"q-{id}")
    return Markup("".join(_option(name, input, letter, escape(text)) for letter, text in texts.items()))


def _option(name: str, input: str, letter: str, text: str) -> str:
    field = f'<input type="{input}" name="{name}" id="{name}-{letter}" value="{letter}">'
    return f'<div class="sy-option">{field}<label for="{name}-{letter}">{text}</label></div>\n'


def _lines_to_order(question: Order, context: Context) -> Markup:
    items = mixed(question.items, question.id)
    return render(
        "blocks/answer_order",
        id=question.id,
        items=[{"letter": letter(item), "text": context.text(item.text)} for item in items],
    )


def _lines_to_match(question: Match, context: Context) -> Markup:
    pairs = question.pairs
    return render(
        "blocks/answer_match",
        id=question.id,
        lines=[{"letter": letter(pair), "text": context.text(pair.text)} for pair in pairs],
        options=[
            {"letter": letter(pair), "text": context.text(pair.match)} for pair in mixed(pairs, question.id)
        ],
    )


def _text(question: ShortText, context: Context) -> Markup:
    return render("blocks/answer_text", id=question.id, longest=question.longest)


def _digits(question: Number, context: Context) -> Markup:
    return render("blocks/answer_number", id=question.id, unit=context.text(question.unit))


FIELDS: dict[type, Callable[[Any, Context], Markup]] = {
    SingleChoice: _radios,
    MultipleChoice: _checkboxes,
    TrueFalse: _true_or_false,
    Order: _lines_to_order,
    Match: _lines_to_match,
    ShortText: _text,
    Number: _digits,
}
