"""Each rule for a package file, broken once."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from lms_export.checks.package_file import check_package

Entries = list[tuple[str, bytes]]


def rewritten(
    source: Path, change: Callable[[Entries], Entries], compression: int = zipfile.ZIP_STORED
) -> Path:
    """The package at ``source`` with its entries changed."""
    with zipfile.ZipFile(source) as archive:
        entries = [(name, archive.read(name)) for name in archive.namelist()]
    target = source.with_name("changed.zip")
    with zipfile.ZipFile(target, "w", compression) as archive:
        for name, content in change(entries):
            archive.writestr(name, content)
    return target


def replaced(name: str, old: bytes, new: bytes) -> Callable[[Entries], Entries]:
    def change(entries: Entries) -> Entries:
        assert any(old in content for found, content in entries if found == name)
        return [
            (found, content.replace(old, new) if found == name else content) for found, content in entries
        ]

    return change


def added(name: str, content: bytes = b"x") -> Callable[[Entries], Entries]:
    return lambda entries: [*entries, (name, content)]


def without(name: str) -> Callable[[Entries], Entries]:
    return lambda entries: [entry for entry in entries if entry[0] != name]


MANIFEST = "imsmanifest.xml"
BROKEN: dict[str, tuple[Callable[[Entries], Entries], str]] = {
    "the manifest is not first": (lambda entries: entries[1:] + entries[:1], "not the first file"),
    "a second manifest": (added("deep/imsmanifest.xml"), "exactly one"),
    "no manifest": (lambda entries: entries[1:], "exactly one"),
    "a name with a space": (added("my file.txt"), "with this name"),
    "a name that climbs out": (added("../up.txt"), "leads out of the package"),
    "a name without extension": (added("readme"), "with this name"),
    "a name like a host": (added("www.here/a.txt"), "with this name"),
    "names that differ in case": (added("INDEX.HTML"), "upper and lower case"),
    "a folder entry": (added("media/", b""), "folder entry"),
    "a program": (added("run.php"), "refuse or rename"),
    "a byte order mark": (added("a.txt", b"\xef\xbb\xbfx"), "byte order mark"),
    "an unlisted file": (added("a.txt"), "does not list it"),
    "a listed file that is gone": (without("assets/tokens.css"), "is not in the package"),
    "a missing control file": (without("ims_xml.xsd"), "control file is missing"),
    "another version": (replaced(MANIFEST, b">1.2<", b"> 1.2 <"), "without spaces"),
    "an element the schema does not know": (replaced(MANIFEST, b"<title>", b"<titel/><title>"), "titel"),
    "a malformed manifest": (replaced(MANIFEST, b"</manifest>", b""), "not well-formed"),
    "an identifier used twice": (
        replaced(MANIFEST, b"item-course-1", b"organization-course-1"),
        "more than once",
    ),
    "an identifier with a leading digit": (replaced(MANIFEST, b"item-course-1", b"1item"), "not an XML name"),
    "an empty title": (replaced(MANIFEST, b">Over grensen<", b"> <"), "title is empty"),
    "a title of digits": (replaced(MANIFEST, b">Over grensen<", b">2024<"), "number or truth value"),
    "a title of 201 characters": (
        replaced(MANIFEST, b">Over grensen<", b">" + b"a" * 201 + b"<"),
        "over 200",
    ),
    "xml:base": (replaced(MANIFEST, b"<resources>", b'<resources xml:base="a/">'), "xml:base"),
    "a resource that is not a SCO": (
        replaced(MANIFEST, b'scormtype="sco"', b'scormtype="asset"'),
        "the one to launch",
    ),
    "an item that leads nowhere": (
        replaced(MANIFEST, b'identifierref="resource-', b'identifierref="other-'),
        "leads nowhere",
    ),
    "a link to a file that is not there": (
        replaced("plain/nb/l-lesson-problem.html", b"../../media/", b"nowhere/"),
        "points at nowhere",
    ),
    "a script from another host": (
        replaced("index.html", b'src="assets/player.js"', b'src="https://cdn.example/x.js"'),
        "fetches",
    ),
    "a style from another host": (
        replaced("assets/reading.css", b"/*", b'@import "//fonts.example/a.css";/*'),
        "fetches",
    ),
    "a request in a script": (
        replaced("assets/player.js", b'"use strict";', b'fetch("https://a.example");'),
        "fetches",
    ),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("change, message", BROKEN.values(), ids=BROKEN.keys())
def test_it_is_found(package_file: Path, change: Callable[[Entries], Entries], message: str) -> None:
    found = [problem.message for problem in check_package(rewritten(package_file, change))]
    assert any(message in said for said in found), found


def test_a_package_of_ours_has_no_problems(package_file: Path) -> None:
    assert check_package(package_file) == []


def test_a_compression_platforms_do_not_read_is_found(package_file: Path) -> None:
    changed = rewritten(package_file, lambda entries: entries, compression=zipfile.ZIP_LZMA)
    assert any("compressed" in problem.message for problem in check_package(changed))


def test_what_is_no_zip_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_text("not a zip")
    assert [problem.message for problem in check_package(tmp_path / "x.zip")] == ["It is not a zip file."]
