"""What came of saving a row."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from cms.languages.screen.checking import Finding


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """Somebody saved meanwhile. ``mine`` and ``theirs`` are texts with marks."""

    mine: str
    theirs: str
    person: str
    version: str
    at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Saved:
    findings: list[Finding] = field(default_factory=list)
    conflict: Conflict | None = None
