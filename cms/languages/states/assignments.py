"""Who has taken a translation, and until when: the room that keeps assignments says it here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from wagtail.models import Locale


class Task(NamedTuple):
    """``person`` is a user."""

    person: Any
    due: date | None


Tasks = dict[tuple[UUID, int], Task]
"""(object key, locale id) -> who acts next there."""

Finder = Callable[[Iterable[UUID], Iterable[Locale]], Tasks]

_finders: list[Finder] = []


def find_tasks_with(finder: Finder) -> Finder:
    """Register; the finder answers for many objects with one query."""
    _finders.append(finder)
    return finder


def tasks_of(keys: Iterable[UUID], locales: Iterable[Locale]) -> Tasks:
    wanted, languages = list(keys), list(locales)
    found: Tasks = {}
    for finder in _finders:
        found.update(finder(wanted, languages))
    return found
