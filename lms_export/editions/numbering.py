"""The numbers of editions: 1.0, 1.1, 2.0."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from lms_export.editions.models import Edition
from lms_export.editions.queries import newest_edition


@dataclass(frozen=True, order=True)
class Number:
    major: int
    minor: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"

    @classmethod
    def read(cls, text: str) -> Number | None:
        found = re.fullmatch(r"(\d{1,4})\.(\d{1,4})", text, re.ASCII)
        return cls(int(found[1]), int(found[2])) if found else None

    @classmethod
    def of(cls, edition: Edition) -> Number:
        return cls(edition.major, edition.minor)


FIRST = Number(1, 0)


def possible_numbers(course: UUID) -> tuple[Number, ...]:
    """What the next edition may be called, the smaller step first."""
    newest = newest_edition(course)
    if newest is None:
        return (FIRST,)
    return (Number(newest.major, newest.minor + 1), Number(newest.major + 1, 0))
