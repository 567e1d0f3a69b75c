"""Finding phrases of one or several words in a text, in whatever form they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from cms.glossary.forms import is_abbreviation
from cms.languages.terms.inflection import beginnings, may_be

T = TypeVar("T")

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


@dataclass(frozen=True)
class Word:
    """A word of a text and where it stands, counted in characters."""

    text: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    return [Word(match.group(), match.start(), match.end()) for match in _WORD.finditer(text)]


@dataclass(frozen=True)
class _Phrase(Generic[T]):
    words: tuple[str, ...]
    is_exact: bool
    meaning: T


@dataclass(frozen=True)
class Found(Generic[T]):
    start: int
    end: int
    meaning: T


class PhraseIndex(Generic[T]):
    """Phrases of one language by the beginnings of their first word. Built once, asked often."""

    def __init__(self, language: str, phrases: Iterable[tuple[str, T]]) -> None:
        self._language = language
        self._by_beginning: dict[str, list[_Phrase[T]]] = {}
        for text, meaning in phrases:
            self._add(text, meaning)
        for candidates in self._by_beginning.values():
            candidates.sort(key=lambda phrase: -len(phrase.words))

    def _add(self, text: str, meaning: T) -> None:
        is_exact = is_abbreviation(text)
        words = tuple(word.text if is_exact else word.text.casefold() for word in words_of(text))
        if words:
            phrase = _Phrase(words, is_exact, meaning)
            for beginning in self._beginnings(words[0]):
                self._by_beginning.setdefault(beginning, []).append(phrase)

    def _beginnings(self, word: str) -> frozenset[str]:
        return beginnings(word.casefold(), self._language)

    def find(self, text: str) -> list[Found[T]]:
        """From left to right; where several begin at one word, the longest; never two that overlap."""
        words, found, position = words_of(text), [], 0
        while position < len(words):
            phrase = self._longest_at(words, position, text)
            if phrase:
                last = words[position + len(phrase.words) - 1]
                found.append(Found(words[position].start, last.end, phrase.meaning))
            position += len(phrase.words) if phrase else 1
        return found

    def _longest_at(self, words: list[Word], position: int, text: str) -> _Phrase[T] | None:
        candidates = self._candidates(words[position].text)
        fitting = (phrase for phrase in candidates if self._stands_at(phrase, words, position, text))
        return max(fitting, key=lambda phrase: (len(phrase.words), phrase.is_exact), default=None)

    def _candidates(self, word: str) -> Iterator[_Phrase[T]]:
        for beginning in self._beginnings(word):
            yield from self._by_beginning.get(beginning, ())

    def _stands_at(self, phrase: _Phrase[T], words: list[Word], position: int, text: str) -> bool:
        here = words[position : position + len(phrase.words)]
        return (
            len(here) == len(phrase.words)
            and all(
                self._is_form(word.text, wanted, phrase)
                for word, wanted in zip(here, phrase.words, strict=True)
            )
            and all(text[left.end : right.start].isspace() for left, right in pairwise(here))
        )

    def _is_form(self, word: str, wanted: str, phrase: _Phrase[T]) -> bool:
        if phrase.is_exact:
            return word == wanted
        return may_be(word.casefold(), wanted, self._language)
