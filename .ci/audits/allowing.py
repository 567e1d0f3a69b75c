"""The dated list of what we live with, and what it makes of findings."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from audits.findings import Finding

LIST = Path(__file__).with_name("allowed.toml")


@dataclass(frozen=True, kw_only=True)
class Allowed:
    id: str
    reason: str
    until: date


def allowed(path: Path = LIST) -> list[Allowed]:
    """Raises ``TypeError`` where an entry lacks its reason or its date."""
    entries = tomllib.loads(path.read_text(encoding="utf-8")).get("allowed", [])
    return [Allowed(**entry) for entry in entries]


def not_allowed(findings: Iterable[Finding], entries: Iterable[Allowed]) -> list[Finding]:
    known = {entry.id for entry in entries}
    return [finding for finding in findings if finding.id not in known]


def past_their_date(entries: Iterable[Allowed], today: date) -> list[Allowed]:
    """The day itself still counts."""
    return [entry for entry in entries if entry.until < today]
