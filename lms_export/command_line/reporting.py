"""Findings on the terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence

LONGEST_HALF = 400


def report(problems: Sequence[object]) -> None:
    for problem in problems:
        print(f"{getattr(problem, 'level', 'error')}: {_shortened(str(problem))}", file=sys.stderr)


def _shortened(said: str) -> str:
    """Without the middle where a title or an id runs on for pages: the way out stands at the end."""
    return said if len(said) <= 2 * LONGEST_HALF else f"{said[:LONGEST_HALF]} … {said[-LONGEST_HALF:]}"


def report_file(place: str, reason: OSError) -> None:
    from lms_export.checks.files import file_problem

    report([file_problem(place, reason)])
