"""A package of a pilot says so on its cover and in its evidence; any other says nothing of it."""

import json
import zipfile

import msgspec
import pytest
from pypdf import PdfReader

from lms_export.checks import judge_course
from lms_export.delivery import Order, deliver
from lms_export.messages import speaking
from lms_export.profiles.choice import chosen
from lms_export.writers.options import in_folder
from tests.lms_export import factories
from tests.lms_export.every_package import FORMATS

MARK = {"nb": "Pilot: ikke ferdig validert ennå", "sv": "Pilot: ännu inte helt validerad"}
WITH_A_COVER = sorted({"scorm12", "scorm2004-4", "cmi5", "xapi", "web", "cc13", "epub", "pdf"} & set(FORMATS))


@pytest.fixture
def made(assets, tmp_path):
    def make(format, *, pilot=True, languages=("nb", "sv")):
        course = msgspec.structs.replace(factories.course(), pilot=pilot, edition="1.0")
        order = Order(
            choice=chosen(format, None, None), languages=languages, place=lambda name: tmp_path / name
        )
        return deliver(course, order, in_folder(assets), judge_course(course))

    return make


def words_in(path):
    if path.suffix == ".pdf":
        return " ".join(PdfReader(path).pages[0].extract_text().split())
    with zipfile.ZipFile(path) as archive:
        pages = [name for name in archive.namelist() if name.endswith(("html", ".js"))]
        return "".join(archive.read(name).decode() for name in pages)


@pytest.mark.parametrize("format", WITH_A_COVER)
def test_the_cover_of_a_pilot_says_so_in_each_language(made, format):
    words = words_in(made(format).written.path)
    assert [language for language, mark in MARK.items() if mark in words] == ["nb", "sv"]


@pytest.mark.parametrize("format", WITH_A_COVER)
def test_the_cover_of_what_is_validated_says_nothing_of_it(made, format):
    words = words_in(made(format, pilot=False).written.path)
    assert not any(mark in words for mark in MARK.values())


@pytest.mark.parametrize("pilot", [True, False])
def test_the_evidence_says_whether_it_is_a_pilot(made, pilot):
    paper = next(each for each in made("scorm12", pilot=pilot).papers if each.name.endswith("evidence.json"))
    assert json.loads(paper.read_text())["course"]["pilot"] is pilot


def test_the_evidence_to_read_says_it_in_words(made):
    with speaking("sv"):
        html = next(each for each in made("scorm12").papers if each.name.endswith("evidence.html"))
    assert MARK["sv"] in html.read_text()
