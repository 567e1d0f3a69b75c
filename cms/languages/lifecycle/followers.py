"""The translations that belong to a page or snippet, and to what stands below a page."""

from __future__ import annotations

from typing import Any

from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource


def is_source(instance: Any) -> bool:
    """Whether others are translated from it. Two queries at most."""
    return Translation.objects.filter(
        source__object_id=instance.translation_key, source__locale_id=instance.locale_id
    ).exists()


def followers_of(instance: Any) -> list[Any]:
    """The translations of ``instance`` itself; empty where it is a translation, or has none."""
    if not is_source(instance):
        return []
    model: Any = Page if isinstance(instance, Page) else type(instance)
    others = model._base_manager.filter(translation_key=instance.translation_key).exclude(pk=instance.pk)
    return list(others.select_related("locale").order_by("locale__language_code"))


def followers_of_branch(page: Page) -> list[Page]:
    """The translations of ``page`` and of the sources below it, without what stands below another of them."""
    sources = _sources_in(page)
    others = Page.objects.filter(translation_key__in=sources).exclude(locale_id=page.locale_id)
    tops: list[Page] = []
    for found in others.select_related("locale").order_by("path"):
        if not tops or not found.path.startswith(tops[-1].path):
            tops.append(found)
    return tops


def strangers_below(page: Page, followers: list[Page]) -> list[Page]:
    """What stands below ``followers`` and is no translation of ``page``'s branch: it would go with them."""
    keys = set(page.get_descendants(inclusive=True).values_list("translation_key", flat=True))
    keys_of_sources = _sources_in(page)
    return [
        below
        for follower in followers
        for below in follower.get_descendants().select_related("locale").order_by("path")
        if below.translation_key not in keys or below.translation_key not in keys_of_sources
    ]


def _sources_in(page: Page) -> set[Any]:
    keys = page.get_descendants(inclusive=True).values_list("translation_key", flat=True)
    sources = TranslationSource.objects.filter(locale_id=page.locale_id, object_id__in=list(keys))
    return set(sources.values_list("object_id", flat=True))
