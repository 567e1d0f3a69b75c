"""Findings on the terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def report(problems: Sequence[object]) -> None:
    for problem in problems:
        print(f"{getattr(problem, 'level', 'error')}: {problem}", file=sys.stderr)


def report_file(place: str, reason: OSError) -> None:
    from lms_export.checks.files import file_problem

    report([file_problem(place, reason)])
