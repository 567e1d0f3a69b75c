"""The same course gives the same bytes, whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import msgspec
import pytest

from lms_export.course import to_json
from lms_export.errors import AssetMissing
from lms_export.html.package_files import media_path
from lms_export.package import write_zip
from tests.lms_export import factories

ROOT = Path(__file__).parents[2]
PLACES = [
    {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "Asia/Kolkata", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"},
]


def test_two_processes_in_two_places_write_the_same_bytes(tmp_path: Path, assets: Path) -> None:
    (tmp_path / "course.json").write_bytes(to_json(factories.course()))
    command = [sys.executable, "-m", "lms_export", "build", "course.json", "--assets", str(assets)]
    for number, place in enumerate(PLACES):
        build = [*command, "--format", "scorm12", "-o", f"{number}.zip"]
        environment = {**os.environ, **place, "PYTHONPATH": str(ROOT)}
        subprocess.run(build, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert (tmp_path / "0.zip").read_bytes() == (tmp_path / "1.zip").read_bytes()


def test_manifest_first_then_sorted_at_the_first_date_a_zip_knows(package_file: Path) -> None:
    entries = zipfile.ZipFile(package_file).infolist()
    names = [entry.filename for entry in entries]
    assert names == ["imsmanifest.xml", *sorted(names[1:])]
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}


def test_compressed_media_is_stored_and_text_is_deflated(package_file: Path) -> None:
    entries = {entry.filename: entry for entry in zipfile.ZipFile(package_file).infolist()}
    assert entries["index.html"].compress_type == zipfile.ZIP_DEFLATED
    assert entries[media_path(factories.SHEET)].compress_type == zipfile.ZIP_STORED


def test_a_missing_file_leaves_the_old_package_alone(tmp_path: Path, packaged, assets: Path) -> None:
    target = tmp_path / "out" / "course.zip"
    before = write_zip(packaged(), target)
    (assets / factories.MAP.file_name).unlink()
    with pytest.raises(AssetMissing, match=factories.MAP.file_name):
        write_zip(packaged(), target)
    assert [path.name for path in target.parent.iterdir()] == ["course.zip"]
    assert target.stat().st_size == before.bytes


def test_editing_a_lesson_changes_no_identifier(packaged) -> None:
    course = factories.course()
    lesson = msgspec.structs.replace(course.modules[0].lessons[0], title=factories.text("A", "B", "C"))
    module = msgspec.structs.replace(course.modules[0], lessons=(lesson, *course.modules[0].lessons[1:]))
    edited = msgspec.structs.replace(course, modules=(module, *course.modules[1:]))
    assert packaged(edited).files["imsmanifest.xml"] == packaged(course).files["imsmanifest.xml"]


def test_all_languages_share_their_identifiers(packaged) -> None:
    norwegian, swedish = (packaged(language=code).files["imsmanifest.xml"].decode() for code in ("nb", "sv"))
    said_in_swedish = norwegian.replace("Over grensen", "Över gränsen").replace("/nb/", "/sv/")
    assert said_in_swedish == swedish
