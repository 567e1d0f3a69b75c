"""Questions as native form fields. Judging happens in the browser (``activities.js``), by slot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from minijinja import Markup

from lms_export.course import Choice, MultipleChoice, Question, Reflection, Scored, SingleChoice, TrueFalse
from lms_export.html.answers import letter
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.words import LessonWords
from lms_export.messages import gettext as _


@dataclass(frozen=True)
class Option:
    """One answer: ``letter`` is what the state and the LMS record."""

    letter: str
    text: str
    feedback: str = ""


def choices(question: SingleChoice | MultipleChoice, context: Context, words: LessonWords) -> Markup:
    options = [_option(choice, context) for choice in question.choices]
    return _form(question, options, context, multiple=isinstance(question, MultipleChoice))


def true_false(question: TrueFalse, context: Context, words: LessonWords) -> Markup:
    return _form(question, [Option("t", _("True")), Option("f", _("False"))], context)


def reflection(question: Reflection, context: Context, words: LessonWords) -> Markup:
    return render("blocks/reflection", id=question.id, prompt=context.text(question.prompt))


def test_question(question: Scored, number: int, total: int, context: Context) -> Markup:
    """A scored question of a module test: question ``number`` of ``total``."""
    label = _("Question {number} of {total}").format(number=number, total=total)
    if isinstance(question, TrueFalse):
        return _form(question, [Option("t", _("True")), Option("f", _("False"))], context, label=label)
    if not isinstance(question, SingleChoice | MultipleChoice):
        raise NotImplementedError(type(question).__name__)
    options = [_option(choice, context) for choice in question.choices]
    return _form(question, options, context, label=label, multiple=isinstance(question, MultipleChoice))


def _option(choice: Choice, context: Context) -> Option:
    return Option(letter(choice), context.text(choice.text), context.text(choice.feedback))


def _form(
    question: Question,
    options: Sequence[Option],
    context: Context,
    *,
    label: str = "",
    multiple: bool = False,
) -> Markup:
    hint = _("Several answers can be right.") if multiple else ""
    return render(
        "blocks/question",
        id=question.id,
        label=label or _("Check yourself"),
        prompt=context.text(question.prompt),
        hint=hint,
        input="checkbox" if multiple else "radio",
        options=[vars(option) for option in options],
        feedback=context.text(question.feedback),
    )
