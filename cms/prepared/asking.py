"""Questions the ORM writes once for each database, and that are then asked as they are written.

Composing a statement takes some ten times as long as running it; this is for the few that are asked with
every read or every publication.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection
from django.db.models import QuerySet


class _Statement(NamedTuple):
    """``converters`` make of what the database gives what the ORM gives; most columns need none."""

    sql: str
    compiler: Any
    converters: dict[int, Any]

    def converted(self, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        if not self.converters:
            return rows
        return [tuple(row) for row in self.compiler.apply_converters(rows, self.converters)]


class Prepared:
    """``rows`` makes the query, with ``values_list``, from one example of each value.

    Values are strings, integers and UUIDs, in the order in which the statement has them (the ORM sorts the
    conditions of one ``filter`` by name). ``ending`` is put behind the statement, for values that the ORM
    would write into it (``LIMIT %s``).
    """

    def __init__(self, rows: Callable[..., QuerySet[Any, Any]], *examples: Any, ending: str = "") -> None:
        self._rows, self._examples, self._ending = rows, examples, ending
        self._statements: dict[str, _Statement] = {}

    def all(self, *values: Any) -> list[tuple[Any, ...]]:
        statement = self._statements.get(connection.vendor) or self._prepare()
        with connection.cursor() as cursor:
            cursor.execute(statement.sql, [_adapted(value) for value in values])
            return statement.converted(list(cursor.fetchall()))

    def first(self, *values: Any) -> tuple[Any, ...] | None:
        """Of a query for one row; the others would be read too."""
        return next(iter(self.all(*values)), None)

    def _prepare(self) -> _Statement:
        compiler = self._rows(*self._examples).query.get_compiler(connection=connection)
        sql, parameters = compiler.as_sql()
        if list(parameters) != [_adapted(example) for example in self._examples]:
            raise ValueError(f"The statement asks for {parameters}, the examples are {self._examples}.")
        columns = [column for column, _sql, _alias in compiler.select[: compiler.col_count]]
        statement = _Statement(f"{sql}{self._ending}", compiler, compiler.get_converters(columns))
        self._statements[connection.vendor] = statement
        return statement


def _adapted(value: Any) -> Any:
    if isinstance(value, UUID) and not connection.features.has_native_uuid_field:
        return value.hex
    return value
