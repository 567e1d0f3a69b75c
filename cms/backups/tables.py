"""Tables as lines of JSON, one row each, that any of the databases can take back.

A row has the columns of its own table: a lesson's stands beside the page's. Signals are not sent, and nothing
is computed: what comes back is what was there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import msgspec
from django.apps import apps
from django.core.management.color import no_style
from django.db import connection
from django.db.models import Model

from cms.backups.derived import derived_models
from cms.prepared.writing import insert_all

AT_ONCE = 200


def tables() -> dict[str, type[Model]]:
    """Label -> model, of everything that is not made of something else."""
    found = {}
    for model in apps.get_models(include_auto_created=True):
        meta = model._meta
        if meta.managed and not (meta.proxy or meta.swapped or model in derived_models()):
            found[meta.label] = model
    return dict(sorted(found.items()))


def lines(model: type[Model]) -> Iterator[bytes]:
    """The rows in the order of their keys."""
    fields = model._meta.local_concrete_fields
    rows = model._base_manager.order_by("pk").values_list(*(field.attname for field in fields))
    for row in rows.iterator(chunk_size=AT_ONCE):
        told = {field.attname: field.get_prep_value(value) for field, value in zip(fields, row, strict=True)}
        yield msgspec.json.encode(told) + b"\n"


def empty(models: Iterable[type[Model]]) -> None:
    """No row is left. Constraints are looked at when the transaction ends."""
    with connection.cursor() as cursor:
        for model in models:
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(model._meta.db_table)}")


def take_back(model: type[Model], told: Iterable[bytes]) -> int:
    """Put the rows into the empty table; returns how many they are."""
    fields = {field.attname: field for field in model._meta.local_concrete_fields}
    rows, taken = _rows(told, fields), 0
    while batch := list(islice(rows, AT_ONCE)):
        insert_all(model, tuple(fields), batch)
        taken += len(batch)
    return taken


def _rows(told: Iterable[bytes], fields: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for line in told:
        row = msgspec.json.decode(line)
        yield {name: _python(field, row[name]) for name, field in fields.items()}


def _python(field: Any, value: Any) -> Any:
    """References hold what the key they point at holds."""
    return (field.target_field if field.is_relation else field).to_python(value)


def count_on(models: Iterable[type[Model]]) -> None:
    """New rows get numbers that no row has."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(models)):
            cursor.execute(statement)
