"""What follows from an event in the page tree or in a register; receivers and services call it.

The page itself is written at once, in the transaction that is open; what shows it is written by the queue.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any
from uuid import UUID

from wagtail.models import Page

from cms.api import shown
from cms.api.stored.models import StoredPage
from cms.api.stored.repairing import repair, repair_pages, write_published, write_stale
from cms.api.stored.stale import mark_those_that_show
from cms.api.stored.tasks import ask_for_stale_documents

logger = logging.getLogger(__name__)

_waiting: ContextVar[set[int] | None] = ContextVar("pages_whose_projection_waits", default=None)


@contextmanager
def projected_once() -> Iterator[None]:
    """Within it nothing is projected; at its end everything that differs is."""
    try:
        with not_projected():
            yield
    finally:
        repair()
        write_stale()


@contextmanager
def projected_together() -> Iterator[None]:
    """Many pages are published in one transaction: each is written once, at the end of the ``with``.

    What shows them is written by the queue. Where the ``with`` ends with an error nothing is written.
    """
    with not_projected() as pages:
        yield
    if sum(map(repair, _branches(pages))):
        ask_for_stale_documents()


@contextmanager
def not_projected() -> Iterator[set[int]]:
    """For a transaction that is taken back, or projected later: the ids of the pages that would have been."""
    pages: set[int] = set()
    token = _waiting.set(pages)
    try:
        yield pages
    finally:
        _waiting.reset(token)


def _branches(pages: set[int]) -> list[str]:
    """The tree paths of ``pages``, without those below another."""
    tops: list[str] = []
    for path in Page.objects.filter(pk__in=pages).order_by("path").values_list("path", flat=True):
        if not tops or not path.startswith(tops[-1]):
            tops.append(path)
    return tops


def _unless_waiting(function: Callable[[Any], bool | None]) -> Callable[[Any], None]:
    """``function`` returns ``False`` where it knows that no other document is to be written."""

    @wraps(function)
    def follow(subject: Any) -> None:
        waiting = _waiting.get()
        if waiting is None:
            if function(subject) is not False:
                ask_for_stale_documents()
        elif isinstance(subject, Page):
            waiting.add(subject.pk)

    return follow


@_unless_waiting
def follow_publication(page: Page) -> bool:
    """Also what is below it, where that can be read only now, or has another address."""
    if page.numchild and not _stands_as_before(page):
        repair(page.path)
        return True
    return write_published(page)


def _stands_as_before(page: Page) -> bool:
    same = StoredPage.objects.filter(page_id=page.pk, url_path=page.url_path, position=page.path)
    return same.exists()


@_unless_waiting
def follow_branch(page: Page) -> None:
    """``page`` was taken down, moved, closed or opened, with what is below it."""
    repair(Page.objects.values_list("path", flat=True).get(pk=page.pk))


@_unless_waiting
def follow_standing(translation_key: UUID) -> None:
    """What is said of a page beside what is written in it is another now: of a course, its edition."""
    rows = StoredPage.objects.filter(translation_key=translation_key)
    repair_pages(rows.values_list("page_id", flat=True))


@_unless_waiting
def follow_deletion(page_id: int) -> None:
    repair_pages([page_id])


@_unless_waiting
def follow_thing(value: Any) -> None:
    """A term, picture, licence or the like is another now, or is gone."""
    mark_those_that_show(shown.keys_of(value))
