"""How hard a text is to read: LIX, and the length of its sentences.

LIX is the mean number of words in a sentence plus the percentage of words of more than six letters
(C. H. Björnsson, Läsbarhet, 1968); it is used alike for Norwegian, Swedish and English (J. Anderson, Lix and
Rix, Journal of Reading 26, 1983). A short text says too little for a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

LONG_WORD = 7
FEWEST_WORDS = 100

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?:])[\"”»’)]*\s+(?=[\"“”«‘(–-]*[A-ZÅÆÄØÖÀ-Þ0-9])|\n+")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:bl\.a|f\.eks|t\.ex|d\.v\.s|dvs|osv|jf|jfr|ca|kl|nr|e\.g|i\.e|m\.m|o\.s\.v|s\.k|pga|mr|dr)\.$",
    re.IGNORECASE,
)


class Level(IntEnum):
    """Björnsson's steps: below 30, 40, 50, 60, and above."""

    VERY_EASY = 30
    EASY = 40
    MEDIUM = 50
    HARD = 60
    VERY_HARD = 1000


@dataclass(frozen=True, kw_only=True)
class Readability:
    words: int
    sentences: int
    long_words: int

    @property
    def is_enough(self) -> bool:
        return self.words >= FEWEST_WORDS

    @property
    def sentence_length(self) -> float:
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def lix(self) -> int:
        return round(self.sentence_length + 100 * self.long_words / self.words) if self.words else 0

    @property
    def level(self) -> Level:
        return next(level for level in Level if self.lix < level)


def sentences_of(text: str) -> list[str]:
    """A line of its own is a sentence; an abbreviation ends none."""
    found: list[str] = []
    for part in _SENTENCE_END.split(text):
        if found and _ABBREVIATION.search(found[-1]):
            found[-1] = f"{found[-1]} {part}"
        elif part.strip():
            found.append(part.strip())
    return [sentence for sentence in found if words_of(sentence)]


def words_of(text: str) -> list[str]:
    return _WORD.findall(text)


def readability(texts: Iterable[str]) -> Readability:
    sentences = [sentence for text in texts for sentence in sentences_of(text)]
    words = [word for sentence in sentences for word in words_of(sentence)]
    long_words = sum(len(word) >= LONG_WORD for word in words)
    return Readability(words=len(words), sentences=len(sentences), long_words=long_words)
