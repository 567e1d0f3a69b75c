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
