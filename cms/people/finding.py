"""People whose card has the words of a question: looked for among those shown now, and kept in no index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from cms.people.models import Consent, Person
from cms.people.queries import people_shown
from cms.search.wanted import Wanted, wanted
from cms.search.words import folded, split, stem

_WRITTEN_IN = ("nb", "sv", "en")
_SHORTEST_BEGINNING = 3
_SHORTEST_MISSPELT = 5


def people_found(text: str, scope: Consent.Scope) -> list[Person]:
    """Those whose card has every word; where nobody has, those whose name was misspelt. In order of name."""
    words = wanted(text)
    if not words:
        return []
    people = list(people_shown(scope))
    said = [person for person in people if _has_every_word(words, set(_words(person)))]
    return said or [person for person in people if _is_misspelt(words, person.name)]


def _has_every_word(words: Sequence[Wanted], of_card: set[str]) -> bool:
    return all(_is_among(word, of_card) for word in words)


def _is_among(word: Wanted, of_card: set[str]) -> bool:
    start = folded(word.written)
    is_start = word.is_beginning or len(start) >= _SHORTEST_BEGINNING
    if is_start and any(each.startswith(start) for each in of_card):
        return True
    return any(term.word in of_card for term in word.terms if not term.is_beginning)


def _words(person: Person) -> Iterator[str]:
    organisation = person.organisation.title if person.organisation else ""
    yield from (folded(word) for word in split(f"{person.name} {organisation}"))
    for language in _WRITTEN_IN:
        told = f"{getattr(person, f'role_{language}')} {getattr(person, f'competence_{language}')}"
        for word in split(told):
            yield from (folded(word), stem(word, language))


def _is_misspelt(words: Sequence[Wanted], name: str) -> bool:
    """Each word is one slip at most from a part of the name."""
    parts = [folded(part) for part in split(name)]
    return all(any(_is_near(folded(word.written), part) for part in parts) for word in words)


def _is_near(asked: str, part: str) -> bool:
    reach = 1 if len(asked) >= _SHORTEST_MISSPELT else 0
    return OSA.distance(asked, part, score_cutoff=reach) <= reach
