"""How much each word weighs on a page: once in the title is worth many times in the text.

BM25F without a memory of the whole collection: long fields are held against a usual length, so that a page's
weights depend on the page alone, and both databases give the same order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from cms.search.entry import Entry
from cms.search.words import split, stem

MOST_WORDS = 20_000


@dataclass(frozen=True, kw_only=True)
class Field:
    weight: float
    usual_length: int
    length_matters: float


FIELDS = {
    "title": Field(weight=8.0, usual_length=5, length_matters=0.4),
    "description": Field(weight=3.0, usual_length=25, length_matters=0.5),
    "text": Field(weight=1.0, usual_length=400, length_matters=0.6),
}


def words_of(entry: Entry) -> dict[str, list[str]]:
    """Field -> the entry's words in it, in order. What comes after very many words is not looked at."""
    return {name: list(islice(split(getattr(entry, name)), MOST_WORDS)) for name in FIELDS}


def stems_of(words: Mapping[str, Iterable[str]], language: str) -> dict[str, list[str]]:
    """Field -> the same words as they are kept for ``language``."""
    return {name: _stems(written, language) for name, written in words.items()}


def _stems(words: Iterable[str], language: str) -> list[str]:
    return [found for word in words if (found := stem(word, language))]


def weights_of(stems: Mapping[str, Iterable[str]]) -> dict[str, float]:
    """Word -> what it weighs on the page."""
    weights: Counter[str] = Counter()
    for name, field in FIELDS.items():
        counted = Counter(stems[name])
        length = 1 + field.length_matters * (counted.total() / field.usual_length - 1)
        for word, count in counted.items():
            weights[word] += field.weight * count / length  # type: ignore[assignment]
    return {word: round(weight, 3) for word, weight in weights.items()}
