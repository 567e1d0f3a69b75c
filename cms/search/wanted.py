"""The words of a question, each with all the ways it may stand in the index."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from cms.search.engines.terms import Term
from cms.search.query import MOST_CHARACTERS, MOST_WORDS
from cms.search.words import LONGEST_WORD, STEMMERS, cleaned, folded, stem

_ASKED = re.compile(r"([^\W_]+)(\*?)")
NO_STEMMER = ""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """One word. ``written`` is what stood in the question; any of ``terms`` will do."""

    written: str
    terms: tuple[Term, ...]
    is_beginning: bool = False


def wanted(text: str, languages: Iterable[str] = ()) -> list[Wanted]:
    """The different words of ``text``; ``word*`` is the beginning of one. Anything else is no word.

    Nobody says which language they ask in, so a word is taken for one of every language that is searched.
    """
    asked = dict.fromkeys(
        (word[:LONGEST_WORD], bool(star)) for word, star in _ASKED.findall(cleaned(text[:MOST_CHARACTERS]))
    )
    spoken = tuple(languages) or (*STEMMERS, NO_STEMMER)
    every = (_wanted(word, is_beginning, spoken) for word, is_beginning in asked)
    return list(islice((each for each in every if each.terms), MOST_WORDS))


def _wanted(word: str, is_beginning: bool, languages: Iterable[str]) -> Wanted:
    terms = set(_terms(word, languages))
    if is_beginning:
        terms.add(Term(folded(word), True))
    return Wanted(
        written=word, terms=tuple(sorted(term for term in terms if term.word)), is_beginning=is_beginning
    )


def _terms(word: str, languages: Iterable[str]) -> Iterator[Term]:
    for language in languages:
        yield Term(stem(word, language))
