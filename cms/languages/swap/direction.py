"""What is known of an object while its present source language is still the source."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    StringSegment,
    StringTranslation,
    TranslationSource,
)


@dataclass(frozen=True)
class Place:
    """A text of a source: where it stands, its words, and the attributes of its links by their ids."""

    path: str
    context_id: int
    string_id: int
    text: str
    links: Mapping[str, Mapping[str, str]]


Places = Mapping[str, Sequence[Place]]
"""Path -> its texts in order."""


@dataclass(frozen=True, kw_only=True)
class Direction:
    """``words``: (string, context, locale) -> the stored translation, without faulty ones.

    ``values``: path -> what the source has (an image, a file, an address); ``overrides``: (path, locale) ->
    what a translation has instead.
    """

    places: Places
    words: Mapping[tuple[int, int, int], StringTranslation]
    values: Mapping[str, Any]
    overrides: Mapping[tuple[str, int], Any]


def read_direction(source: TranslationSource) -> Direction:
    words = StringTranslation.objects.filter(
        context__object_id=source.object_id, translation_of__locale_id=source.locale_id, has_error=False
    )
    overrides = SegmentOverride.objects.filter(context__object_id=source.object_id, has_error=False)
    return Direction(
        places=places_of(source),
        words={(word.translation_of_id, word.context_id, word.locale_id): word for word in words},
        values=values_of(source),
        overrides={
            (path, locale): json.loads(data)
            for path, locale, data in overrides.values_list("context__path", "locale_id", "data_json")
        },
    )


def places_of(source: TranslationSource) -> Places:
    segments = StringSegment.objects.filter(source=source).select_related("string", "context")
    return _by_path(
        Place(
            segment.context.path,
            segment.context_id,
            segment.string_id,
            segment.string.data,
            json.loads(segment.attrs) or {},
        )
        for segment in segments.order_by("order", "pk")
    )


def values_of(source: TranslationSource) -> dict[str, Any]:
    rows = OverridableSegment.objects.filter(source=source).values_list("context__path", "data_json")
    return {path: json.loads(data) for path, data in rows}


def _by_path(places: Iterable[Place]) -> Places:
    grouped: dict[str, list[Place]] = defaultdict(list)
    for place in places:
        grouped[place.path].append(place)
    return grouped
