"""FTS5: a table of its own, whose rows carry the keys of the entries."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec
from django.db import connection
from django.db.models import BooleanField, FloatField
from django.db.models.expressions import RawSQL

from cms.search.engines.terms import Stems, Term
from cms.search.weights import FIELDS


class SQLite:
    def write(self, row: int, stems: Stems) -> None:
        columns = [" ".join(stems[name]) for name in ("title", "description", "text")]
        with connection.cursor() as cursor:
            cursor.execute(
                """INSERT OR REPLACE INTO search_words (rowid, title, description, text)
                    VALUES (%s, %s, %s, %s)""",
                [row, *columns],
            )

    def remove(self, rows: Sequence[int]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany("DELETE FROM search_words WHERE rowid = %s", [[row] for row in rows])

    def known_words(self, words: Collection[str], language: str) -> set[str]:
        """Hundreds of words are one value: as many parameters take longer to compose than to look up."""
        with connection.cursor() as cursor:
            cursor.execute(
                """SELECT folded FROM search_knownword
                    WHERE language = %s AND folded IN (SELECT value FROM json_each(%s))""",
                [language, msgspec.json.encode(list(words)).decode()],
            )
            return {folded for (folded,) in cursor.fetchall()}

    def matches(self, groups: Sequence[Sequence[Term]]) -> RawSQL:
        sql = "search_indexedentry.id IN (SELECT rowid FROM search_words WHERE search_words MATCH %s)"
        return RawSQL(sql, [expression(groups)], output_field=BooleanField())

    def rank(self, groups: Sequence[Sequence[Term]]) -> RawSQL:
        weights = ", ".join(str(field.weight) for field in FIELDS.values())
        sql = f"""(SELECT -bm25(search_words, {weights}) FROM search_words
            WHERE search_words MATCH %s AND search_words.rowid = search_indexedentry.id)"""
        return RawSQL(sql, [expression(groups)], output_field=FloatField())


def expression(groups: Sequence[Sequence[Term]]) -> str:
    """In FTS5's language: ``("a" OR "b"*) AND ("c")``."""
    return " AND ".join(f"({' OR '.join(map(_term, group))})" for group in groups)


def _term(term: Term) -> str:
    return f'"{term.word}"*' if term.is_beginning else f'"{term.word}"'
