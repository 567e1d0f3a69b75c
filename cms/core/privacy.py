"""What nobody in particular may read: published pages in published sections that are not private."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import QuerySet
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

from cms.core.one_answer import once
from cms.core.public_changes.sharing import shared
from cms.prepared.asking import Prepared

ROOT_DEPTH, NO_CHILDREN = 1, 0


def readable(
    pages: PageQuerySet, seen_from: Page | None = None, closed: Iterable[str] | None = None
) -> PageQuerySet:
    """The live ones of ``pages`` that stand below no draft and no view restriction; one query more.

    Whoever stands on the page ``seen_from`` has met what is above it: that does not count. Who asks for
    several kinds of pages asks ``closed_sections`` once and hands them over as ``closed``.
    """
    found = pages.live()
    for path in closed_sections() if closed is None else closed:
        if seen_from is None or not seen_from.path.startswith(path):
            found = found.exclude(path__startswith=path)
    return found


def is_public(page: Page, closed: Iterable[str] | None = None) -> bool:
    """Whether anybody may read it; one query where ``closed`` is not handed over."""
    return page.live and not page.path.startswith(closed_sections() if closed is None else tuple(closed))


def closed_sections() -> tuple[str, ...]:
    """The tree paths below which nothing is public, each once."""
    return once("closed sections", lambda: shared("closed-sections", lambda: tuple(_closed_sections())))


def _closed_sections() -> Iterator[str]:
    """None stands below another."""
    last = None
    for path in sorted(path for (path,) in _closing.all(ROOT_DEPTH, NO_CHILDREN)):
        if last is None or not path.startswith(last):
            last = path
            yield path


def _closing_pages(depth: int, numchild: int) -> QuerySet[Any, Any]:
    restricted = PageViewRestriction.objects.order_by().values_list("page__path", flat=True)
    drafts = Page.objects.order_by().filter(live=False, depth__gt=depth, numchild__gt=numchild)
    mirrors = Page.objects.order_by().filter(alias_of__in=PageViewRestriction.objects.values("page"))
    return restricted.union(drafts.values_list("path", flat=True), mirrors.values_list("path", flat=True))


_closing = Prepared(_closing_pages, ROOT_DEPTH, NO_CHILDREN)
