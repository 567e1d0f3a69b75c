"""A package held against the limits of one learning platform, before anybody uploads it."""

from __future__ import annotations

from typing import Literal

import msgspec

Verdict = Literal["fits", "too_much", "not_known"]


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """``value`` is the package's, ``limit`` the platform's: nothing where nobody knows it."""

    name: str
    sentence: str
    value: int
    limit: int | None
    verdict: Verdict
    way_out: str = ""


class Preflight(msgspec.Struct, frozen=True, kw_only=True):
    """``remarks`` is what to know of the platform, in the reader's language."""

    file: str
    profile: str
    platform: str
    format: str
    granularity: str
    languages: tuple[str, ...]
    limits: tuple[Compared, ...]
    remarks: tuple[str, ...]

    @property
    def too_much(self) -> tuple[Compared, ...]:
        return tuple(compared for compared in self.limits if compared.verdict == "too_much")


def to_json(preflight: Preflight) -> bytes:
    return msgspec.json.format(msgspec.json.encode(preflight, order="deterministic"), indent=2) + b"\n"
