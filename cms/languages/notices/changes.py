"""What changed, for a mail: the paragraphs that somebody has to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail.models import Locale

from cms.languages.states import Piece, SegmentState, TextState, differences, segment_states
from cms.languages.texts import plain_words


@dataclass(frozen=True, kw_only=True)
class Change:
    """``number`` counts the texts of the page from 1, as the screens do."""

    number: int
    before: str
    after: str
    pieces: list[Piece]


def source_changes(original: Any, locale: Locale) -> list[Change]:
    """The texts of the source that the translation does not say yet."""
    behind = {TextState.OUTDATED, TextState.MISSING}
    return [
        _change(number, text.previous_source, text.source)
        for number, text in _numbered(original, locale)
        if text.state in behind
    ]


def target_changes(original: Any, locale: Locale) -> list[Change]:
    """The translated texts that readers do not see yet; none at a first publication, where all are new."""
    texts = list(_numbered(original, locale))
    if not any(text.previous_target for _number, text in texts):
        return []
    return [
        _change(number, text.previous_target, text.target)
        for number, text in texts
        if text.target and text.target != text.previous_target
    ]


def _numbered(original: Any, locale: Locale) -> list[tuple[int, SegmentState]]:
    return list(enumerate(segment_states(original, locale), start=1))


def _change(number: int, before: str, after: str) -> Change:
    pieces = differences(before, after) if before else [Piece("ins", plain_words(after))]
    return Change(number=number, before=plain_words(before), after=plain_words(after), pieces=pieces)
