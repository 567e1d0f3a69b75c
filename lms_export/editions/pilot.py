"""Whether an edition is a pilot: until everything that validates it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from lms_export.checks.results import Result
from lms_export.editions.models import Edition
from lms_export.errors import Problem

EMBLEM = "release.emblem_is_real"
"""The check that a pilot may fail: its funding plate shows a placeholder."""


Missing = Callable[[Edition], Sequence[object]]
_asked: list[Missing] = []


def register_validation(missing: Missing) -> None:
    """``missing`` says what an edition still lacks before it is more than a pilot."""
    _asked.append(missing)


def is_pilot(edition: Edition) -> bool:
    return not _asked or any(missing(edition) for missing in _asked)


def as_pilot(results: Sequence[Result]) -> list[Result]:
    """The results of the checks, where a placeholder in place of the emblem is a warning."""
    return [_warned(result) if result.check == EMBLEM else result for result in results]


def _warned(result: Result) -> Result:
    warnings: list[Problem] = [
        msgspec.structs.replace(problem, level="warning") for problem in result.problems
    ]
    return msgspec.structs.replace(result, problems=tuple(warnings))
