"""Questions as native form fields. Judging happens in the browser (``activities.js``), by slot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


def _form(question: Scored, label: str, context: Context) -> Markup:
    return render(
        "blocks/question",
        id=question.id,
        label=label,
        prompt=context.text(question.prompt),
        hint=_hint(question),
        fields=FIELDS[type(question)](question, context),
        attempts=_attempts(question),
        explained=[
            {"letter": letter(choice), "text": context.text(choice.feedback)}
            for choice in _choices(question)
            if context.text(choice.feedback)
        ],
        feedback=context.text(question.feedback),
        shown=_shown(question, context),
    )


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
    options = [{"letter": letter, "text": text} for letter, text in texts.items()]
    return render("blocks/answer_options", id=id, input=input, options=options)


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
