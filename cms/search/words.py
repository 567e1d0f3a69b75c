"""Words as the index keeps them: in lower case, without endings, in letters both sides of the border have.

What a page says and what a reader asks go the same way, so that they meet.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from threading import local

import snowballstemmer

STEMMERS = {"nb": "norwegian", "nn": "norwegian", "sv": "swedish", "en": "english"}
LONGEST_WORD = 64

_NORWEGIAN = str.maketrans("öä", "øæ")
_SWEDISH = str.maketrans("øæ", "öä")
_LETTERS = {"nb": _NORWEGIAN, "nn": _NORWEGIAN, "sv": _SWEDISH}
_PLAIN = str.maketrans({"æ": "a", "ø": "o", "đ": "d", "ð": "d", "ŋ": "n", "ŧ": "t", "þ": "th", "ß": "ss"})
_WORD = re.compile(r"[^\W_]+")
# "sosialt", "viktigt", "norskt", "aktivt": Snowball leaves the t of the neuter on.
_NEUTER = re.compile(r"(?<=\w\w)(al|ell|ig|sk|iv|sam|som)t$")
_stemmers = local()


def split(text: str) -> Iterator[str]:
    """The words of ``text``, in lower case and as they are written otherwise."""
    for found in _WORD.finditer(cleaned(text)):
        yield found[0][:LONGEST_WORD]


def cleaned(text: str) -> str:
    """In lower case and one way of writing each letter; a word that may be hyphenated is one word."""
    return unicodedata.normalize("NFKC", text.replace("\xad", "")).lower()


@lru_cache(maxsize=1 << 16)
def folded(word: str) -> str:
    """Without what differs between keyboards: both "ø" and "ö" are "o"."""
    plain = unicodedata.normalize("NFKD", word.translate(_PLAIN))
    return "".join(letter for letter in plain if letter.isalnum())


@lru_cache(maxsize=1 << 16)
def stem(word: str, language: str) -> str:
    """The word as it is kept for ``language``. A language without a stemmer keeps the whole word."""
    if language not in STEMMERS:
        return folded(word)
    stemmer = _stemmer(STEMMERS[language])
    if language not in _LETTERS:
        return folded(stemmer.stemWord(word))
    return folded(_bare(_NEUTER.sub(r"\1", word.translate(_LETTERS[language])), stemmer))


def _bare(word: str, stemmer: snowballstemmer.stemmer) -> str:
    """Until nothing comes off: once would leave "gränsen" and "gräns" apart."""
    shorter = stemmer.stemWord(word)
    while shorter != word:
        word, shorter = shorter, stemmer.stemWord(shorter)
    return word


def _stemmer(name: str) -> snowballstemmer.stemmer:
    """One for each thread: it remembers the word it is at."""
    if not hasattr(_stemmers, name):
        setattr(_stemmers, name, snowballstemmer.stemmer(name))
    return getattr(_stemmers, name)
