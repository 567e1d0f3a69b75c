"""What anybody may read: live pages outside private sections. The projection starts here."""

from collections.abc import Iterable

from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.core.privacy import readable


def readable_pages(closed: Iterable[str] | None = None) -> PageQuerySet:
    """Live pages that no view restriction, of their own or of an ancestor, covers.

    Who asks several times hands the ``closed_sections()`` over.
    """
    return readable(Page.objects.all(), closed=closed)


def children_of(page: Page, closed: Iterable[str]) -> PageQuerySet:
    """The readable children, in order."""
    return readable_pages(closed).child_of(page).order_by("path")


def listed(pages: PageQuerySet) -> list[Page]:
    """Each as its own type."""
    return list(pages.specific().prefetch_related("locale"))


def in_language(pages: PageQuerySet, keys: Iterable[object], language: str) -> PageQuerySet:
    """Those of ``pages`` with these translation keys that are in ``language``."""
    return pages.filter(translation_key__in=list(keys), locale__language_code=language)
