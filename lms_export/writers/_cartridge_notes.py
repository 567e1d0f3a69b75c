"""What a cartridge cannot carry, said for the editor before somebody imports it."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.course import (
    Course,
    Lesson,
    Match,
    Module,
    MultipleChoice,
    Number,
    Order,
    Scored,
    ShortText,
    SingleChoice,
    Text,
    Unscored,
)
from lms_export.errors import Problem
from lms_export.messages import gettext as _
from lms_export.messages import ngettext
from lms_export.writers._cartridge_edition import Edition
from lms_export.writers._qti12 import HEAVIEST, can_be_written

Page = Lesson | Module


def notes(course: Course, edition: Edition) -> tuple[Problem, ...]:
    """Every loss with page and way out, in the active language."""
    found = [*_of_course(course)]
    for module in course.modules:
        for lesson in module.lessons:
            questions = tuple(block for block in lesson.body if isinstance(block, Scored))
            found += _of_questions(course, lesson, questions, edition)
            found += _of_unscored(course, lesson)
        found += _of_questions(course, module, module.test, edition)
    return tuple(found)


def _of_course(course: Course) -> Iterator[Problem]:
    if course.questions:
        yield _note(
            course,
            course.title,
            course.id,
            _("Pass mark"),
            _("A cartridge does not carry the pass mark of {number} %.").format(number=course.pass_mark),
            _("Set it in the platform after the import."),
        )
    if any(isinstance(block, Scored) for lesson in course.lessons for block in lesson.body):
        yield _note(
            course,
            course.title,
            course.id,
            _("Self-checks"),
            _("The questions of a lesson become a test of their own after its page."),
            _("Set these tests to not count in the platform."),
        )


def _of_questions(
    course: Course, page: Page, questions: tuple[Scored, ...], edition: Edition
) -> Iterator[Problem]:
    for question in questions:
        field = _("Question “{prompt}”").format(prompt=_said(question.prompt, course))
        if not can_be_written(question):
            yield _note(course, page.title, page.id, field, _reason(question), _way_out(question))
            continue
        for message, way_out in _losses(question, edition):
            yield _note(course, page.title, page.id, field, message, way_out)


def _reason(question: Scored) -> str:
    reasons = {
        Order: _("Common Cartridge has no questions about order. It is shown as text, without marking."),
        Match: _("Common Cartridge has no matching questions. It is shown as text, without marking."),
        Number: _(
            "Common Cartridge compares a number with one exact value only. "
            "The question is shown as text, without marking."
        ),
    }
    otherwise = _("Platforms cannot mark this answer. The question is shown as text, without marking.")
    return reasons.get(type(question), otherwise)


def _way_out(question: Scored) -> str:
    if isinstance(question, Number):
        return _("Give the lowest and the highest right value as the same, or use SCORM or cmi5.")
    return _("Ask it as a question with choices, or use SCORM or cmi5.")


def _losses(question: Scored, edition: Edition) -> Iterator[tuple[str, str]]:
    if question.points != 1 and not edition.keeps_points:
        message = _("Its {number} points are lost: each question gives one.")
        yield message.format(number=question.points), _("Set the points in the platform after the import.")
    if question.points > HEAVIEST and edition.keeps_points:
        message = _("It gives {number} points instead of {points}.")
        yield message.format(number=HEAVIEST, points=question.points), _("Give it fewer points.")
    if question.attempts:
        yield (
            _("How often it may be answered is lost."),
            _("Set the attempts in the platform after the import."),
        )
    if isinstance(question, SingleChoice | MultipleChoice) and question.shuffle:
        yield _("The platform may not shuffle its choices."), _("Set it in the platform after the import.")
    if isinstance(question, ShortText) and question.case_sensitive:
        yield (
            _("Platforms may take an answer with other capital letters as right."),
            _("Set it in the platform after the import, or use SCORM or cmi5."),
        )


def _of_unscored(course: Course, lesson: Lesson) -> Iterator[Problem]:
    number = sum(isinstance(block, Unscored) for block in lesson.body)
    if number:
        yield _note(
            course,
            lesson.title,
            lesson.id,
            _("Activities"),
            ngettext(
                "{number} activity to write or tick in is shown as text.",
                "{number} activities to write or tick in are shown as text.",
                number,
            ).format(number=number),
            _("Let learners write on paper, or use SCORM or cmi5."),
        )


def _note(course: Course, page: Text, page_id: str, field: str, message: str, way_out: str) -> Problem:
    return Problem(
        level="warning",
        page=_said(page, course),
        page_id=page_id,
        field=field,
        message=message,
        way_out=way_out,
    )


def _said(text: Text, course: Course) -> str:
    return text.get(course.source_language) or next(filter(None, text.values()), "") or _("(no title)")
