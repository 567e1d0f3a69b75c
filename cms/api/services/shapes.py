"""What the answers of several services are made of."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from cms.api.addresses import base
from cms.api.stored.models import StoredPage
from cms.api.summaries import summary_of
from cms.search.models import IndexedEntry


class Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Part of an answer. What has an address of its own names it ``@id``."""


class Batching(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    first: str
    last: str
    prev: str | UnsetType = UNSET
    next: str | UnsetType = UNSET


class Summary(Shape, frozen=True, kw_only=True):
    """A page as it stands in lists."""

    address: str = msgspec.field(name="@id")
    type: str = msgspec.field(name="@type")
    uid: str = msgspec.field(name="UID")
    title: str
    description: str
    language: str
    review_state: str
    type_title: str
    effective: str | None


def summary(row: StoredPage) -> Summary:
    return msgspec.convert(summary_of(row), Summary)


def batching(members: dict[str, Any]) -> Batching | UnsetType:
    """Of the members of a ``Batch``."""
    found = members.get("batching")
    return msgspec.convert(found, Batching) if found else UNSET


def address_of(row: StoredPage | IndexedEntry | None) -> str:
    return f"{base()}/{row.path}" if row else base()


def service_address(row: StoredPage | None, name: str) -> str:
    return f"{address_of(row)}/@{name}"


def home_path(row: StoredPage) -> str:
    """Of the front page above the page."""
    return row.path.partition("/")[0]
