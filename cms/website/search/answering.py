"""What is shown for a question: the reader's own side and, where the words have a twin, the neighbour's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cms.glossary.twins import Twin, twin_of
from cms.languages.fallbacks import chain
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
    """``meant`` was looked for instead of what was written, which was a slip or the neighbour's word. Where a
    word is the neighbour's and nothing is meant by it here, the hits are its pages in the reader's language.

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
    """In the language that stands in for the reader's where that has nothing for the words."""
    own = _answer(asked, language)
    for nearest in chain(language):
        if own.own.total or not asked.text:
            break
        found = _answer(asked, nearest)
        own, language = (found, nearest) if found.own.total else (own, language)
    return _with_neighbour(asked, own, language)


def _with_neighbour(asked: Asked, own: Answer, language: str) -> Answer:
    other = neighbour_of(language)
    if not other or not asked.text or asked.kind or asked.number > 1:
        return own
    is_whole = bool(own.own.total and own.has_every_word and not own.meant)
    twin = twin_of(asked.text, language, other)
    across = None if is_whole or twin else _asked_in(other, asked, language, own)
    if across:
        return across
    twin = twin or (twin_of(own.meant, language, other) if own.meant else None)
    if twin:
        return replace(own, twin=twin, neighbour=_beside(twin.words, other))
    return own if own.own.total else replace(own, neighbour=_beside(asked.text, other))


def _asked_in(other: str, asked: Asked, language: str, own: Answer) -> Answer | None:
    """Somebody may have written the neighbour's word for it; nothing where they have not."""
    twin = twin_of(asked.text, other, language)
    if twin is None:
        return _by_its_pages(other, asked, language, own)
    turned = Twin(key=twin.key, own=twin.other, other=twin.own)
    meant = _answer(replace(asked, text=twin.words), language)
    return replace(
        meant, twin=turned, meant=twin.words, is_neighbours=True, neighbour=_beside(asked.text, other)
    )


def _by_its_pages(other: str, asked: Asked, language: str, own: Answer) -> Answer | None:
    """No term names it, but the neighbour's pages say it: the same pages in the reader's language."""
    there = find(Query(text=asked.text, any_of={"language": (other,)}, size=PER_PAGE))
    if not there.total or there.meant or not there.has_every_word:
        return None
    here = [f"{uid.rpartition('-')[0]}-{language}" for uid in there.uids]
    shown = hits(here, asked.text, language)
    if not shown:
        return None
    column = replace(own.own, words=asked.text, total=len(shown), hits=shown)
    return Answer(own=column, neighbour=_beside(asked.text, other), is_neighbours=True, kinds={})


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
