"""What the blocks of a course point at, fetched together: a long course costs as many queries as a short."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import prefetch_related_objects
from wagtail.blocks import StreamValue
from wagtail.models import Locale, Page

from cms.case_studies.models import CaseStudy
from cms.core.privacy import readable
from cms.media.models import CreditedDocument, CreditedImage, Recording, RecordingTrack

_Model = TypeVar("_Model")


@dataclass(frozen=True, kw_only=True)
class References:
    """``cases`` maps a translation key to language -> page; ``tracks`` a recording's primary key."""

    cases: dict[UUID, dict[str, CaseStudy]] = field(default_factory=dict)
    tracks: dict[int, list[RecordingTrack]] = field(default_factory=dict)


def read_together(pages: Iterable[Page], name: str) -> None:
    """Give each page its stream ``name`` and what its blocks point at; a query for each kind of block."""
    pages = list(pages)
    if pages:
        block = pages[0]._meta.get_field(name).stream_block
        streams = block.bulk_to_python([list(getattr(page, name).raw_data) for page in pages])
        for page, stream in zip(pages, streams, strict=True):
            setattr(page, name, stream)


def references_of(
    streams: Iterable[StreamValue], closed: tuple[str, ...] | None = None, only: Locale | None = None
) -> References:
    """What ``streams`` point at. Pictures and files get their licences and sizes on the way.

    ``closed`` are the ``closed_sections``, asked for where they are needed and not given; ``only`` is the
    document's language where it has no other.
    """
    values = [value for stream in streams for block in stream for value in _values(block.value)]
    images = _instances(values, CreditedImage)
    prefetch_related_objects(images, "licence", "renditions")
    prefetch_related_objects(_instances(values, CreditedDocument), "licence")
    recordings = _instances(values, Recording)
    prefetch_related_objects(recordings, "licence")
    cases = _instances(values, CaseStudy)
    if only is not None and closed is not None and all(case.locale_id == only.pk for case in cases):
        return References(cases=_as_chosen(cases, closed, only), tracks=_tracks(recordings))
    return References(cases=_cases(cases, closed), tracks=_tracks(recordings))


def _values(value: Any) -> Iterable[Any]:
    return value.values() if hasattr(value, "values") else ()


def _instances(values: Iterable[Any], model: type[_Model]) -> list[_Model]:
    return [value for value in values if isinstance(value, model)]


def _cases(chosen: list[CaseStudy], closed: tuple[str, ...] | None) -> dict[UUID, dict[str, CaseStudy]]:
    found: dict[UUID, dict[str, CaseStudy]] = defaultdict(dict)
    if chosen:
        same = CaseStudy.objects.filter(translation_key__in={case.translation_key for case in chosen})
        for case in readable(same, closed=closed).select_related("locale").order_by():
            found[case.translation_key][case.language] = case
    return dict(found)


def _as_chosen(
    chosen: list[CaseStudy], closed: tuple[str, ...], only: Locale
) -> dict[UUID, dict[str, CaseStudy]]:
    """Those that may be read; nothing is left to ask for."""
    readable_ones = [case for case in chosen if case.live and not case.path.startswith(closed)]
    for case in readable_ones:
        case.locale = only
    return {case.translation_key: {only.language_code: case} for case in readable_ones}


def _tracks(recordings: list[Recording]) -> dict[int, list[RecordingTrack]]:
    found: dict[int, list[RecordingTrack]] = defaultdict(list)
    if recordings:
        tracks = RecordingTrack.objects.filter(recording__in={each.pk for each in recordings})
        for track in tracks.select_related("locale").order_by("locale__language_code"):
            found[track.recording_id].append(track)
    return dict(found)
