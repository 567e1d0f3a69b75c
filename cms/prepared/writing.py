"""Writing rows by a statement that is composed once for each set of columns, as ``prepared`` reads.

Only for rows of models without signals and hooks in ``save``: none of them are called. Values are those
of the model's fields; what the ORM would adapt for the database is adapted here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from django.db import connection
from django.db.models import Model


def insert(model: type[Model], values: Mapping[str, Any]) -> int:
    """A new row; returns its key. ``values`` has every column but the key."""
    return _written(_insertion(model, tuple(values), (), connection.vendor), model, values)


def insert_or_replace(model: type[Model], values: Mapping[str, Any], unique: Sequence[str]) -> int:
    """The key of the row that has these values now, made or found by its ``unique`` columns."""
    return _written(_insertion(model, tuple(values), tuple(unique), connection.vendor), model, values)


def insert_all(model: type[Model], names: tuple[str, ...], rows: Sequence[Mapping[str, Any]]) -> None:
    """New rows, keys included; each has the columns ``names``, which are those of the model's own table."""
    statement = _values_into(model, names, connection.vendor)
    with connection.cursor() as cursor:
        cursor.executemany(statement, [_adapted(model, {name: row[name] for name in names}) for row in rows])


def update(model: type[Model], key: int, values: Mapping[str, Any]) -> None:
    """The row with this key has these values now."""
    if values:
        with connection.cursor() as cursor:
            statement = _update(model, tuple(values), connection.vendor)
            cursor.execute(statement, [*_adapted(model, values), key])


def _written(statement: str, model: type[Model], values: Mapping[str, Any]) -> int:
    with connection.cursor() as cursor:
        cursor.execute(statement, _adapted(model, values))
        return int(cursor.fetchone()[0])


def _adapted(model: type[Model], values: Mapping[str, Any]) -> list[Any]:
    fields = _fields(model)
    return [fields[name].get_db_prep_save(value, connection) for name, value in values.items()]


@cache
def _fields(model: type[Model]) -> dict[str, Any]:
    return {field.attname: field for field in model._meta.concrete_fields}


@cache
def _values_into(model: type[Model], names: tuple[str, ...], _vendor: str) -> str:
    columns = _columns(model, names)
    values = ", ".join("%s" for _ in columns)
    return f"INSERT INTO {_quoted(model._meta.db_table)} ({', '.join(columns)}) VALUES ({values})"


@cache
def _insertion(model: type[Model], names: tuple[str, ...], unique: tuple[str, ...], vendor: str) -> str:
    statement, columns = _values_into(model, names, vendor), _columns(model, names)
    if unique:
        replaced = [column for column in columns if column not in _columns(model, unique)]
        sets = ", ".join(f"{column} = EXCLUDED.{column}" for column in replaced)
        statement += f" ON CONFLICT ({', '.join(_columns(model, unique))}) DO UPDATE SET {sets}"
    return f"{statement} RETURNING {_key(model)}"


@cache
def _update(model: type[Model], names: tuple[str, ...], _vendor: str) -> str:
    sets = ", ".join(f"{column} = %s" for column in _columns(model, names))
    key = _key(model)
    return f"UPDATE {_quoted(model._meta.db_table)} SET {sets} WHERE {key} = %s"


def _columns(model: type[Model], names: Sequence[str]) -> list[str]:
    return [_quoted(_fields(model)[name].column) for name in names]


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)


def _key(model: type[Model]) -> str:
    return _quoted(str(model._meta.pk.column))
