"""The numbers that learners' records hang on, kept as the document has them."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from cms.courses.models import Slot
from lms_export import course as document
from lms_export.drafting.identifiers import key_of

Row = tuple[UUID, UUID, int]


def keep_slots(course: document.Course) -> None:
    """Numbers that are taken already stay with those who have them; publishing gives new ones."""
    rows = [Slot(scope=scope, item=item, number=number) for scope, item, number in _rows(course)]
    Slot.objects.bulk_create(rows, ignore_conflicts=True)


def _rows(course: document.Course) -> Iterator[Row]:
    course_key = key_of(course.id, course.id)
    for activity in _activities(course):
        key = key_of(activity.id, course.id)
        yield course_key, key, activity.slot
        yield from ((key, key_of(part.id, course.id), part.slot) for part in _parts(activity))


def _activities(course: document.Course) -> Iterator[document.Activity]:
    for module in course.modules:
        for lesson in module.lessons:
            yield from (block for block in lesson.body if isinstance(block, document.Activity))
        yield from module.test


def _parts(activity: document.Activity) -> tuple[document.Choice | document.Item | document.Pair, ...]:
    match activity:
        case document.SingleChoice() | document.MultipleChoice():
            return activity.choices
        case document.Order() | document.Checklist():
            return activity.items
        case document.Match():
            return activity.pairs
        case document.SelfAssessment():
            return activity.statements
    return ()
