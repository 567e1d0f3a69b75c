"""A ``tsvector`` in the entry's own row, with a GIN index.

Its words are what the configuration ``simple`` makes of them: themselves. They are written as they are and do
not pass its parser, which would cut "1e10e" in two.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from django.db import connection
from django.db.models import BooleanField, FloatField
from django.db.models.expressions import RawSQL

from cms.search.engines.terms import Stems, Term

WEIGHTS = {"title": "A", "description": "B", "text": "C"}
MOST_PLACES = 200
LAST_PLACE = 16_383


class PostgreSQL:
    def write(self, row: int, stems: Stems) -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "UPDATE search_indexedentry SET words = %s::tsvector WHERE id = %s", [vector(stems), row]
            )

    def remove(self, rows: Sequence[int]) -> None:
        """They go with their row."""

    def known_words(self, words: Collection[str], language: str) -> set[str]:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT folded FROM search_knownword WHERE language = %s AND folded = ANY(%s)",
                [language, list(words)],
            )
            return {folded for (folded,) in cursor.fetchall()}

    def matches(self, groups: Sequence[Sequence[Term]]) -> RawSQL:
        sql = "search_indexedentry.words @@ %s::tsquery"
        return RawSQL(sql, [expression(groups)], output_field=BooleanField())

    def rank(self, groups: Sequence[Sequence[Term]]) -> RawSQL:
        sql = "ts_rank('{0, 0.125, 0.375, 1}', search_indexedentry.words, %s::tsquery, 1)"
        return RawSQL(sql, [expression(groups)], output_field=FloatField())


def vector(stems: Stems) -> str:
    """In the database's own writing: ``'word':1A,7C``."""
    places: dict[str, list[str]] = {}
    for place, (word, weight) in enumerate(_weighted(stems), start=1):
        found = places.setdefault(word, [])
        if len(found) < MOST_PLACES:
            found.append(f"{min(place, LAST_PLACE)}{weight}")
    return " ".join(f"'{word}':{','.join(found)}" for word, found in places.items())


def _weighted(stems: Stems) -> Iterable[tuple[str, str]]:
    return ((word, weight) for name, weight in WEIGHTS.items() for word in stems[name])


def expression(groups: Sequence[Sequence[Term]]) -> str:
    """In the database's language: ``('a' | 'b':*) & ('c')``."""
    return " & ".join(f"({' | '.join(map(_term, group))})" for group in groups)


def _term(term: Term) -> str:
    return f"'{term.word}':*" if term.is_beginning else f"'{term.word}'"
