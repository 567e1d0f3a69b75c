"""The full-text search of the database. It tells which entries have a word; ``ranking`` tells their worth."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from django.db import connection
from django.db.models.expressions import RawSQL

from cms.search.engines.postgresql import PostgreSQL
from cms.search.engines.sqlite import SQLite
from cms.search.engines.terms import Stems, Term

Groups = Sequence[Sequence[Term]]


class Engine(Protocol):
    def write(self, row: int, stems: Stems) -> None: ...

    def remove(self, rows: Sequence[int]) -> None: ...

    def known_words(self, words: Collection[str], language: str) -> set[str]:
        """Those of ``words``, folded, that the vocabulary of ``language`` has."""

    def matches(self, groups: Groups) -> RawSQL:
        """True of an entry that has one term of every group."""

    def rank(self, groups: Groups) -> RawSQL:
        """Roughly what the entry is worth, more is better: for choosing among too many."""


def engine() -> Engine:
    """That of the database we run on."""
    return PostgreSQL() if connection.vendor == "postgresql" else SQLite()
