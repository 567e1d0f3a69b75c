"""The one query of a cached read.

The statement is written by the ORM once and then used as it is: building it each time takes longer than the
database does.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from django.db import connection

from cms.api.stored.models import StoredPage

_HEAD = ("etag", "http_date", "uid", "type", "language", "links")


class Head(NamedTuple):
    """What is known of a document without reading it."""

    etag: str
    http_date: str
    uid: str
    type: str
    language: str
    links: str


def read_head(path: str) -> Head | None:
    found = _first(_HEAD, path)
    return Head(*found) if found else None


def read_document(path: str, *, packed: bool) -> tuple[Head, bytes] | None:
    found = _first((*_HEAD, "gzip" if packed else "body"), path)
    return (Head(*found[:-1]), bytes(found[-1])) if found else None


def _first(columns: tuple[str, ...], path: str) -> tuple[Any, ...] | None:
    with connection.cursor() as cursor:
        cursor.execute(_statement(columns, connection.vendor), [path])
        row: tuple[Any, ...] | None = cursor.fetchone()
        return row


@cache
def _statement(columns: tuple[str, ...], _vendor: str) -> str:
    rows = StoredPage.objects.filter(path="").order_by().values_list(*columns)
    sql, parameters = rows.query.sql_with_params()
    assert parameters == ("",)
    return str(sql)
