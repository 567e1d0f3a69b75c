"""A zip made to do harm is judged in sentences, in bounded time and memory, and not unpacked to disk."""

from __future__ import annotations

import os
import stat
import struct
import zipfile
from pathlib import Path

import pytest

from lms_export.checks.package_file import address_list, addresses, check_package, readable
from tests.lms_export.test_package_checks import added, rewritten
from tests.lms_export.test_package_kinds import zipped

PAGE: dict[str, str | bytes] = {"index.html": "<!doctype html><title>Over grensen</title>"}


def said(package: Path) -> list[str]:
    return [problem.message for problem in check_package(package)]


@pytest.mark.parametrize(
    "name", ["../up.txt", "/etc/passwd", "a/../../up.txt", "..\\up.txt", "c:\\up.txt", "./a.txt", "a//b.txt"]
)
def test_a_name_that_climbs_out_is_found(tmp_path: Path, name: str) -> None:
    (first, *_rest) = check_package(zipped(tmp_path, PAGE | {name: "x"}))
    assert first.message == "Its name leads out of the package, and platforms refuse it."


def test_a_link_is_found(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(zipped(tmp_path, PAGE), "a") as archive:
        archive.writestr(link, "/etc/passwd")
    assert said(tmp_path / "foreign.zip") == ["It is a link to another file, which platforms refuse."]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_manifests_of_one_name_are_found(package_file: Path) -> None:
    package = rewritten(package_file, added("imsmanifest.xml", b"<manifest/>"))
    assert "There must be exactly one, at the top." in said(package)


def test_text_that_adds_up_to_too_much_is_found(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(readable, "MOST_TEXT", 1 << 20)
    package = zipped(tmp_path, {f"{number}.txt": bytes(200 << 10) for number in range(6)})
    assert said(package) == ["It unpacks to more than 1 MiB."]


def test_files_that_lie_over_each_other_are_not_unpacked(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(readable, "MOST", 1 << 20)
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.mp4", bytes(900 << 10))
        first = archive.filelist[0]
        for number in range(50):
            again = zipfile.ZipInfo(f"b{number}.mp4")
            again.compress_type, again.CRC = first.compress_type, first.CRC
            again.compress_size, again.file_size = first.compress_size, first.file_size
            again.header_offset = first.header_offset
            archive.filelist.append(again)
    assert said(tmp_path / "bomb.zip") == ["It unpacks to more than 1 MiB."]


def test_a_list_of_files_too_long_to_hold_is_not_read(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(readable, "LARGEST_DIRECTORY", 1000)
    package = zipped(tmp_path, {f"{number}.txt": "" for number in range(100)})
    assert said(package) == ["It holds more files than a platform unpacks."]


def test_a_large_directory_record_is_looked_at_too(tmp_path: Path) -> None:
    large = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1, 1, 1 << 40, 0)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, 0, 1)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, 46, 0, 0)
    (tmp_path / "large.zip").write_bytes(large + locator + end)
    assert said(tmp_path / "large.zip") == ["It holds more files than a platform unpacks."]


def test_names_in_a_broken_encoding_are_said_to_be_unreadable(tmp_path: Path) -> None:
    package = zipped(tmp_path, {"å.txt": "x"})
    package.write_bytes(package.read_bytes().replace("å".encode(), b"\xc3\xc3"))
    assert said(package) == ["The names of its files cannot be read."]


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1", "cp037"])
def test_a_manifest_in_any_encoding_is_judged(tmp_path: Path, encoding: str) -> None:
    manifest = '<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"><å/></manifest>'
    assert said(zipped(tmp_path, {"imsmanifest.xml": manifest.encode(encoding)}))


def test_entities_of_a_manifest_are_not_grown(tmp_path: Path) -> None:
    grown = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 20))
    manifest = f'<!DOCTYPE m [<!ENTITY e0 "x">{grown}]><manifest><title>&e19;</title></manifest>'
    assert said(zipped(tmp_path, {"imsmanifest.xml": manifest}))


def test_a_page_of_nothing_but_open_tags_is_read_through(tmp_path: Path) -> None:
    assert said(zipped(tmp_path, {"index.html": "<a href=" * 200_000})) == []


@pytest.mark.parametrize(
    "html",
    [
        '`<img src="media/map.svg" srcset="media/map.svg 320w"> \\\\ \\` \\$`',
        '"<img src=\\"media/map.svg\\" srcset=\\"media/map.svg 320w\\">"',
    ],
    ids=["now", "in older packages"],
)
def test_a_missing_picture_of_a_players_page_is_found(html: str, tmp_path: Path) -> None:
    page = f'Synergos.page("nb", "l-1", {html});'
    found = said(zipped(tmp_path, PAGE | {"pages/nb/l-1.js": page}))
    assert found == 2 * ["It points at media/map.svg, which is not in the package."]


MANIFEST = '<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"><title>{}</title></manifest>'


def test_a_manifest_that_reads_a_file_of_the_machine_is_judged(tmp_path: Path) -> None:
    declared = '<!DOCTYPE manifest [<!ENTITY secret SYSTEM "file:///etc/hostname">]>'
    package = zipped(tmp_path, {"imsmanifest.xml": declared + MANIFEST.format("&secret;")})
    assert any(message.startswith("It does not follow the standard") for message in said(package))


def test_a_manifest_too_long_to_hold_is_not_read(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(readable, "LARGEST_MANIFEST", 1 << 20)
    package = zipped(tmp_path, {"imsmanifest.xml": MANIFEST.format("x" * (1 << 20))})
    assert said(package) == ["It unpacks to more than 1 MiB."]


def test_a_manifest_that_is_not_utf_8_is_found(tmp_path: Path) -> None:
    package = zipped(tmp_path, {"imsmanifest.xml": MANIFEST.format("å").encode("utf-16")})
    assert "It is not written in UTF-8, so some platforms show its letters wrong." in said(package)


def test_names_cannot_write_over_a_terminal(tmp_path: Path) -> None:
    (problem,) = check_package(zipped(tmp_path, PAGE | {"a\x1b[2J\n\u202eb.txt": "x"}))
    assert problem.field == "a�[2J��b.txt"


def test_an_endless_name_is_shortened(tmp_path: Path) -> None:
    (problem,) = check_package(zipped(tmp_path, PAGE | {"Å" * 9000 + ".txt": "x"}))
    assert problem.field == "Å" * 200 + "…"


def test_a_page_of_nothing_but_links_is_not_read_to_its_end(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(address_list, "MOST_READ", 100)
    monkeypatch.setattr(addresses, "MOST_READ", 100)
    assert said(zipped(tmp_path, {"index.html": "<a href=#>" * 200})) == [
        "It holds more links than can be looked at."
    ]


def test_a_test_listed_a_thousand_times_is_read_once(tmp_path: Path) -> None:
    listed = '<resource type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment"><file href="t.xml"/></resource>'
    namespace = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
    manifest = f'<manifest xmlns="{namespace}"><resources>{listed * 1000}</resources></manifest>'
    package = zipped(tmp_path, {"imsmanifest.xml": manifest, "t.xml": "<x/>"})
    assert said(package).count("It is not a test that platforms can read (QTI 1.2).") == 1


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    assert said(tmp_path / "pipe.zip") == ["It is not a zip file."]
