"""The memories of this process: loaded once, and again when a translation has been written since."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Count, F, Max, Q, QuerySet
from wagtail_localize.models import StringTranslation

from cms.languages.memory.likeness import Memory, readable
from cms.languages.memory.suggestion import Entry

# The newest are kept: more than this is more than a person would want to be reminded of.
_MOST_ENTRIES = 100_000
_MOST_PAIRS = 8


class _Stamp(NamedTuple):
    """What the stored translations looked like when they were loaded."""

    number: int
    machine: int
    last_change: datetime | None


_loaded: dict[tuple[str, str], tuple[_Stamp, Memory]] = {}


def memory_of(source_language: str, target_language: str) -> Memory:
    """One query where nothing has changed since, two otherwise."""
    pair = (source_language, target_language)
    rows = _rows(source_language, target_language)
    stamp = _stamp(rows)
    if pair not in _loaded or _loaded[pair][0] != stamp:
        loaded = stamp, Memory(_entries(rows, source_language))
        _loaded.pop(pair, None)
        _loaded[pair] = loaded
        while len(_loaded) > _MOST_PAIRS:
            _loaded.pop(next(iter(_loaded)), None)
    return _loaded[pair][1]


def _stamp(rows: QuerySet[StringTranslation]) -> _Stamp:
    by_machine = Q(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE)
    figures = rows.aggregate(
        number=Count("pk"), machine=Count("pk", filter=by_machine), last_change=Max("updated_at")
    )
    return _Stamp(**figures)


def _rows(source_language: str, target_language: str) -> QuerySet[StringTranslation]:
    """Both directions: what was translated into the source language helps the way back."""
    there = Q(translation_of__locale__language_code=source_language, locale__language_code=target_language)
    back = Q(translation_of__locale__language_code=target_language, locale__language_code=source_language)
    return StringTranslation.objects.filter(there | back, has_error=False)


def _entries(rows: QuerySet[StringTranslation], source_language: str) -> Iterator[Entry]:
    """The newest first."""
    columns: tuple[Any, ...] = (
        "translation_of__data",
        "data",
        F("translation_of__locale__language_code"),
        "context__object_id",
        "translation_type",
    )
    for original, translation, language, key, kind in rows.order_by("-updated_at").values_list(*columns)[
        :_MOST_ENTRIES
    ]:
        there = language == source_language
        source, target = (original, translation) if there else (translation, original)
        if readable(target):
            yield Entry(
                words=readable(source),
                source=source,
                target=target,
                object_key=key,
                is_machine=kind == StringTranslation.TRANSLATION_TYPE_MACHINE,
            )
