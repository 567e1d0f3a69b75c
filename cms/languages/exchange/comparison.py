"""What a file would change, as values: the texts of the file beside those that are stored now."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from wagtail.models import Locale

from cms.languages.exchange.findings import Finding


class Kind(Enum):
    """The first three can be taken over, OUTDATED and MOVED when somebody says so, the others not at all."""

    NEW = "new"
    CHANGED = "changed"
    APPROVED = "approved"
    OUTDATED = "outdated"
    MOVED = "moved"
    SAME = "same"
    EMPTY = "empty"
    UNUSABLE = "unusable"


_USABLE = (Kind.NEW, Kind.CHANGED, Kind.APPROVED)


@dataclass(frozen=True, kw_only=True)
class Row:
    """A text of the file. All words are HTML as stored; ``now`` is what is stored for this place."""

    id: str
    line: int
    path: str
    source: str
    file_source: str
    now: str
    words: str
    kind: Kind
    is_machine: bool
    warnings: tuple[str, ...] = ()
    reason: str = ""

    @property
    def is_ready(self) -> bool:
        return self.kind in _USABLE and not self.warnings

    @property
    def asks(self) -> bool:
        """It can be taken over, and somebody has to decide."""
        return self.kind in (Kind.OUTDATED, Kind.MOVED) or (self.kind in _USABLE and bool(self.warnings))


@dataclass(frozen=True, kw_only=True)
class ComparedPart:
    id: str
    source_object: Any
    locale: Locale
    rows: tuple[Row, ...]

    @property
    def ready(self) -> list[Row]:
        return [row for row in self.rows if row.is_ready]

    @property
    def asking(self) -> list[Row]:
        return [row for row in self.rows if row.asks]

    @property
    def unusable(self) -> list[Row]:
        return [row for row in self.rows if row.kind is Kind.UNUSABLE]

    @property
    def counts(self) -> Counter[Kind]:
        return Counter(row.kind for row in self.rows)


@dataclass(kw_only=True)
class Comparison:
    parts: list[ComparedPart] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def rows(self) -> dict[str, Row]:
        return {row.id: row for part in self.parts for row in part.rows}
