"""What an archive says of itself; it stands first to be read and last to be written."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

import msgspec
from django.db import connection
from django.db.migrations.loader import MigrationLoader

FORMAT = 1
NAME = "manifest.json"
CHUNK = 1 << 20

Show = Callable[[str], object]
"""Given a line for each step, for whoever wants to follow."""


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """One file of the archive: bytes, and, for people who read the manifest, how many rows a table has."""

    size: int
    sha256: str
    rows: int | None = None


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """``members`` by their names in the archive; ``missing`` are files that rows name and nobody has."""

    made_at: datetime
    database: str
    migrations: list[str]
    members: dict[str, Member]
    missing: list[str] = []
    format: int = FORMAT


class Digest(NamedTuple):
    size: int
    sha256: str
    chunks: int


def digest(chunks: Iterable[bytes]) -> Digest:
    """Bytes, SHA-256 and number of all of them."""
    size, number, sha256 = 0, 0, hashlib.sha256()
    for chunk in chunks:
        number += 1
        size += len(chunk)
        sha256.update(chunk)
    return Digest(size, sha256.hexdigest(), number)


def migrations() -> list[str]:
    """Those that this database has: ``core.0001_initial``."""
    applied = MigrationLoader(connection).applied_migrations
    return sorted(f"{app}.{name}" for app, name in applied)
