"""The manifests of SCORM 1.2 and both editions of SCORM 2004, with one part and with several."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from lxml import etree

from lms_export import writers
from lms_export.checks.package_file.schema import schema_of
from lms_export.course import Course
from lms_export.html.parts import GRANULARITIES, Granularity
from lms_export.package import Package
from lms_export.writers._control_files import FOLDER
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories

EDITIONS = ("scorm12", "scorm2004-3", "scorm2004-4")
Manifest = Callable[..., etree._Element]


@pytest.fixture
def package(assets: Path) -> Callable[..., Package]:
    def make(edition: str, granularity: Granularity, course: Course | None = None) -> Package:
        options = Options(languages=("nb", "sv"), granularity=granularity)
        return writers.write(course or factories.course(), edition, in_folder(assets), options)

    return make


@pytest.fixture
def manifest(package) -> Manifest:
    return lambda *asked: etree.fromstring(package(*asked).files["imsmanifest.xml"])


def named(manifest: etree._Element, name: str) -> list[etree._Element]:
    return list(manifest.iter(f"{{*}}{name}"))


def identifiers(manifest: etree._Element) -> list[str]:
    return [str(element.get("identifier")) for element in manifest.iter() if "identifier" in element.attrib]


@pytest.mark.parametrize("granularity", GRANULARITIES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_the_manifest_follows_the_schemas_of_its_edition(manifest, edition, granularity) -> None:
    schema_of(edition).assertValid(manifest(edition, granularity))


@pytest.mark.parametrize("granularity", GRANULARITIES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_the_manifest_is_as_before(manifest, edition, granularity, same_as_golden) -> None:
    root = manifest(edition, granularity)
    for resource in named(root, "resource"):
        resource[:] = [child for child in resource if not child.tag.endswith("}file")]
    etree.indent(root)
    same_as_golden(f"manifests/{edition}-{granularity}.xml", etree.tostring(root, encoding="unicode") + "\n")


@pytest.mark.parametrize("granularity", GRANULARITIES)
def test_every_file_is_listed_once(package, manifest, granularity) -> None:
    files = package("scorm12", granularity).files
    listed = [file.attrib["href"] for file in named(manifest("scorm12", granularity), "file")]
    assert sorted(listed) == sorted(name for name in files if not name.endswith((".xsd", "imsmanifest.xml")))


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_first_address_is_the_first_items(manifest, edition) -> None:
    root = manifest(edition, "lesson")
    first_item = next(item for item in named(root, "item") if item.get("identifierref"))
    first = next(resource for resource in named(root, "resource") if resource.get("href"))
    assert first.get("identifier") == first_item.get("identifierref")


def test_what_parts_share_stands_last_without_an_address(manifest) -> None:
    *parts, shared = named(manifest("scorm12", "module"), "resource")
    assert shared.get("href") is None
    needed = {needs.get("identifierref") for part in parts for needs in named(part, "dependency")}
    assert needed == {shared.get("identifier")}


def test_a_lessons_own_pages_lie_in_its_own_resource(manifest) -> None:
    first = named(manifest("scorm12", "lesson"), "resource")[0]
    own = {file.get("href") for file in named(first, "file")}
    assert {"pages/nb/l-lesson-problem.js", "pages/sv/l-lesson-problem.js", first.get("href")} <= own


@pytest.mark.parametrize("edition", EDITIONS)
def test_modules_of_lessons_are_folders_without_a_page(manifest, edition) -> None:
    items = named(manifest(edition, "lesson"), "item")
    folders = [item.get("identifier") for item in items if item.get("identifierref") is None]
    assert folders == ["folder-module-1", "folder-module-2"]


@pytest.mark.parametrize("granularity", GRANULARITIES)
def test_identifiers_do_not_follow_titles(manifest, granularity) -> None:
    course = factories.course()
    renamed = msgspec.structs.replace(
        course,
        title=factories.text("Nytt navn", "Nytt namn", "New name"),
        modules=tuple(msgspec.structs.replace(module, title={"nb": "Ny"}) for module in course.modules),
    )
    assert identifiers(manifest("scorm12", granularity, renamed)) == identifiers(
        manifest("scorm12", granularity)
    )


@pytest.mark.parametrize("granularity", GRANULARITIES)
def test_no_platform_is_asked_to_gate_or_to_judge(manifest, granularity) -> None:
    root = manifest("scorm12", granularity)
    assert named(root, "prerequisites") == named(root, "masteryscore") == []


@pytest.mark.parametrize("edition", EDITIONS[1:])
def test_only_parts_with_questions_weigh(manifest, edition) -> None:
    weights = {
        item.get("identifier"): rules.get("objectiveMeasureWeight")
        for item in named(manifest(edition, "lesson"), "item")
        for rules in item.iterfind("{*}sequencing/{*}rollupRules")
        if item.get("identifierref")
    }
    assert {name for name, weight in weights.items() if weight == "1"} == {
        "item-module-1-test",
        "item-module-2-test",
    }


@pytest.mark.parametrize("edition", EDITIONS[1:])
def test_the_pass_mark_is_a_share_of_one(manifest, edition) -> None:
    (measure,) = named(manifest(edition, "course", factories.course(pass_mark=65)), "minNormalizedMeasure")
    assert measure.text == "0.65"


@pytest.mark.parametrize("edition", EDITIONS[1:])
def test_the_content_says_itself_what_is_done(manifest, edition) -> None:
    controls = named(manifest(edition, "module"), "deliveryControls")
    assert [dict(control.attrib) for control in controls] == 2 * [
        {"completionSetByContent": "true", "objectiveSetByContent": "true"}
    ]


def test_the_metadata_has_the_title_in_all_languages(package) -> None:
    lom = etree.fromstring(package("scorm12", "course").files["metadata.xml"])
    assert lom.xpath("//*[local-name()='title']/*/text()") == ["Over grensen", "Över gränsen"]


def test_the_metadata_follows_its_schema(package) -> None:
    """The published schema allows an element twice over; without that freedom validators accept it."""
    published = (FOLDER / "scorm12" / "imsmd_rootv1p2p1.xsd").read_text()
    mended = re.sub(r'<xsd:group ref="grp.any"/>|<xsd:import[^>]*/>', "", published)
    mended = mended.replace('<xsd:attribute ref="xml:lang"/>', '<xsd:anyAttribute processContents="skip"/>')
    schema = etree.XMLSchema(etree.fromstring(mended.encode()))
    schema.assertValid(etree.fromstring(package("scorm12", "course").files["metadata.xml"]))
