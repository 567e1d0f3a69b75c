"""Any valid document becomes a package that passes its own check, or is refused by a named check."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lms_export.__main__ import main
from lms_export.checks import check_course
from lms_export.checks.package_file import check_package
from lms_export.course import Course, from_json, to_json
from lms_export.errors import errors_among
from lms_export.package import write_zip
from lms_export.writers import WRITERS, write
from lms_export.writers.options import Options, in_folder
from tests.lms_export.any_course import courses

ON_PAPER = {"epub", "pdf", "facilitator"}
"""Judged on three fixed examples: a minute a page is too much for any document."""
SEVERAL_PARTS = ["scorm12", "scorm2004-3", "scorm2004-4", "cmi5"]
RUBBISH: list[Any] = [None, -1, 10**9, "", "<b>", [], {}, {"type": "x"}, True]
slowly = settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def errors_in_package(course: Course, format: str, folder: Path, **options: Any) -> list[str]:
    if errors_among(check_course(course)):
        return []
    given = Options(languages=course.languages, **options)
    package = write(course, format, in_folder(folder), given)
    written = write_zip(package, folder / f"course.{package.extension}")
    return [str(problem) for problem in errors_among(check_package(written.path))]


@pytest.mark.parametrize("format", sorted(set(WRITERS) - ON_PAPER))
@slowly
@given(course=courses())
def test_any_course_becomes_a_sound_package(course: Course, format: str, tmp_path: Path) -> None:
    assert errors_in_package(course, format, tmp_path) == []


@pytest.mark.parametrize("granularity", ["module", "lesson"])
@pytest.mark.parametrize("format", SEVERAL_PARTS)
@slowly
@given(course=courses())
def test_any_course_becomes_a_sound_package_in_parts(
    course: Course, format: str, granularity: str, tmp_path: Path
) -> None:
    assert errors_in_package(course, format, tmp_path, granularity=granularity) == []


@slowly
@given(course=courses())
def test_any_course_survives_json(course: Course) -> None:
    assert from_json(to_json(course)) == course


def places_in(node: Any, place: tuple = ()) -> list[tuple]:
    parts = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [place, *(found for key, part in parts for found in places_in(part, (*place, key)))]


def with_rubbish(document: Any, place: tuple, rubbish: Any) -> Any:
    if not place:
        return rubbish
    parent = document
    for key in place[:-1]:
        parent = parent[key]
    parent[place[-1]] = rubbish
    return document


@slowly
@given(course=courses(), data=st.data())
def test_rubbish_anywhere_gives_messages_and_no_traceback(
    course: Course, data: st.DataObject, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = json.loads(to_json(course))
    place = data.draw(st.sampled_from(places_in(document)))
    rubbish = data.draw(st.sampled_from(RUBBISH))
    (tmp_path / "course.json").write_text(json.dumps(with_rubbish(document, place, rubbish)))
    arguments = ["--format", "scorm12", "-o", str(tmp_path / "course.zip")]
    assert main(["build", str(tmp_path / "course.json"), *arguments]) in (0, 1)
    assert "Traceback" not in capsys.readouterr().err
