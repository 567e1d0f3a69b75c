"""What somebody looks for, and what was found. Nothing here knows HTTP or a database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

DATES = ("created", "modified", "effective", "expires")
ORDERS = (
    "relevance",
    "position",
    "sortable_title",
    "path",
    "type",
    "language",
    "state",
    "uid",
    "slug",
    *DATES,
)
FACETS = ("type", "language", "state", "subjects")

MOST_CHARACTERS = 1_000
MOST_WORDS = 32


@dataclass(frozen=True, kw_only=True)
class Range:
    """Both ends belong to it; ``None`` leaves an end open."""

    earliest: datetime | None = None
    latest: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Query:
    """``below`` is a public path: that page and what stands below it, or ``depth`` levels (0: itself alone).

    ``order`` is by relevance where there are words, by place in the site where there are none.
    ``after`` is what ``Found.next`` said last time; it goes before ``start``.
    """

    text: str = ""
    below: str = ""
    depth: int | None = None
    any_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    all_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    none_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    between: Mapping[str, tuple[Range, ...]] = field(default_factory=dict)
    order: str = ""
    descending: bool = False
    start: int = 0
    size: int = 25
    after: tuple[Any, ...] = ()
    facets: tuple[str, ...] = ()

    @property
    def is_by_relevance(self) -> bool:
        return bool(self.text.strip()) and self.order in ("", "relevance")


@dataclass(frozen=True, kw_only=True)
class Found:
    """``uids`` in order. ``meant`` is the text that was looked for instead, where a word was written nowhere.

    ``has_every_word`` is false where no page had all of them and those with some are given.
    """

    uids: tuple[str, ...] = ()
    total: int = 0
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    meant: str = ""
    has_every_word: bool = True
    next: tuple[Any, ...] = ()
