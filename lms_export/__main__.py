"""``python -m lms_export``: build and check packages without Django or a database."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lms_export.errors import CourseHasProblems, ExportError, errors_among

if TYPE_CHECKING:
    from lms_export.package import Package, Written


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when all is well, 1 when something must be mended first."""
    given = _parser().parse_args(arguments)
    commands = {"schema": _schema, "formats": _formats, "check": _check, "build": _build}
    try:
        return commands[given.command](given)
    except CourseHasProblems as refused:
        _report(refused.problems)
    except ExportError as refused:
        print(refused, file=sys.stderr)
    except OSError as reason:
        _report_file(reason.filename or given.command, reason)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m lms_export", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("schema", help="print the course document's JSON Schema")
    commands.add_parser("formats", help="list the package formats")
    check = commands.add_parser("check", help="judge a package file")
    check.add_argument("file", type=Path)
    build = commands.add_parser("build", help="make a package from a course document")
    build.add_argument("course", type=Path, help="course.json")
    build.add_argument("--assets", type=Path, default=Path(), help="folder of <sha256>.<extension> files")
    build.add_argument("--format", required=True)
    build.add_argument("--language", help="the source language when left out")
    build.add_argument("--release", action="store_true", help="check what a release must meet, too")
    build.add_argument("-o", "--output", type=Path, required=True, help="the package file to write")
    return parser


def _schema(given: argparse.Namespace) -> int:
    from lms_export.course import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0


def _formats(given: argparse.Namespace) -> int:
    from lms_export.writers import WRITERS

    print("\n".join(WRITERS))
    return 0


def _check(given: argparse.Namespace) -> int:
    from lms_export.checks.package_file import check_package

    problems = check_package(given.file)
    _report(problems)
    if not errors_among(problems):
        print(f"{given.file}: ok")
    return 1 if errors_among(problems) else 0


def _build(given: argparse.Namespace) -> int:
    from lms_export.checks import check_course
    from lms_export.checks.document import read_document
    from lms_export.writers import require, write
    from lms_export.writers.options import Options, in_folder

    course = read_document(given.course)
    languages = (given.language or course.source_language,)
    require(course, given.format, languages)
    find = in_folder(given.assets)
    problems = check_course(course, has_file=lambda asset: find(asset).is_file(), release=given.release)
    if errors_among(problems):
        raise CourseHasProblems(problems)
    _report(problems)
    package = write(course, given.format, find, Options(languages=languages))
    written = _written(package, given.output)
    row = {
        "path": str(written.path),
        "format": package.format,
        "languages": package.languages,
        "sha256": written.sha256,
        "bytes": written.bytes,
        "lessons": package.lessons,
        "questions": package.questions,
    }
    print(json.dumps(row, ensure_ascii=False))
    return 0


def _written(package: Package, place: Path) -> Written:
    from lms_export.checks.files import file_problem
    from lms_export.package import write_zip

    try:
        if place.is_dir():
            raise IsADirectoryError(place)
        return write_zip(package, place)
    except OSError as reason:
        raise CourseHasProblems([file_problem(place, reason)]) from reason


def _report(problems: Sequence[object]) -> None:
    for problem in problems:
        print(f"{getattr(problem, 'level', 'error')}: {problem}", file=sys.stderr)


def _report_file(place: str, reason: OSError) -> None:
    from lms_export.checks.files import file_problem

    _report([file_problem(place, reason)])


if __name__ == "__main__":
    sys.exit(main())
