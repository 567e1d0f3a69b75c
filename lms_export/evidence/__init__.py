"""What is known of one package, written beside it: the same package gives the same evidence.

Nothing here tells the time, the machine or a path, so that two who build the same course can compare.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from lms_export.checks.results import Verdict

SCHEMA_VERSION: Literal[1] = 1


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Frozen, keyword-only, strict."""


class Finding(Record, frozen=True, kw_only=True):
    level: Literal["error", "warning"]
    page: str
    field: str
    message: str
    way_out: str


class Check(Record, frozen=True, kw_only=True):
    """``name`` is the same in every language and edition; ``sentence`` says what was asked."""

    name: str
    sentence: str
    verdict: Verdict
    findings: tuple[Finding, ...] = ()


class CourseFacts(Record, frozen=True, kw_only=True):
    """``pilot``: the edition was not fully validated when the package was made."""

    id: str
    slug: str
    title: str
    edition: str
    pilot: bool
    updated: str
    source_language: str
    modules: int
    lessons: int
    minutes: int
    scored_questions: int
    self_checks: int
    assets: int


class Size(Record, frozen=True, kw_only=True):
    """A file in the package and its bytes before compression."""

    path: str
    bytes: int


class Evidence(Record, frozen=True, kw_only=True):
    """``made_with``: a tool that decides bytes -> its version; ``judged``: the finished file's check."""

    schema_version: Literal[1] = SCHEMA_VERSION
    file: str
    sha256: str
    bytes: int
    format: str
    standard: str
    profile: str
    granularity: str
    languages: tuple[str, ...]
    course: CourseFacts
    files: int
    largest: tuple[Size, ...]
    made_with: dict[str, str]
    checks: tuple[Check, ...]
    judged: Check | None
    not_carried: tuple[Finding, ...]


def to_json(evidence: Evidence) -> bytes:
    return msgspec.json.format(msgspec.json.encode(evidence, order="deterministic"), indent=2) + b"\n"
