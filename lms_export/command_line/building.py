"""``build``: a package from a course document and its files."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from lms_export.command_line.reporting import report
from lms_export.errors import CourseHasProblems, errors_among

if TYPE_CHECKING:
    from lms_export.delivery import Delivered


def build(given: argparse.Namespace) -> int:
    from lms_export.memory import remembering

    with remembering(given.cache):
        delivered = _delivered(given)
    report(delivered.problems)
    print(json.dumps(delivered.as_json(), ensure_ascii=False))
    return 1 if errors_among(delivered.problems) else 0


def _delivered(given: argparse.Namespace) -> Delivered:
    from lms_export.checks import judge_course
    from lms_export.checks.document import read_document
    from lms_export.checks.files import file_problem
    from lms_export.delivery import Order, deliver, require_tools
    from lms_export.profiles.choice import chosen
    from lms_export.writers import require
    from lms_export.writers.options import in_folder

    choice = chosen(given.format, given.granularity, given.profile)
    course = read_document(given.course)
    languages = tuple(dict.fromkeys(given.language or (course.source_language,)))
    require(course, choice.format, languages)
    require_tools(choice.format)
    find = in_folder(given.assets)
    order = Order(
        choice=choice,
        languages=languages,
        place=lambda _name: _file(given.output),
        with_evidence=given.evidence,
    )
    results = judge_course(
        course,
        has_file=lambda asset: find(asset).is_file(),
        release=given.release,
        format=choice.format,
        granularity=order.granularity,
    )
    problems = [problem for result in results for problem in result.problems]
    if errors_among(problems):
        raise CourseHasProblems(problems)
    try:
        return deliver(course, order, find, results)
    except OSError as reason:
        raise CourseHasProblems([file_problem(given.output, reason)]) from reason


def _file(place: Path) -> Path:
    if place.is_dir():
        raise IsADirectoryError(place)
    return place
