"""Counting phrases: which words stand together, how often and where."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import snowballstemmer

from cms.languages.terms.candidates.function_words import FUNCTION_WORDS
from cms.languages.terms.phrases import Word, words_of

_STEMMERS = {"nb": "norwegian", "nn": "norwegian", "sv": "swedish", "en": "english"}
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_MOST_WORDS = 3
_MOST_EXAMPLES = 3
LONG_WORD = 9
"""Letters of a stem from which on a single word may be a term: in our languages a compound, most often."""
_LAST_WORD = 5


@dataclass
class Phrase:
    """``forms``: as written -> how often. ``places``: the pages it stands on."""

    forms: Counter[str] = field(default_factory=Counter)
    places: set[str] = field(default_factory=set)
    examples: list[tuple[str, str]] = field(default_factory=list)

    @property
    def times(self) -> int:
        return sum(self.forms.values())

    @property
    def words(self) -> str:
        """The shortest form, which is the one a dictionary has; the more frequent of two as short."""
        return min(self.forms, key=lambda form: (len(form), -self.forms[form], form))


def counted(texts: Iterable[tuple[str, str]], language: str) -> dict[str, Phrase]:
    """``texts``: (title of the page, plain text). Stems -> phrase.

    A sentence counts once, however often it stands: the name of a source below each fact is no usage.
    """
    phrases: dict[str, Phrase] = defaultdict(Phrase)
    seen: set[str] = set()
    for title, text in texts:
        for sentence in _SENTENCE.findall(text):
            if sentence in seen:
                continue
            seen.add(sentence)
            for key, words in _phrases(sentence, language):
                phrase = phrases[key]
                phrase.forms[words] += 1
                phrase.places.add(title)
                if len(phrase.examples) < _MOST_EXAMPLES and title not in dict(phrase.examples):
                    phrase.examples.append((title, sentence.strip()))
    return phrases


def _phrases(sentence: str, language: str) -> Iterator[tuple[str, str]]:
    words = words_of(sentence)
    for first in range(len(words)):
        for last in range(first, min(first + _MOST_WORDS, len(words))):
            run = words[first : last + 1]
            if last > first and not sentence[words[last - 1].end : words[last].start].isspace():
                break
            if _may_be_a_term(run, language):
                text = sentence[run[0].start : run[-1].end]
                yield " ".join(_stem(word.text.casefold(), language) for word in run), text.casefold()


def _may_be_a_term(run: list[Word], language: str) -> bool:
    small = FUNCTION_WORDS.get(language, frozenset())
    words = [word.text.casefold() for word in run]
    if any(word in small or word.isdecimal() for word in words):
        return False
    if len(words) == 1:
        return len(_stem(words[0], language)) >= LONG_WORD
    return len(words[-1]) >= _LAST_WORD and all(len(word) > 2 for word in words)


@lru_cache(maxsize=50_000)
def _stem(word: str, language: str) -> str:
    name = _STEMMERS.get(language)
    return str(_stemmer(name).stemWord(word)) if name else word


@lru_cache
def _stemmer(name: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(name)
