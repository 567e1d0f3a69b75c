"""What was found, as rows: the title and the passage with the words in them marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cms.search.engines.terms import Term
from cms.search.entry import UNSEEN
from cms.search.filters import public_rows
from cms.search.highlighting import Part, marked, passage
from cms.search.models import IndexedEntry
from cms.search.wanted import wanted
from cms.website.search.kinds import one_of

_SHORTEST_BEGINNING = 4


@dataclass(frozen=True, kw_only=True)
class Hit:
    """``inside`` is the title of the page above, ``kind`` what the page is."""

    url: str
    kind: str
    inside: str
    title: tuple[Part, ...]
    passage: tuple[Part, ...]


def hits(uids: Sequence[str], text: str, language: str) -> tuple[Hit, ...]:
    """In the order of ``uids``; two queries, however many."""
    entries = {entry.uid: entry for entry in public_rows().filter(uid__in=uids).defer("weights")}
    found = [entries[uid] for uid in uids if uid in entries]
    above = dict(
        public_rows()
        .filter(path__in={entry.parent_path for entry in found}, depth__gt=1)
        .values_list("path", "title")
    )
    terms = _terms(text, language)
    return tuple(_hit(entry, above.get(entry.parent_path, ""), terms) for entry in found)


def _hit(entry: IndexedEntry, inside: str, terms: Sequence[Term]) -> Hit:
    language = entry.language
    described = marked(entry.description, terms, language)
    shown = entry.text.partition(UNSEEN)[0]
    is_described = any(part.is_hit for part in described)
    return Hit(
        url=f"/{entry.path}/",
        kind=one_of(entry.type, language),
        inside=inside,
        title=marked(entry.title, terms, language),
        passage=described if is_described else passage(shown, terms, language) or described,
    )


def _terms(text: str, language: str) -> tuple[Term, ...]:
    """The words themselves, and the longer ones that begin with them."""
    words = [term for word in wanted(text, (language,)) for term in word.terms]
    longer = [Term(term.word, True) for term in words if len(term.word) >= _SHORTEST_BEGINNING]
    return tuple(sorted({*words, *longer}))
