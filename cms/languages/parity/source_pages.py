"""The pages below a page in all languages, each once: in the language it is written in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, Q, QuerySet
from wagtail.models import Page
from wagtail_localize.models import TranslationSource


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a page stands. ``path`` is Wagtail's: each page's begins with that of the page above it."""

    pk: int
    key: UUID
    locale_id: int
    path: str
    model: type
    title: str
    is_source: bool


def places_below(roots: Iterable[Page]) -> list[Place]:
    """Of every language, without aliases, in the order of the trees; one query."""
    within = reduce(or_, (Q(path__startswith=root.path) for root in roots), Q(pk__in=[]))
    rows = with_source_mark(Page.objects.filter(within, alias_of__isnull=True, depth__gt=1))
    columns = ("pk", "translation_key", "locale_id", "path", "content_type_id", "title", "is_source")
    return [
        Place(
            pk=pk,
            key=key,
            locale_id=locale,
            path=path,
            model=ContentType.objects.get_for_id(content_type).model_class() or Page,
            title=title,
            is_source=is_source,
        )
        for pk, key, locale, path, content_type, title, is_source in rows.order_by("path").values_list(
            *columns
        )
    ]


def with_source_mark(rows: QuerySet[Any]) -> QuerySet[Any]:
    """``is_source``: other languages are translated from this row."""
    frozen = TranslationSource.objects.filter(
        object_id=OuterRef("translation_key"), locale_id=OuterRef("locale_id")
    )
    return rows.annotate(is_source=Exists(frozen))


def written_in(places: Iterable[Place]) -> list[Place]:
    """Of each page its source; the oldest where it was never submitted for translation."""
    versions: dict[UUID, list[Place]] = defaultdict(list)
    for place in places:
        versions[place.key].append(place)
    return [min(found, key=lambda place: (not place.is_source, place.pk)) for found in versions.values()]


def loaded(places: Iterable[Place]) -> dict[UUID, Any]:
    """Key -> the specific page; one query for each kind of page."""
    by_model: dict[Any, list[int]] = defaultdict(list)
    for place in places:
        by_model[place.model].append(place.pk)
    pages = [page for model, pks in by_model.items() for page in model.objects.filter(pk__in=pks)]
    return {page.translation_key: page for page in pages}
