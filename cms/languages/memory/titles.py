"""What the pages and snippets are called that suggestions come from."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from wagtail.models import Page
from wagtail_localize.models import TranslatableObject


def titles_of(keys: Iterable[UUID], language_code: str) -> dict[UUID, str]:
    """Object key -> its title in ``language_code``; one query, and two for each snippet."""
    wanted = set(keys)
    pages = Page.objects.filter(translation_key__in=wanted, locale__language_code=language_code)
    titles: dict[UUID, str] = dict(pages.values_list("translation_key", "title"))
    for key in wanted - set(titles):
        titles[key] = _name_of_snippet(key, language_code)
    return titles


def _name_of_snippet(key: UUID, language_code: str) -> str:
    known = TranslatableObject.objects.select_related("content_type").filter(pk=key).first()
    model = known.content_type.model_class() if known else None
    if model is None:
        return ""
    found = model._default_manager.filter(translation_key=key, locale__language_code=language_code).first()
    return str(found) if found else ""
