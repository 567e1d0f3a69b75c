"""The one query of a cached read, and the second of a list of whole documents."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.db.models import QuerySet

from cms.api.stored.models import StoredPage
from cms.prepared.asking import Prepared

_HEAD = ("etag", "http_date", "uid", "type", "language", "links")


class Head(NamedTuple):
    """What is known of a document without reading it."""

    etag: str
    http_date: str
    uid: str
    type: str
    language: str
    links: str


def _at(*columns: str) -> Prepared:
    def rows(path: str) -> QuerySet[Any, Any]:
        return StoredPage.objects.filter(path=path).order_by().values_list(*columns)

    return Prepared(rows, "")


def _below(*columns: str) -> Prepared:
    def rows(path: str) -> QuerySet[Any, Any]:
        return StoredPage.objects.filter(parent_path=path).order_by("position").values_list(*columns)

    return Prepared(rows, "", ending=" LIMIT %s")


_etag, _body, _gzip = _at("etag", "http_date"), _at(*_HEAD, "body"), _at(*_HEAD, "gzip")
_etags_below, _bodies_below = _below("etag"), _below("etag", "type", "body")


def read_marks(path: str) -> tuple[str, str] | None:
    """ETag and date: all that a conditional request needs."""
    return _etag.first(path)  # type: ignore[return-value]


def read_document(path: str, *, packed: bool) -> tuple[Head, bytes] | None:
    found = (_gzip if packed else _body).first(path)
    return (Head(*found[:-1]), bytes(found[-1])) if found else None


def read_etags_below(path: str, number: int) -> list[str]:
    return [etag for (etag,) in _etags_below.all(path, number)]


def read_documents_below(path: str, number: int) -> list[tuple[str, str, bytes]]:
    """(ETag, type, body) of the first ``number`` documents, in the order of the site."""
    return [(etag, kind, bytes(body)) for etag, kind, body in _bodies_below.all(path, number)]
