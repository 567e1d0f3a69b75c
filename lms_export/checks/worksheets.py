"""Activities without a right answer: they have something to fill in, and keep it where it is found again."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.facts import Facts, Page
from lms_export.course import Canvas, Checklist, Field, Lesson, SelfAssessment, WishList
from lms_export.errors import Problem
from lms_export.html.extract import extract_of
from lms_export.messages import gettext as _


def worksheets_have_fields(facts: Facts) -> Iterator[Problem]:
    for page, activity in facts.questions():
        if isinstance(activity, Canvas | WishList) and not _fields(activity):
            yield facts.problem(page, activity, _("It has no fields to write in."), _("Add a field."))
        if isinstance(activity, Checklist | SelfAssessment) and not _lines(activity):
            yield facts.problem(page, activity, _("It has no lines."), _("Add a line."))


def field_ids_are_unique(facts: Facts) -> Iterator[Problem]:
    for page, activity in facts.questions():
        ids = [field.id for field in _fields(activity)]
        if len(set(ids)) < len(ids) or not all(id.strip() and not set(id) & set(" :\"'<>") for id in ids):
            yield facts.problem(
                page,
                activity,
                _("Its fields need ids of their own, without spaces, colons and quotation marks."),
                _("Delete the field that was added last, and add it again."),
            )


def _fields(activity: object) -> tuple[Field, ...]:
    if isinstance(activity, Canvas):
        return activity.fields
    return activity.columns if isinstance(activity, WishList) else ()


def _lines(activity: Checklist | SelfAssessment) -> tuple[object, ...]:
    return activity.items if isinstance(activity, Checklist) else activity.statements


def self_assessments_agree(facts: Facts) -> Iterator[Problem]:
    """What is said after is compared, line by line, with what was said before."""
    befores: dict[str, SelfAssessment] = {}
    found = list(_self_assessments(facts))
    for page, activity in found:
        if activity.moment == "before" and befores.setdefault(activity.series, activity) is not activity:
            message = _("There is another self-assessment before, with the same series.")
            yield facts.problem(page, activity, message, _("Give it a series of its own."))
    for page, activity in found:
        before = befores.get(activity.series)
        if activity.moment == "after" and before and _said(activity) != _said(before):
            yield facts.problem(
                page,
                activity,
                _("Its lines are not those of the self-assessment before."),
                _("Use the same lines in the same order in both."),
            )


def _self_assessments(facts: Facts) -> Iterator[tuple[Page, SelfAssessment]]:
    """Going through only those lessons that have one."""
    for page in facts.pages:
        if isinstance(page.node, Lesson) and SelfAssessment.__name__ in extract_of(page.node).kinds:
            yield from ((page, block) for block in page.node.body if isinstance(block, SelfAssessment))


def _said(activity: SelfAssessment) -> list[dict[str, str]]:
    return [
        {language: text.strip() for language, text in statement.text.items()}
        for statement in activity.statements
    ]
