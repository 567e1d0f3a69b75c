"""The same page in other languages."""

from __future__ import annotations

from wagtail.models import Page


def live_siblings(page: Page) -> dict[str, Page]:
    """Language -> the live version of ``page``, itself included when live; one query.

    Aliases are left out: they show another language's words.
    """
    pages = (
        type(page)
        .objects.filter(translation_key=page.translation_key, live=True, alias_of__isnull=True)
        .select_related("locale")
        .order_by("locale__language_code")
    )
    return {sibling.locale.language_code: sibling for sibling in pages}
