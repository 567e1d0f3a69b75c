"""A package that cannot be unpacked is judged in sentences, entry by entry."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

import pytest

from lms_export.__main__ import main
from lms_export.checks.package_file import check_package, readable
from tests.lms_export.test_package_checks import added, rewritten

DAMAGED = "It cannot be read: it is damaged or encrypted."
FLAGS, METHOD = 8, 10
"""Where the two stand in a central directory header."""


def patched(package: Path, place: int, value: int) -> Path:
    """The package with a number changed in the directory entry of its first file."""
    content = bytearray(package.read_bytes())
    start = content.index(b"PK\1\2") + place
    content[start : start + 2] = value.to_bytes(2, "little")
    package.write_bytes(content)
    return package


def said(package: Path) -> list[str]:
    return [problem.message for problem in check_package(package)]


def test_flipped_bytes_in_the_middle_are_found(package_file: Path, capsys) -> None:
    with zipfile.ZipFile(package_file) as archive:
        entry = max(archive.infolist(), key=lambda entry: entry.compress_size)
    content = bytearray(package_file.read_bytes())
    middle = entry.header_offset + entry.compress_size // 2
    content[middle : middle + 64] = bytes(byte ^ 0xFF for byte in content[middle : middle + 64])
    package_file.write_bytes(content)
    assert main(["check", str(package_file)]) == 1
    assert f"course.zip · {entry.filename}: {DAMAGED} Fetch" in capsys.readouterr().err


def test_an_encrypted_entry_is_found(package_file: Path) -> None:
    assert said(patched(package_file, FLAGS, 1)) == [DAMAGED]


def test_an_unknown_compression_is_found(package_file: Path) -> None:
    assert said(patched(package_file, METHOD, 99)) == [DAMAGED]


def test_an_entry_that_unpacks_to_too_much_is_found(package_file: Path, monkeypatch) -> None:
    monkeypatch.setattr(readable, "LARGEST", 1 << 20)
    swollen = rewritten(package_file, added("a.mp4", bytes(2 << 20)))
    assert said(swollen) == ["It unpacks to more than 1 MiB."]


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_no_damage_ends_in_a_traceback(package_file: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = bytearray(package_file.read_bytes())
    directory = content.index(b"PK\1\2")
    for place in (chance.randrange(directory), chance.randrange(directory, len(content))):
        content[place] ^= chance.randrange(1, 256)
    package_file.write_bytes(content)
    assert isinstance(check_package(package_file), list)
