"""Keeping what a translation was published with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from django.utils import timezone
from wagtail.models import Locale

from cms.languages.models import Baseline
from cms.languages.sources import specific
from cms.languages.states.comparison import compared
from cms.languages.states.marks import clear_behind
from cms.languages.states.published import published_texts
from cms.languages.states.segment import SegmentState, TextState
from cms.languages.states.words import stored_words
from cms.languages.texts import texts_of


def write_baseline(source_object: Any, locale: Locale, person: Any = None) -> None:
    """Call it when the stored words of ``locale`` have gone live, in the same transaction.

    A text that had to be left as it was (published although behind) keeps the source words it belongs to.
    """
    source = specific(source_object)
    key = source.translation_key
    published = published_texts([key], [locale]).get((key, locale.pk))
    words = stored_words([source], [locale])[key, locale.pk]
    segments = compared(texts_of(source), words, published)
    _store(key, locale, [list(entry) for entry in _shown(segments)], person)
    if all(segment.is_usable for segment in segments):
        clear_behind(key, locale)


def record_shown(
    source_object: Any, locale: Locale, shown: Iterable[Sequence[str]], person: Any = None
) -> None:
    """The same, told by who built the publication: ``shown`` are path, source text and translated text of all
    that its readers see."""
    _store(source_object.translation_key, locale, [list(entry) for entry in shown], person)


def follow_shown(source_object: Any, locale: Locale, shown: Iterable[Sequence[str]]) -> None:
    """The structure was changed and no word published. What is not shown any more is remembered: should it
    come back, its words come with it."""
    row = Baseline.objects.filter(object_key=source_object.translation_key, locale=locale).first()
    if row is None:
        return
    now = [list(entry) for entry in shown]
    places = {path for path, _source, _target in now}
    now += [entry for entry in row.segments if entry[0] not in places]
    if now != row.segments:
        row.segments = now
        row.save(update_fields=["segments"])


def _shown(segments: list[SegmentState]) -> Iterator[tuple[str, str, str]]:
    for segment in segments:
        if segment.is_usable:
            yield segment.path, segment.source, segment.target
        elif segment.state in {TextState.OUTDATED, TextState.FAULTY} and segment.previous_source:
            yield segment.path, segment.previous_source, segment.previous_target


def _store(key: UUID, locale: Locale, segments: list[list[str]], person: Any) -> None:
    Baseline.objects.bulk_create(
        [
            Baseline(
                object_key=key,
                locale=locale,
                segments=segments,
                published_at=timezone.now(),
                published_by=person,
            )
        ],
        update_conflicts=True,
        unique_fields=["object_key", "locale"],
        update_fields=["segments", "published_at", "published_by"],
    )
