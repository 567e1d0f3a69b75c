"""The page that is shown to a reader whose language lacks it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from wagtail.models import Page

from cms.core.privacy import readable
from cms.languages.fallbacks import chain


def stand_in(home_key: UUID, language: str, slugs: Sequence[str]) -> Page | None:
    """The readable page at ``slugs`` below the front page of the nearest language that has it.

    Where the page does exist in ``language``, under other slugs, it is that one.
    """
    languages = chain(language)
    if not languages:
        return None
    homes = readable(Page.objects.filter(translation_key=home_key, locale__language_code__in=languages))
    addresses = {home.locale.language_code: home.url_path for home in homes.select_related("locale")}
    path = "".join(f"{slug}/" for slug in slugs)
    for code in languages:
        if code in addresses:
            page = readable(Page.objects.filter(url_path=addresses[code] + path)).first()
            if page:
                return (_in_language(page, language) or page).specific
    return None


def under_other_slugs(home_key: UUID, language: str, slugs: Sequence[str]) -> Page | None:
    """The readable page in ``language`` that another has at ``slugs``: a link got the wrong prefix."""
    homes = Page.objects.filter(translation_key=home_key).exclude(locale__language_code=language)
    path = "".join(f"{slug}/" for slug in slugs)
    places = [f"{home}{path}" for home in homes.values_list("url_path", flat=True)]
    found = readable(Page.objects.filter(url_path__in=places)).first()
    return _in_language(found, language) if found else None


def _in_language(page: Page, language: str) -> Page | None:
    return readable(page.get_translations().filter(locale__language_code=language)).first()


def missing_below(page: Page, sibling: Page) -> list[Page]:
    """What can be read right below ``sibling``, the same page in another language, and not below ``page``."""
    own = readable(page.get_children(), page).values("translation_key")
    return list(readable(sibling.get_children()).exclude(translation_key__in=own).order_by("path"))
