"""What a reader's words are called on the other side of the border, by the glossary."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cms.glossary.queries import TermTexts, live_texts
from cms.search.words import split, stem

FORMS = " / "
_SHORTEST_BEGINNING = 4
_MOST = 0.6
_REMARK = re.compile(r"\s*\([^)]*\)")
_EXACTLY, _CONTAINED, _BEGUN, _NOT = range(4)


@dataclass(frozen=True, kw_only=True)
class Twin:
    """A term in two languages; ``words`` are what to look for in the other one."""

    key: str
    own: TermTexts
    other: TermTexts

    @property
    def words(self) -> str:
        """Without a remark in brackets."""
        return _REMARK.sub("", self.other.term.split(FORMS)[0])


def twin_of(text: str, language: str, other: str) -> Twin | None:
    """The term of ``language`` that ``text`` names, else one it has in it, else one it begins; one query."""
    asked = [stem(word, language) for word in split(text)]
    if not asked:
        return None
    found = [
        (_nearness(asked, versions[language].term, language), key, versions)
        for key, versions in live_texts().items()
        if language in versions and other in versions
    ]
    nearness, key, versions = min(found, key=lambda each: each[:2], default=(_NOT, "", {}))
    return Twin(key=key, own=versions[language], other=versions[other]) if nearness < _NOT else None


def _nearness(asked: list[str], term: str, language: str) -> int:
    forms = ([stem(word, language) for word in split(form)] for form in term.split(FORMS))
    return min((_of_form(asked, form) for form in forms if form), default=_NOT)


def _of_form(asked: list[str], form: list[str]) -> int:
    if asked == form:
        return _EXACTLY
    if set(form) <= set(asked):
        return _CONTAINED
    if form[: len(asked)] == asked:
        return _BEGUN
    return _BEGUN if len(asked) == 1 and _is_most_of(asked[0], form[0]) else _NOT


def _is_most_of(beginning: str, word: str) -> bool:
    """So "frivillig" is of "frivillighet", but "arbeid" is not of "arbeidsintegrerende"."""
    return word.startswith(beginning) and len(beginning) >= max(_SHORTEST_BEGINNING, _MOST * len(word))
