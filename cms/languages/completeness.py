"""How much of an object is translated, and what is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation
from wagtail_localize.strings import StringValue

from cms.languages.left_behind import LEFT_BEHIND
from cms.languages.sources import source_of


@dataclass(frozen=True, kw_only=True)
class SourceText:
    """A text of the source and where it stands: a field, or a field and the ids of blocks."""

    path: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Completeness:
    """``faulty`` texts have a translation that cannot be used; they count as neither done nor missing."""

    total: int
    missing: tuple[SourceText, ...]
    faulty: tuple[SourceText, ...]

    @property
    def done(self) -> int:
        return self.total - len(self.missing) - len(self.faulty)

    @property
    def has_error(self) -> bool:
        return bool(self.faulty)

    @property
    def is_complete(self) -> bool:
        return not self.missing and not self.faulty


def completeness(source_object: Any, locale: Locale) -> Completeness:
    """What of ``source_object`` is translated into ``locale``, counted by the texts of its frozen source."""
    source = source_of(source_object)
    if source is None:
        return Completeness(total=0, missing=(), faulty=())
    segments = list(
        StringSegment.objects.filter(source=source).select_related("string", "context").order_by("order")
    )
    errors = _errors_by_place(segments, locale)
    places = [((segment.string_id, segment.context_id), segment) for segment in segments]
    return Completeness(
        total=len(segments),
        missing=tuple(_source_text(segment) for place, segment in places if place not in errors),
        faulty=tuple(_source_text(segment) for place, segment in places if errors.get(place)),
    )


def _errors_by_place(segments: list[StringSegment], locale: Locale) -> dict[tuple[int, int], bool]:
    """(string, context) -> whether its translation has an error, in one query."""
    rows = StringTranslation.objects.filter(
        locale=locale, context_id__in={segment.context_id for segment in segments}
    ).exclude(field_error=LEFT_BEHIND)
    return {
        (string, context): has_error
        for string, context, has_error in rows.values_list("translation_of_id", "context_id", "has_error")
    }


def _source_text(segment: StringSegment) -> SourceText:
    return SourceText(path=segment.context.path, text=StringValue(segment.string.data).render_text())
