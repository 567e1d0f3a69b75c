"""A source text cut into runs: what was taken out or put in, marks, and words the glossary knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from cms.languages.marks import marked
from cms.languages.states import differences
from cms.languages.texts import plain_words

_MARK = re.compile(r"(</?\d{1,3}>)")


@dataclass(frozen=True)
class Run:
    """``kind``: ``same``, ``del``, ``ins`` or ``mark``. ``is_known``: the glossary knows it."""

    kind: str
    text: str
    is_known: bool = False


Spans = Callable[[str], Iterable[tuple[int, int]]]


def runs_of(source: str, old: str, known: Spans) -> list[Run]:
    """``source`` and ``old`` are stored texts, ``old`` empty where nothing changed.

    ``known`` gives the places (start, end) of known words in the readable source.
    """
    spans = sorted(known(plain_words(source)))
    return list(_with_known(_changed(source, old) if old else _unchanged(source), spans))


def _changed(source: str, old: str) -> Iterator[Run]:
    return (Run(piece.kind, piece.text) for piece in differences(old, source))


def _unchanged(source: str) -> Iterator[Run]:
    """Words between marks are where they are in the readable text, as marks are not part of it."""
    shown = marked(source, source)
    if shown == plain_words(source):
        yield Run("same", shown)
        return
    for part in _MARK.split(shown):
        if part:
            yield Run("mark" if _MARK.fullmatch(part) else "same", part)


def _with_known(runs: Iterable[Run], spans: list[tuple[int, int]]) -> Iterator[Run]:
    position = 0
    for run in runs:
        if run.kind in ("del", "mark"):
            yield run
            continue
        yield from _cut(run, position, spans)
        position += len(run.text)


def _cut(run: Run, position: int, spans: list[tuple[int, int]]) -> Iterator[Run]:
    done = 0
    for start, end in spans:
        first, last = max(start - position, done), min(end - position, len(run.text))
        if first >= last:
            continue
        if first > done:
            yield Run(run.kind, run.text[done:first])
        yield Run(run.kind, run.text[first:last], is_known=True)
        done = last
    if done < len(run.text):
        yield Run(run.kind, run.text[done:])
