"""A course document from a file, judged against its JSON Schema: all findings at once."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from lms_export.course import Course, json_schema
from lms_export.errors import CourseHasProblems, Problem
from lms_export.kept_lessons import read_course
from lms_export.messages import gettext as _

MOST_FINDINGS = 100
"""Judging a block of no known kind takes milliseconds, and a document can hold a million."""


def read_document(path: Path) -> Course:
    """The course in ``path``. Raises ``CourseHasProblems`` with everything wrong in it, or ``OSError``."""
    data = path.read_bytes().removeprefix(BOM_UTF8)  # some editors write it
    try:
        return read_course(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as reason:
        problems = _all_findings(data, path.name)
        raise CourseHasProblems(problems or [_finding(path.name, "", str(reason))]) from reason


def _all_findings(data: bytes, name: str) -> list[Problem]:
    try:
        return list(findings(data, name))
    except RecursionError:
        return [_finding(name, "", _("It is nested too deep to be read"))]


def findings(data: bytes, name: str) -> Iterator[Problem]:
    """Everything in ``data`` that the schema forbids."""
    from jsonschema import Draft202012Validator

    try:
        document = json.loads(data.decode())
    except UnicodeDecodeError:
        yield _finding(name, "", _("It is not written in UTF-8"))
        return
    except ValueError as reason:
        yield _finding(name, "", _("It is not JSON: {reason}").format(reason=reason))
        return
    errors = Draft202012Validator(json_schema()).iter_errors(document)
    found = _innermost(errors)
    for error in islice(found, MOST_FINDINGS):
        yield _finding(name, _place(error.absolute_path), error.message[:300])
    if further := next(found, None):
        message = _("There is more of the same: {message}").format(message=further.message[:300])
        yield _finding(name, _place(further.absolute_path), message)


def _innermost(errors: Iterable[Any]) -> Iterator[Any]:
    """Of a choice between kinds, only what is wrong with the kind that was meant."""
    for error in errors:
        meant = [inner for inner in error.context or () if _is_meant(inner, error)]
        if meant:
            yield from _innermost(meant)
        elif _kind(error) and error.validator in ("anyOf", "oneOf"):
            error.message = _("there is no kind of block called “{kind}”").format(kind=_kind(error))
            yield error
        else:
            yield error


def _is_meant(inner: Any, outer: Any) -> bool:
    branch = outer.schema.get(outer.validator, [])[inner.schema_path[0]]
    name = str(branch.get("$ref", ""))
    return name.rpartition("/")[2] == _struct_name(_kind(outer))


def _kind(error: Any) -> str:
    return str(error.instance.get("type", "")) if isinstance(error.instance, dict) else ""


def _struct_name(kind: str) -> str:
    return "".join(word.capitalize() for word in kind.split("_"))


def _place(path: Iterable[str | int]) -> str:
    return "/".join(map(str, path)) or _("the document")


def _finding(name: str, field: str, message: str) -> Problem:
    way_out = _("Compare with “python -m lms_export schema”.")
    return Problem(page=name, field=field or _("the document"), message=f"{message}.", way_out=way_out)
