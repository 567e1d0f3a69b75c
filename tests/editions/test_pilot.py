"""While the emblem is a placeholder, what is released is a pilot, and its packages say so."""

import json

import msgspec
import pytest

from lms_export.course import from_json
from lms_export.editions.models import Edition
from lms_export.editions.packages import export_edition
from lms_export.editions.pilot import has_placeholder, is_pilot
from lms_export.packages.orders import order_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def evidence(edition, tmp_path):
    made = export_edition(edition, "scorm12", ("nb",), tmp_path)
    return json.loads(next(paper for paper in made.papers if paper.suffix == ".json").read_text())


def test_the_release_notes_that_the_emblem_is_a_placeholder(edition):
    assert edition.has_placeholder_emblem and is_pilot(edition)


def test_an_uploaded_emblem_is_no_placeholder(edition):
    course = from_json(edition.together.json)
    funding = msgspec.structs.replace(course.funding, emblem="a" * 64)
    assert has_placeholder(course) and not has_placeholder(msgspec.structs.replace(course, funding=funding))


def test_the_evidence_says_pilot_and_warns_of_the_emblem(evidence):
    check = next(each for each in evidence["checks"] if each["name"] == "release.emblem_is_real")
    assert (evidence["course"]["pilot"], check["verdict"]) == (True, "warnings")


def test_a_package_is_made_anew_once_the_edition_is_no_pilot(edition, monkeypatch):
    before = order_of(edition, ("nb",), format="scorm12").key
    monkeypatch.setattr("lms_export.packages.orders.is_pilot", lambda edition: False)
    assert order_of(edition, ("nb",), format="scorm12").key != before


def test_languages_stand_in_the_order_of_the_project(edition):
    assert Edition.objects.get().language_codes == ("nb", "sv", "en")
