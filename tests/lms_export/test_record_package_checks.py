"""Each rule for cmi5 and xAPI packages, broken once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lms_export import writers
from lms_export.checks.package_file import check_package
from lms_export.package import write_zip
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories
from tests.lms_export.test_package_checks import Entries, added, replaced, rewritten

COURSE = b"https://w3id.org/synergos/courses/course-1"
Change = Callable[[Entries], Entries]


def cmi5(old: bytes, new: bytes) -> Change:
    return replaced("cmi5.xml", old, new)


def tincan(old: bytes, new: bytes) -> Change:
    return replaced("tincan.xml", old, new)


BROKEN_CMI5: dict[str, tuple[Change, str]] = {
    "another namespace": (cmi5(b"/v1/CourseStructure.xsd", b"/v2/CourseStructure.xsd"), "does not begin"),
    "a declaration": (cmi5(b"<courseStructure", b"<!DOCTYPE x><courseStructure"), "platforms refuse"),
    "an entity": (
        cmi5(b"<courseStructure", b'<!DOCTYPE courseStructure [<!ENTITY a "b">]><courseStructure'),
        "<!ENTITY",
    ),
    "the address before the title": (
        cmi5(b"<url>part-3fcab.html</url>", b"<url>part-3fcab.html</url><title/>"),
        "wrong place",
    ),
    "a unit used twice": (cmi5(b"/part/module-2", b"/part/module-1"), "more than once"),
    "a block used twice": (cmi5(b"/module/module-2", b"/module/module-1"), "more than once"),
    "a relative name": (cmi5(b'id="' + COURSE + b'/part/module-1"', b'id="module-1"'), "not a full name"),
    "an outcome nobody defined": (cmi5(b'idref="' + COURSE, b'idref="https://a.example'), "does not have"),
    "a file that is not there": (cmi5(b"part-3fcab.html", b"start.html"), "not in the package"),
    "an encoded file name": (cmi5(b"part-3fcab", b"part%2D3fcab"), "not in the package"),
    "a word of the platform": (cmi5(b"part-3fcab.html", b"part-3fcab.html?fetch=1"), "needs for itself"),
    "another scheme": (cmi5(b"part-3fcab.html", b"file:///part.html"), "no web address"),
    "a password": (cmi5(b"part-3fcab.html", b"https://me:secret@a.example/x"), "password or key"),
    "no moveOn": (cmi5(b' moveOn="CompletedAndPassed"', b""), "when it is done"),
    "an unknown moveOn": (cmi5(b'"CompletedAndPassed"', b'"Seen"'), "do not know"),
    "an unknown launch method": (cmi5(b'"AnyWindow"', b'"Popup"'), "do not know"),
    "a pass mark in percent": (cmi5(b'masteryScore="0.8"', b'masteryScore="80"'), "pass mark"),
    "no description": (cmi5(b"Et kort kurs.", b""), "It has no description."),
    "no title": (cmi5(b">Over grensen<", b"><"), "It has no title."),
    "a text without language": (cmi5(b'lang="nb"', b'xml:lang="nb"'), "which language"),
    "a key in a script": (added("assets/key.js", b"x = 'Basic dXNlcjpwYXNzd29yZA=='"), "password or key"),
}
BROKEN_XAPI: dict[str, tuple[Change, str]] = {
    "another namespace": (tincan(b"projecttincan.com", b"tincan.example"), "does not begin"),
    "nothing to launch": (tincan(b"launch", b"start"), "which page starts"),
    "a file that is not there": (tincan(b">index.html<", b">start.html<"), "not in the package"),
    "a key at launch": (tincan(b">index.html<", b">index.html?auth=Basic%20x<"), "password or key"),
    "a store at launch": (tincan(b">index.html<", b">index.html?endpoint=x<"), "needs for itself"),
    "no name": (tincan(b"name", b"called"), "has no title"),
    "a name used twice": (tincan(b"/lesson/lesson-stopped", b"/lesson/lesson-problem"), "more than once"),
    "a relative name": (tincan(b'id="' + COURSE + b'"', b'id="course-1"'), "not a full name"),
    "a type in short": (tincan(b'"http://adlnet.gov/expapi/activities/course"', b'"course"'), "full name"),
}


def package_of(format: str, folder: Path) -> Path:
    assets = in_folder(factories.write_assets(folder / "assets"))
    package = writers.write(factories.course(), format, assets, Options(languages=("nb",)))
    return write_zip(package, folder / f"{format}.zip").path


@pytest.fixture(scope="module")
def cmi5_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package_of("cmi5", tmp_path_factory.mktemp("cmi5"))


@pytest.fixture(scope="module")
def xapi_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package_of("xapi", tmp_path_factory.mktemp("xapi"))


def said_of(file: Path, change: Change) -> list[str]:
    return [problem.message for problem in check_package(rewritten(file, change))]


@pytest.mark.parametrize("name", BROKEN_CMI5)
def test_it_is_found_in_a_cmi5_package(cmi5_file: Path, name: str) -> None:
    change, message = BROKEN_CMI5[name]
    said = said_of(cmi5_file, change)
    assert any(message in found for found in said), said


@pytest.mark.parametrize("name", BROKEN_XAPI)
def test_it_is_found_in_an_xapi_package(xapi_file: Path, name: str) -> None:
    change, message = BROKEN_XAPI[name]
    said = said_of(xapi_file, change)
    assert any(message in found for found in said), said


def test_a_missing_move_on_is_only_a_warning(cmi5_file: Path) -> None:
    changed = rewritten(cmi5_file, cmi5(b' moveOn="CompletedAndPassed"', b""))
    assert {problem.level for problem in check_package(changed)} == {"warning"}
