"""Which kind of package a zip is, told from its files."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from lms_export.checks.package_file import check_package, judge_package
from lms_export.checks.package_file.rules import RULES_BY_KIND

IMSCC = "http://www.imsglobal.org/xsd/imscc"
MANIFESTS = {
    "scorm12": '<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"/>',
    "scorm2004-3": '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"/>',
    "scorm2004-4": (
        '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><metadata>'
        "<schemaversion>2004 4th Edition</schemaversion></metadata></manifest>"
    ),
    "cc10": f'<manifest xmlns="{IMSCC}/imscp_v1p1"/>',
    "cc11": f'<manifest xmlns="{IMSCC}v1p1/imscp_v1p1"/>',
    "cc12": f'<manifest xmlns="{IMSCC}v1p2/imscp_v1p1"/>',
    "cc13": f'<manifest xmlns="{IMSCC}v1p3/imscp_v1p1"/>',
}
METADATA = "<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>{}</metadata>"
FILES = {
    **{kind: {"imsmanifest.xml": manifest} for kind, manifest in MANIFESTS.items()},
    "cmi5": {"cmi5.xml": "<courseStructure/>"},
    "xapi": {"tincan.xml": "<tincan/>"},
    "epub": {"mimetype": "application/epub+zip", "META-INF/container.xml": "<container/>"},
    "web": {"index.html": "<!doctype html><title>Over grensen</title>"},
}


def zipped(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(folder / "foreign.zip", "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return folder / "foreign.zip"


@pytest.mark.parametrize("kind", FILES)
def test_a_zip_is_judged_as_what_it_is(tmp_path: Path, kind: str) -> None:
    found, _problems = judge_package(zipped(tmp_path, FILES[kind]))
    assert found is not None and found.name == kind


def test_every_kind_has_rules() -> None:
    assert RULES_BY_KIND.keys() == FILES.keys()


def test_a_malformed_manifest_still_tells_its_kind(tmp_path: Path) -> None:
    package = zipped(tmp_path, {"imsmanifest.xml": MANIFESTS["scorm2004-3"].replace("/>", ">")})
    kind, problems = judge_package(package)
    assert kind is not None and kind.name == "scorm2004-3"
    assert any("not well-formed" in problem.message for problem in problems)


def test_a_manifest_in_another_encoding_tells_its_kind(tmp_path: Path) -> None:
    kind, _problems = judge_package(
        zipped(tmp_path, {"imsmanifest.xml": MANIFESTS["scorm12"].encode("utf-16")})
    )
    assert kind is not None and kind.name == "scorm12"


def test_a_package_zipped_with_its_folder_is_explained(tmp_path: Path) -> None:
    package = zipped(tmp_path, {"course/imsmanifest.xml": MANIFESTS["scorm12"], "course/index.html": ""})
    assert [problem.way_out for problem in check_package(package)] == [
        "Open the folder, choose all that is in it, and zip that; not the folder."
    ]


def test_what_is_no_package_is_said_to_be_none(tmp_path: Path) -> None:
    (problem,) = check_package(zipped(tmp_path, {"photo.jpg": "x"}))
    assert problem.message.startswith("It is no course package")


def test_a_rule_broken_in_a_thousand_files_is_said_briefly(tmp_path: Path) -> None:
    found = check_package(zipped(tmp_path, {"index.html": ""} | {f"å {n}.txt": "" for n in range(1000)}))
    assert len(found) == 21
    assert found[-1].message.startswith("There is more of the same")


def test_metadata_of_others_is_passed_over(tmp_path: Path) -> None:
    lom = '<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"/>'
    manifest = MANIFESTS["scorm12"].replace("/>", f">{METADATA.format(lom)}</manifest>")
    found = [problem.message for problem in check_package(zipped(tmp_path, {"imsmanifest.xml": manifest}))]
    assert not any("lom" in message for message in found)


def test_what_platforms_put_up_with_is_a_warning(tmp_path: Path) -> None:
    found = check_package(zipped(tmp_path, {"index.html": "", "My Photo.jpg": ""}))
    assert [problem.level for problem in found] == ["warning"]


UNTAGGED = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n"


def test_a_pdf_that_says_nothing_of_itself_is_no_book_for_everybody(tmp_path: Path) -> None:
    (tmp_path / "book.pdf").write_bytes(UNTAGGED)
    messages = [problem.message for problem in check_package(tmp_path / "book.pdf")]
    assert [message.split(":")[0] for message in messages] == [
        "It is not tagged",
        "It does not say which language it is in.",
    ]


def test_a_pdf_that_was_cut_off_is_fetched_again(tmp_path: Path) -> None:
    (tmp_path / "book.pdf").write_bytes(UNTAGGED[:20])
    (problem,) = check_package(tmp_path / "book.pdf")
    assert problem.way_out == "Fetch it again."
