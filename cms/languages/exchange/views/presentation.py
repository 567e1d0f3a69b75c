"""A comparison in the words and pieces that its page shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Locale

from cms.languages.exchange.comparison import ComparedPart, Comparison, Kind, Row
from cms.languages.exchange.findings import Finding
from cms.languages.language_names import language_name
from cms.languages.states import Piece, differences
from cms.languages.texts import plain_words

MOST_ROWS = 300
"""Texts shown to decide about in one go: Django takes at most 1,000 fields from a form."""


@dataclass(frozen=True)
class RowView:
    """Readable words. ``change``: what the file changes; ``source_change``: how the source has changed."""

    row: Row
    source: str
    words: str
    change: Sequence[Piece]
    source_change: Sequence[Piece]


@dataclass(frozen=True)
class PartView:
    id: str
    title: str
    kind: str
    language: str
    language_name: str
    source_language: str
    ready: list[RowView]
    asking: list[RowView]
    unusable: list[RowView]
    also: list[str]


@dataclass(frozen=True)
class Preview:
    """``held_back``: how many texts to decide about do not fit on the page."""

    parts: list[PartView]
    findings: list[Finding]
    ready: int
    asking: int
    unusable: int
    held_back: int

    @property
    def can_be_confirmed(self) -> bool:
        return bool(self.ready or self.asking)

    @property
    def changing(self) -> list[PartView]:
        return [part for part in self.parts if part.ready or part.asking or part.unusable]

    @property
    def unchanging(self) -> list[PartView]:
        return [part for part in self.parts if not (part.ready or part.asking or part.unusable)]


def preview_of(comparison: Comparison) -> Preview:
    room, parts = MOST_ROWS, []
    for part in comparison.parts:
        parts.append(_part(part, room))
        room -= min(room, len(part.asking))
    asking = sum(len(part.asking) for part in comparison.parts)
    return Preview(
        parts=parts,
        findings=comparison.findings,
        ready=sum(len(part.ready) for part in comparison.parts),
        asking=asking,
        unusable=sum(len(part.unusable) for part in comparison.parts),
        held_back=max(0, asking - MOST_ROWS),
    )


def _part(part: ComparedPart, room: int) -> PartView:
    return PartView(
        id=part.id,
        title=str(part.source_object),
        kind=str(part.source_object._meta.verbose_name),
        language=part.locale.language_code,
        language_name=language_name(part.locale),
        source_language=part.source_object.locale.language_code,
        ready=[_row(row) for row in part.ready],
        asking=[_row(row) for row in part.asking[:room]],
        unusable=[_row(row) for row in part.unusable],
        also=_also(part),
    )


def _row(row: Row) -> RowView:
    is_older = row.kind is Kind.OUTDATED
    return RowView(
        row=row,
        source=plain_words(row.source or row.file_source),
        words=plain_words(row.words),
        change=differences(row.now, row.words) if row.now and row.words else (),
        source_change=differences(row.file_source, row.source) if is_older else (),
    )


def _also(part: ComparedPart) -> list[str]:
    same, empty = part.counts[Kind.SAME], part.counts[Kind.EMPTY]
    sentences = []
    if same:
        sentences.append(
            ngettext(
                "%(number)s text is stored like this already.",
                "%(number)s texts are stored like this already.",
                same,
            )
            % {"number": same}
        )
    if empty:
        sentences.append(
            ngettext("%(number)s text has no translation.", "%(number)s texts have no translation.", empty)
            % {"number": empty}
        )
    return sentences


@dataclass(frozen=True)
class OutcomeView:
    taken: int
    left_out: int
    parts: list[dict[str, Any]]

    @property
    def sentence(self) -> str:
        if not self.taken:
            return _("Nothing was taken over.")
        return ngettext(
            "%(number)s text was taken over.", "%(number)s texts were taken over.", self.taken
        ) % {"number": self.taken}


def outcome_view(parts: list[dict[str, Any]]) -> OutcomeView:
    return OutcomeView(
        taken=sum(part["taken"] for part in parts),
        left_out=sum(len(part["left_out"]) for part in parts),
        parts=[part | {"language": language_name(Locale(language_code=part["language"]))} for part in parts],
    )
