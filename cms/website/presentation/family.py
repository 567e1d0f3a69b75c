"""A page, what it stands under, and the same pages in the other languages."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from wagtail.models import Page

from cms.core.privacy import readable
from cms.core.public_changes.sharing import shared
from cms.website.models import HomePage


@dataclass(frozen=True, kw_only=True)
class PageFamily:
    page: Page
    homes: dict[str, HomePage]
    ancestors: tuple[Page, ...]
    relatives: dict[tuple[UUID, str], Page]

    @property
    def language(self) -> str:
        return self.page.locale.language_code

    @property
    def home(self) -> HomePage | None:
        return self.homes.get(self.language)

    def in_language(self, language: str) -> Page | None:
        return self.relatives.get((self.page.translation_key, language))

    def nearest(self, language: str) -> Page | None:
        """The page itself in ``language``, else the closest page above it that exists there."""
        lineage = (self.page, *reversed(self.ancestors))
        found = (self.relatives.get((page.translation_key, language)) for page in lineage)
        return next((page for page in found if page), self.homes.get(language))


def page_family(page: Page) -> PageFamily:
    """One query, one for the front pages, and that for the sections that are closed."""
    above = [page.path[:end] for end in range(2 * Page.steplen, len(page.path), Page.steplen)]
    # One list of keys: with "or" between two, the database reads every page of the site.
    keys = Page.objects.filter(path__in=[*above, page.path]).values("translation_key")
    related = Page.objects.filter(translation_key__in=keys)
    relatives = list(readable(related, page).select_related("locale").order_by("path"))
    return PageFamily(
        page=page,
        homes={home.locale.language_code: home for home in front_pages()},
        ancestors=tuple(found for found in relatives if found.path in above),
        relatives={(found.translation_key, found.locale.language_code): found for found in relatives},
    )


def front_pages() -> list[HomePage]:
    """The live ones of all languages, asked once while nothing public has changed."""
    found: list[HomePage] = shared("homes", _homes)
    return found


def _homes() -> list[HomePage]:
    return list(HomePage.objects.live().select_related("locale", "funding__emblem", "licence"))
