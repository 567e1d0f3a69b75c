"""What is shown for a question: the reader's own side and, where the words have a twin, the neighbour's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cms.glossary.twins import Twin, twin_of
from cms.search.finding import find
from cms.search.query import Found, Query
from cms.website.presentation.sides import neighbour_of, own_name, side_of
from cms.website.search.asking import PER_PAGE, Asked
from cms.website.search.hits import Hit, hits

BESIDE = 5
"""So many hits of the neighbour's are shown; the others are a link away."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """``words`` are what was looked for."""

    language: str
    side: str
    name: str
    words: str
    total: int
    hits: tuple[Hit, ...]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """``meant`` was looked for instead of what was written, which was a slip or the neighbour's word.

    ``kinds``: how many hits are of each kind.
    """

    own: Column
    neighbour: Column | None = None
    twin: Twin | None = None
    meant: str = ""
    is_neighbours: bool = False
    has_every_word: bool = True
    kinds: Mapping[str, int]


def answer_to(asked: Asked, language: str) -> Answer:
    own = _answer(asked, language)
    other = neighbour_of(language)
    if not other or not asked.text or asked.kind or asked.number > 1:
        return own
    twin = twin_of(own.meant or asked.text, language, other)
    if twin:
        return replace(own, twin=twin, neighbour=_beside(twin.words, other))
    if own.own.total and own.has_every_word and not own.meant:
        return own
    return _asked_in(other, asked, language, own)


def _asked_in(other: str, asked: Asked, language: str, own: Answer) -> Answer:
    """Somebody may have written the neighbour's word for it."""
    twin = twin_of(asked.text, other, language)
    if twin is None:
        return own if own.own.total else replace(own, neighbour=_beside(asked.text, other))
    turned = Twin(key=twin.key, own=twin.other, other=twin.own)
    meant = _answer(replace(asked, text=twin.words), language)
    return replace(
        meant, twin=turned, meant=twin.words, is_neighbours=True, neighbour=_beside(asked.text, other)
    )


def _answer(asked: Asked, language: str) -> Answer:
    query = Query(
        text=asked.text,
        any_of={"language": (language,)},
        facets=("type",),
        start=asked.start,
        size=PER_PAGE,
    )
    every = found = find(query)
    if asked.kind:
        found = find(replace(query, any_of={**query.any_of, "type": (asked.kind,)}, facets=()))
    return Answer(
        own=_column(found, found.meant or asked.text, language),
        meant=found.meant,
        has_every_word=found.has_every_word,
        kinds=every.facets.get("type", {}),
    )


def _beside(words: str, language: str) -> Column | None:
    found = find(Query(text=words, any_of={"language": (language,)}, size=BESIDE))
    return _column(found, words, language) if found.total else None


def _column(found: Found, words: str, language: str) -> Column:
    return Column(
        language=language,
        side=side_of(language),
        name=own_name(language),
        words=words,
        total=found.total,
        hits=hits(found.uids, words, language),
    )
