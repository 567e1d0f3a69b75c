"""The rules of SCORM 2004 and of packages with several parts, each broken once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lms_export import writers
from lms_export.checks.package_file import check_package
from lms_export.html.parts import GRANULARITIES, Granularity
from lms_export.package import write_zip
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories
from tests.lms_export.test_package_checks import MANIFEST, Entries, replaced, rewritten, without

THRESHOLD = b'<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="1.0"/>'
LESSON = b'identifierref="resource-lesson-trips" '
BROKEN: dict[str, tuple[Callable[[Entries], Entries], str]] = {
    "the other edition's attributes": (
        replaced(MANIFEST, b"<imsss:sequencing>", THRESHOLD + b"<imsss:sequencing>"),
        "does not follow the standard",
    ),
    "another version": (
        replaced(MANIFEST, b">2004 3rd Edition<", b">2004 3rd edition<"),
        "“2004 3rd Edition”",
    ),
    "a prefix of its own": (
        lambda entries: replaced(MANIFEST, b"imsss:", b"seq:")(
            replaced(MANIFEST, b"xmlns:imsss", b"xmlns:seq")(entries)
        ),
        "where platforms look for “imsss:”",
    ),
    "a namespace without a schema": (
        replaced(MANIFEST, b"http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd", b""),
        "where the schema of http://www.imsglobal.org/xsd/imsss is",
    ),
    "a folder with a page": (
        replaced(MANIFEST, b'identifier="folder-module-1"', b'identifier="folder-module-1" ' + LESSON),
        "must hold no page",
    ),
    "an entry without a page": (replaced(MANIFEST, LESSON, b""), "every other entry one"),
    "shared files that are gone": (
        replaced(MANIFEST, b'resource identifier="shared-', b'resource identifier="other-'),
        "needs another one that does not exist",
    ),
    "a missing control file": (without("imsss_v1p0util.xsd"), "control file is missing"),
}


def package(assets: Path, edition: str, granularity: Granularity) -> Path:
    options = Options(languages=("nb", "sv"), granularity=granularity)
    made = writers.write(factories.course(), edition, in_folder(assets), options)
    return write_zip(made, assets / f"{edition}-{granularity}.zip").path


@pytest.mark.parametrize("granularity", GRANULARITIES)
@pytest.mark.parametrize("edition", ["scorm12", "scorm2004-3", "scorm2004-4"])
def test_a_package_of_ours_has_no_problems(assets: Path, edition: str, granularity: Granularity) -> None:
    assert check_package(package(assets, edition, granularity)) == []


@pytest.mark.parametrize("change, message", BROKEN.values(), ids=BROKEN.keys())
def test_it_is_found(assets: Path, change: Callable[[Entries], Entries], message: str) -> None:
    changed = rewritten(package(assets, "scorm2004-3", "lesson"), change)
    found = [problem.message for problem in check_package(changed)]
    assert any(message in said for said in found), found
