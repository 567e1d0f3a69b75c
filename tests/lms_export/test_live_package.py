"""A live package: small, valid, and the one kind that says it asks another host."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from lms_export.checks.package_file import check_package
from lms_export.html.suspend_data import SEAT_LENGTH, decode
from lms_export.live_package import AROUND, LAUNCH, MOST_BYTES, Address, live_package
from lms_export.live_package.sentences import LANGUAGES, said
from lms_export.package import write_zip
from lms_export.writers import write
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories

HOST = "https://synergos.example"
ADDRESS = Address(host=HOST, place="/live/abc/seat/")
ANSWERS = {"offline", "blocked", "elsewhere", "expired", "not_yet", "unknown", "full", "withdrawn", "alone"}


@pytest.fixture(params=AROUND)
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    package = live_package(factories.course(), request.param, ("nb", "sv"), ADDRESS)
    return write_zip(package, tmp_path / f"{request.param}.zip").path


def content(package: Path, name: str) -> str:
    with zipfile.ZipFile(package) as archive:
        return archive.read(name).decode()


def test_it_takes_at_most_fifty_kilobytes(made: Path) -> None:
    assert made.stat().st_size <= MOST_BYTES


def test_importers_find_nothing_but_that_it_needs_its_host(made: Path) -> None:
    assert [(found.level, found.field) for found in check_package(made)] == [("warning", "live.json")]


def test_its_page_may_ask_its_host_and_nobody_else(made: Path) -> None:
    assert f"connect-src {HOST}; frame-src {HOST};" in content(made, LAUNCH)


def test_a_host_that_is_not_declared_is_an_error(made: Path, tmp_path: Path) -> None:
    silent = tmp_path / "silent.zip"
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(silent, "w") as new:
        for entry in old.infolist():
            kept = b'{"host": ""}' if entry.filename == "live.json" else old.read(entry)
            new.writestr(entry, kept)
    assert [found.level for found in check_package(silent) if HOST in found.message] == ["error"]


def test_its_manifest_has_the_names_of_the_whole_package(made: Path, tmp_path: Path) -> None:
    assets = in_folder(factories.write_assets(tmp_path / "assets"))
    options = Options(languages=("nb", "sv"))
    whole = write(factories.course(), made.stem, assets, options).files["imsmanifest.xml"]
    assert isinstance(whole, bytes)
    live = content(made, "imsmanifest.xml")
    assert live.partition("<resources>")[0] == whole.decode().partition("<resources>")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_a_heading_and_a_way_out(language: str) -> None:
    words = said(language)
    assert all(len(words[answer]) == 2 for answer in ANSWERS) and set(words) - ANSWERS == {"opening", "again"}


def test_no_sentence_is_left_in_english() -> None:
    english = json.dumps(said("en"))
    assert all(
        json.dumps(said(language)[answer]) not in english for language in ("nb", "sv") for answer in ANSWERS
    )


def test_a_state_behind_a_seat_is_read_as_it_is() -> None:
    state = "3~abc~1~0~0~~"
    seat = f"s~{'x' * 22}~"
    assert len(seat) == SEAT_LENGTH and decode(seat + state) == decode(state) is not None
