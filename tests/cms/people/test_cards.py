"""What a card tells, in the reader's language, and what it never tells."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from cms.people.models import Person

pytestmark = pytest.mark.django_db


def test_a_card_tells_role_languages_competences_and_organisation(a_person, an_organisation, seen):
    a_person("site", competence_nb="Dugnad\nFrivillighet", organisation=an_organisation)
    html = seen()
    assert "Veileder" in html and "<li>Frivillighet</li>" in html
    assert "Snakker norsk, svensk" in html
    assert f">{an_organisation.title}</a>" in html


def test_what_is_not_written_in_the_readers_language_is_told_in_another(a_person, seen):
    a_person("site", role_nb="", role_sv="Handledare")
    assert "Handledare" in seen()


def test_an_empty_network_says_so(seen):
    assert "Ingen har samtykket til å bli vist her ennå." in seen()


def test_many_cards_cost_what_one_does(a_person, an_organisation, client, network):
    def cost():
        path = network.get_url_parts()[2]
        client.get(path)
        with CaptureQueriesContext(connection) as captured:
            client.get(path)
        return len(captured)

    a_person("site", organisation=an_organisation)
    one = cost()
    for number in range(4):
        a_person("site", name=f"Prøve {number}", organisation=an_organisation)
    assert cost() == one


def a_form(**fields):
    texts = {f"{field}_{code}": "" for field in ("role", "competence") for code in ("nb", "sv", "en")}
    values = {"name": "Prøve", **texts, "organisation": "", "consents": inline_formset([]), **fields}
    return nested_form_data(values)


def test_the_list_says_where_each_is_shown_and_until_when(admin_client, a_person):
    a_person()
    a_person("api", name="Andre Prøve")
    listed = admin_client.get(reverse("wagtailsnippets_people_person:list")).content.decode()
    assert "Vises ingen steder" in listed and "API til og med " in listed


@pytest.mark.parametrize("reachable", ["Ring 73 12 34 56", "prove@example.org"])
def test_the_form_takes_no_way_to_reach_a_person(admin_client, reachable):
    answer = admin_client.post(reverse("wagtailsnippets_people_person:add"), a_form(role_nb=reachable))
    assert answer.status_code == 200 and "publiseres ikke" in answer.content.decode()
    assert not Person.objects.exists()


def test_an_editor_gives_consent_in_the_form(admin_client, told):
    consent = {"scope": "api", "given_on": "2026-01-01", "expires_on": "2099-01-01", "withdrawn_at": ""}
    data = a_form(languages=["sma"], consents=inline_formset([consent]))
    answer = admin_client.post(reverse("wagtailsnippets_people_person:add"), data)
    assert answer.status_code == 302 and told() == ["Prøve"]
