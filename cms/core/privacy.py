"""What nobody in particular may read: published pages in published sections that are not private."""

from collections.abc import Iterator

from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet


def readable(pages: PageQuerySet, seen_from: Page | None = None) -> PageQuerySet:
    """The live ones of ``pages`` that stand below no draft and no view restriction; one query more.

    Whoever stands on the page ``seen_from`` has met what is above it: that does not count.
    """
    found = pages.live()
    for path in _closed_sections():
        if seen_from is None or not seen_from.path.startswith(path):
            found = found.exclude(path__startswith=path)
    return found


def _closed_sections() -> Iterator[str]:
    """The tree paths below which nothing is public, each once: none stands below another."""
    restricted = PageViewRestriction.objects.order_by().values_list("page__path", flat=True)
    drafts = Page.objects.order_by().filter(live=False, numchild__gt=0, depth__gt=1)
    last = None
    for path in sorted(restricted.union(drafts.values_list("path", flat=True))):
        if last is None or not path.startswith(last):
            last = path
            yield path
