"""``tincan.xml``: the course and what it consists of, and never a key to a record store."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from lms_export import writers
from lms_export.checks.package_file import check_package
from lms_export.package import Package, write_zip
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories

LANGUAGES = ("nb", "sv")


@pytest.fixture
def package(assets: Path) -> Package:
    return writers.write(factories.course(), "xapi", in_folder(assets), Options(languages=LANGUAGES))


@pytest.fixture
def manifest(package: Package) -> bytes:
    found = package.files["tincan.xml"]
    assert isinstance(found, bytes)
    return found


def test_the_activities_are_as_before(manifest: bytes, same_as_golden) -> None:
    same_as_golden("tincan.xml", manifest.decode())


def test_it_passes_the_check(package: Package, tmp_path: Path) -> None:
    assert check_package(write_zip(package, tmp_path / "course.zip").path) == []


def test_the_course_alone_is_launched_in_each_language(manifest: bytes) -> None:
    launches = etree.fromstring(manifest).findall(".//{*}launch")
    assert [(launch.get("lang"), launch.text) for launch in launches] == [
        ("nb", "index.html"),
        ("sv", "index.html"),
    ]


def test_every_lesson_and_question_is_an_activity(manifest: bytes) -> None:
    course = factories.course()
    names = [found.get("id", "") for found in etree.fromstring(manifest).iter()]
    asked = [*course.lessons, *course.questions]
    assert {node.id for node in asked} <= {name.rpartition("/")[2] for name in names}


def test_parts_are_refused_with_a_way_out(assets: Path) -> None:
    options = Options(languages=LANGUAGES, granularity="module")
    [note] = writers.write(factories.course(), "xapi", in_folder(assets), options).notes
    assert "cmi5" in note.way_out
