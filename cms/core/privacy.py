"""What nobody in particular may read: live pages outside private sections."""

from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet


def readable(pages: PageQuerySet, seen_from: Page | None = None) -> PageQuerySet:
    """The live ones of ``pages`` that no view restriction covers, their own or an ancestor's; one query.

    Whoever stands on the page ``seen_from`` has met the restrictions above it: those do not count.
    """
    found = pages.live()
    for path in PageViewRestriction.objects.values_list("page__path", flat=True):
        if seen_from is None or not seen_from.path.startswith(path):
            found = found.exclude(path__startswith=path)
    return found
