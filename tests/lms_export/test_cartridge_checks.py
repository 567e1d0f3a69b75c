"""Each rule for a cartridge, broken once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lms_export import writers
from lms_export.checks.package_file import check_package
from lms_export.package import write_zip
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories
from tests.lms_export.test_package_checks import Entries, replaced, rewritten

MANIFEST = "imsmanifest.xml"
TEST = "tests/nb/module-1.xml"


@pytest.fixture
def cartridge_file(assets: Path, tmp_path: Path) -> Path:
    options = Options(languages=("nb",))
    package = writers.write(factories.course(), "cc11", in_folder(assets), options)
    return write_zip(package, tmp_path / "course.imscc").path


BROKEN: dict[str, tuple[Callable[[Entries], Entries], str]] = {
    "a version of another edition": (
        replaced(MANIFEST, b">1.1.0<", b">1.3.0<"),
        "as its first line promises",
    ),
    "a namespace that comes late": (
        replaced(MANIFEST, b"?>\n", b"?>\n<!--" + b"x" * 1100 + b"-->\n"),
        "Moodle does not see",
    ),
    "a lock": (
        replaced(
            MANIFEST,
            b"</resources>",
            b'</resources><a:authorizations xmlns:a="http://www.imsglobal.org/xsd/imsccv1p1/imsccauth_v1p1"/>',
        ),
        "locked with an authorisation",
    ),
    "a line that leads nowhere": (
        replaced(MANIFEST, b'identifierref="page-nb-about"', b'identifierref="gone"'),
        "leads nowhere",
    ),
    "a need that is not met": (
        replaced(MANIFEST, b'<dependency identifierref="styles"', b'<dependency identifierref="gone"'),
        "does not exist",
    ),
    "a titled root": (
        replaced(
            MANIFEST,
            b'<item identifier="root-course-1">',
            b'<item identifier="root-course-1"><title>x</title>',
        ),
        "root of the contents",
    ),
    "an unknown kind": (
        replaced(MANIFEST, b'type="webcontent"', b'type="mystery"'),
        "do not know the kind",
    ),
    "a test with an address": (
        replaced(MANIFEST, b'xmlv1p1/assessment"', b'xmlv1p1/assessment" href="x.xml"'),
        "must be one file",
    ),
    "an address among no files": (
        replaced(MANIFEST, b'href="pages/nb/about.html">', b'href="pages/nb/other.html">'),
        "not among its files",
    ),
    "a test that is not XML": (
        replaced(TEST, b"</questestinterop>", b""),
        "not a test that platforms can read",
    ),
    "a test in another language of tests": (
        replaced(TEST, b"ims_qtiasiv1p2", b"imsqti_v2p1"),
        "not a test that platforms can read",
    ),
    "an unknown kind of question": (
        replaced(TEST, b"cc.multiple_choice.v0p1", b"cc.matching.v0p1"),
        "do not import",
    ),
    "a right answer that is not offered": (
        replaced(TEST, b">choice-0<", b">choice-z<"),
        "no right answer",
    ),
    "no points": (replaced(TEST, b">100<", b">0<"), "no right answer"),
    "one identifier for two questions": (
        replaced(TEST, b'"question-check-11"', b'"question-question-10"'),
        "platforms keep one",
    ),
    "feedback that is gone": (
        replaced(TEST, b'<itemfeedback ident="general_fb"', b'<itemfeedback ident="other"'),
        "feedback that is not there",
    ),
    "a picture that is not there": (
        replaced("pages/nb/l-lesson-problem.html", b'src="../../media/', b'src="../../nowhere/'),
        "points at ../../nowhere",
    ),
}


@pytest.mark.parametrize("change, message", BROKEN.values(), ids=BROKEN.keys())
def test_it_is_found(cartridge_file: Path, change: Callable[[Entries], Entries], message: str) -> None:
    found = [problem.message for problem in check_package(rewritten(cartridge_file, change))]
    assert any(message in said for said in found), found


def test_an_address_the_platform_fills_in_is_let_through(cartridge_file: Path) -> None:
    change = replaced("pages/nb/l-lesson-problem.html", b"../../media/", b"$IMS-CC-FILEBASE$/media/")
    assert check_package(rewritten(cartridge_file, change)) == []
