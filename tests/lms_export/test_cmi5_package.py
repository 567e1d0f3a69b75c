"""``cmi5.xml``: the course in all languages of the package, under names that never change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from lxml import etree

from lms_export import writers
from lms_export.checks.package_file import check_package
from lms_export.course import Course
from lms_export.html.activity_names import NAMESPACE as NAMES
from lms_export.html.parts import GRANULARITIES
from lms_export.html.static_files import STATIC
from lms_export.package import Package, write_zip
from lms_export.writers.cmi5 import NAMESPACE, mastery_score
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories

LANGUAGES = ("nb", "sv")
Exported = Callable[..., Package]


@pytest.fixture
def exported(assets: Path) -> Exported:
    def make(course: Course | None = None, **options: object) -> Package:
        given = Options(languages=LANGUAGES, **options)  # type: ignore[arg-type]
        return writers.write(course or factories.course(), "cmi5", in_folder(assets), given)

    return make


def content(package: Package) -> bytes:
    found = package.files["cmi5.xml"]
    assert isinstance(found, bytes)
    return found


def structure(package: Package) -> etree._Element:
    return etree.fromstring(content(package))


def ids(package: Package) -> list[str]:
    return [found.get("id", "") for found in structure(package).iter() if found.get("id")]


def units(package: Package) -> list[etree._Element]:
    return list(structure(package).iter(f"{{{NAMESPACE}}}au"))


def renamed(course: Course) -> Course:
    """Another title for everything, and the modules in another order."""
    replace = msgspec.structs.replace
    modules = [replace(module, title={"nb": "Ny", "sv": "Ny"}) for module in reversed(course.modules)]
    return replace(course, title={"nb": "Ny", "sv": "Ny"}, modules=tuple(modules))


def test_the_structure_is_as_before(exported: Exported, same_as_golden) -> None:
    same_as_golden("cmi5.xml", content(exported()).decode())


def test_it_comes_first(exported: Exported) -> None:
    assert exported().names[0] == "cmi5.xml"


@pytest.mark.parametrize("granularity", GRANULARITIES)
def test_every_granularity_passes_the_check(exported: Exported, granularity: str, tmp_path: Path) -> None:
    written = write_zip(exported(granularity=granularity), tmp_path / "course.zip")
    assert check_package(written.path) == []


@pytest.mark.parametrize("granularity, number", [("course", 1), (None, 2), ("module", 2), ("lesson", 5)])
def test_there_is_a_unit_for_each_part(exported: Exported, granularity: str | None, number: int) -> None:
    assert len(units(exported(granularity=granularity))) == number


@pytest.mark.parametrize("granularity", GRANULARITIES)
def test_no_change_of_text_or_order_changes_a_name(exported: Exported, granularity: str) -> None:
    before = exported(granularity=granularity)
    after = exported(renamed(factories.course()), granularity=granularity)
    assert sorted(ids(before)) == sorted(ids(after))


def test_every_text_stands_in_every_language(exported: Exported) -> None:
    for parent in structure(exported()).iter(f"{{{NAMESPACE}}}title", f"{{{NAMESPACE}}}description"):
        assert [said.get("lang") for said in parent] == list(LANGUAGES)
        assert all(said.text for said in parent)


def test_only_what_is_scored_must_be_passed(exported: Exported) -> None:
    done = {
        (unit.get("activityType", "").rpartition("/")[2], unit.get("moveOn"), unit.get("masteryScore"))
        for unit in units(exported(granularity="lesson"))
    }
    assert done == {("lesson", "Completed", None), ("assessment", "CompletedAndPassed", "0.8")}


@pytest.mark.parametrize("percent, score", [(0, "0"), (80, "0.8"), (55, "0.55"), (100, "1")])
def test_a_pass_mark_is_written_from_0_to_1(percent: int, score: str) -> None:
    assert mastery_score(percent) == score


def test_the_player_uses_the_same_names() -> None:
    script = (STATIC / "player/statements.js").read_text(encoding="utf-8")
    assert f'const COURSES = "{NAMES}";' in script
