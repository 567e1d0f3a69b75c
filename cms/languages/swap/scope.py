"""What changes its source language together: a page, all below it, and the snippets that only they use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wagtail.models import Page
from wagtail_localize.models import RelatedObjectSegment, TranslationSource


@dataclass(frozen=True, kw_only=True)
class Scope:
    """``objects``: the published sources, parents first, snippets before the pages that use them."""

    objects: tuple[Any, ...]
    shared: tuple[Any, ...] = ()


def scope_of(root: Any) -> Scope:
    """``root`` is any language's version of a page or snippet; its present source is found."""
    source = _source_of_any_language(root)
    if source is None:
        return Scope(objects=())
    if not isinstance(root, Page):
        return Scope(objects=(source.get_source_instance(),))
    pages = _pages_from(source.get_source_instance())
    own, shared = _snippets_of(pages, source.locale_id)
    return Scope(objects=(*own, *pages), shared=tuple(shared))


def _source_of_any_language(instance: Any) -> TranslationSource | None:
    return TranslationSource.objects.filter(object_id=instance.translation_key).first()


def _pages_from(root: Page) -> list[Page]:
    """``root`` and what stands below it and is a source there."""
    pages = root.get_descendants(inclusive=True).filter(alias_of__isnull=True).order_by("path").specific()
    sources = TranslationSource.objects.filter(locale_id=root.locale_id)
    keys = set(
        sources.filter(object_id__in=[page.translation_key for page in pages]).values_list(
            "object_id", flat=True
        )
    )
    return [page for page in pages if page.translation_key in keys]


def _snippets_of(pages: Iterable[Page], locale_id: int) -> tuple[list[Any], list[Any]]:
    """Those used by ``pages`` alone, and those that others use too."""
    keys = {page.translation_key for page in pages}
    uses = RelatedObjectSegment.objects.filter(source__locale_id=locale_id)
    used = set(uses.filter(source__object_id__in=keys).values_list("object_id", flat=True))
    elsewhere = set(
        RelatedObjectSegment.objects.filter(object_id__in=used)
        .exclude(source__object_id__in=keys)
        .values_list("object_id", flat=True)
    )
    sources = TranslationSource.objects.filter(object_id__in=used, locale_id=locale_id).order_by("pk")
    snippets = [(source.object_id in elsewhere, source.get_source_instance()) for source in sources]
    own = [snippet for is_shared, snippet in snippets if not is_shared]
    return own, [snippet for is_shared, snippet in snippets if is_shared]
