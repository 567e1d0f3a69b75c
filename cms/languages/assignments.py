"""Who is to translate or review what, and by when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.utils import timezone
from wagtail.models import Locale, Page

from cms.languages.models import Assignment
from cms.languages.states.assignments import Task, Tasks, find_tasks_with

_KEEP: Any = object()


def assign(
    instance: Any,
    locale: Locale,
    *,
    person: Any = _KEEP,
    due_date: date | None = _KEEP,
    set_by: Any = None,
) -> Assignment:
    """Set the person or the date of ``instance`` in ``locale``; what is not given stays, ``None`` clears."""
    given = {"person": person, "due_date": due_date}
    changes = {field: value for field, value in given.items() if value is not _KEEP}
    assignment, _is_new = Assignment.objects.update_or_create(
        object_key=instance.translation_key, locale=locale, defaults={**changes, "set_by": set_by}
    )
    return assignment


def assign_with_descendants(
    page: Page, locale: Locale, *, person: Any, due_date: date | None, set_by: Any
) -> int:
    """``page`` and every page below it, a whole course at once; returns how many."""
    pages = list(page.get_descendants(inclusive=True).only("translation_key"))
    Assignment.objects.bulk_create(
        [
            Assignment(
                object_key=each.translation_key,
                locale=locale,
                person=person,
                due_date=due_date,
                set_by=set_by,
                set_at=timezone.now(),
            )
            for each in pages
        ],
        update_conflicts=True,
        unique_fields=["object_key", "locale"],
        update_fields=["person", "due_date", "set_by", "set_at"],
    )
    return len(pages)


def assignment_of(instance: Any, locale: Locale) -> Assignment | None:
    found = Assignment.objects.filter(object_key=instance.translation_key, locale=locale)
    return found.select_related("person").first()


@find_tasks_with
def tasks(keys: Iterable[UUID], locales: Iterable[Locale]) -> Tasks:
    """For the overviews: who has taken what, in one query."""
    found = Assignment.objects.filter(object_key__in=set(keys), locale__in=list(locales))
    return {
        (assignment.object_key, assignment.locale_id): Task(assignment.person, assignment.due_date)
        for assignment in found.select_related("person")
    }
