"""The words of a question in what a page says: the passage around them, and which parts are they."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cms.search.engines.terms import Term
from cms.search.words import cleaned, folded, stem

_WORD = re.compile(r"[^\W_]+(?:\xad[^\W_]+)*")
_BEFORE, _LENGTH, _REACH = 60, 200, 20


@dataclass(frozen=True)
class Part:
    """A piece of text as it was written. Whoever shows it escapes it, as any other text."""

    text: str
    is_hit: bool = False


def marked(text: str, terms: Sequence[Term], language: str) -> tuple[Part, ...]:
    """All of ``text``, in parts."""
    return tuple(_parts(text, terms, language))


def passage(text: str, terms: Sequence[Term], language: str) -> tuple[Part, ...]:
    """About two lines around the first of the words; empty where ``text`` has none of them."""
    plain = " ".join(text.split())
    first = next((found for found in _WORD.finditer(plain) if _is_hit(found[0], terms, language)), None)
    if first is None:
        return ()
    start = _start_of_word(plain, max(0, first.start() - _BEFORE))
    end = _end_of_word(plain, max(start + _LENGTH, first.end()))
    before, after = "… " if start else "", " …" if end < len(plain) else ""
    return marked(f"{before}{plain[start:end]}{after}", terms, language)


def _parts(text: str, terms: Sequence[Term], language: str) -> Iterator[Part]:
    end = 0
    for found in _WORD.finditer(text):
        if _is_hit(found[0], terms, language):
            if found.start() > end:
                yield Part(text[end : found.start()])
            yield Part(found[0], True)
            end = found.end()
    if end < len(text):
        yield Part(text[end:])


def _is_hit(word: str, terms: Sequence[Term], language: str) -> bool:
    lower = cleaned(word)
    return any(
        folded(lower).startswith(term.word) if term.is_beginning else stem(lower, language) == term.word
        for term in terms
    )


def _start_of_word(text: str, place: int) -> int:
    blank = text.find(" ", place, place + _REACH) if place else -1
    return blank + 1 if blank >= 0 else place


def _end_of_word(text: str, place: int) -> int:
    blank = text.rfind(" ", place - _REACH, place) if place < len(text) else -1
    return blank if blank >= 0 else min(place, len(text))
