"""A case study leads to the lessons that use it, in the reader's own language."""

import lxml.html
import pytest
from django.core.management import call_command

from cms.case_studies.models import CaseStudy
from tests.cms.website.conftest import address

pytestmark = pytest.mark.django_db


def opened(client, language, outcome):
    case_study = CaseStudy.objects.live().filter(locale__language_code=language, outcome=outcome).first()
    return lxml.html.fromstring(client.get(address(case_study)).content)


@pytest.mark.parametrize("language", ["nb", "sv"])
def test_it_leads_to_lessons_in_the_same_language(client, language):
    call_command("rebuild_references_index", verbosity=0)
    links = opened(client, language, "stopped").findall(".//div[@class='question']/a")
    assert [link.get("href").startswith(f"/{language}/") for link in links] == [True]


def test_a_source_that_states_no_lesson_is_said_so(client):
    html = opened(client, "nb", "stopped")
    assert html.find(".//p[@class='small panel__text']") is not None


@pytest.mark.parametrize(
    ("title", "place"), [("Ladestasjon for ildsjeler", "div"), ("Høylandet Kreative Kulturhus", "aside")]
)
def test_what_was_learned_stands_in_place_of_a_text_that_is_not_there(client, title, place):
    page = CaseStudy.objects.get(title=title, locale__language_code="nb")
    html = lxml.html.fromstring(client.get(address(page)).content)
    assert [each.getparent().tag for each in html.xpath("//div[@class='panel'][h2='Hva de lærte']")] == [
        place
    ]
