"""The directory for programs: documents, search by any name, relations."""

import pytest

from cms.directory.models import Project
from tests.cms.core.sample_pages import front_page

pytestmark = pytest.mark.django_db


def get(client, path):
    response = client.get(f"/api/{path}", headers={"accept": "application/json"})
    assert response.status_code == 200
    return response.json()


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("NTNU Accel", "6AM"),
        ("Leif Eriksen", "Leiv Eiriksson Nyskaping (LEN)"),
        ("Start-up Exchange", "Midt-svensk/norsk interregional inkubatortjeneste"),
    ],
)
def test_an_entry_is_found_by_its_other_names(client, asked, title):
    found = get(client, f"@search?SearchableText={asked}&path=/nb/samarbeid")
    assert found["items"][0]["title"] == title


def test_a_misspelling_is_no_text_of_the_page(client):
    document = get(client, "nb/samarbeid/leiv-eiriksson-nyskaping-len")
    assert [each["value"] for each in document["search_terms"]] == ["Leif Eriksen Nyskaping AS"]
    assert "Leif Eriksen" not in document["text"]


def test_a_project_names_its_participants_with_their_roles(client):
    participants = get(client, "sv/samarbeten/sing")["participants"]
    assert [(each["organisation"]["title"], each["role"]) for each in participants] == [
        ("KBT Fagskole", "partner"),
        ("Coompanion", "partner"),
        ("Trøndelag fylkeskommune", "co_financer"),
    ]


def test_related_projects_are_relations(client):
    sing = Project.objects.get(title="SING", locale=front_page().locale)
    found = get(client, f"@relations?source={sing.key}-nb")["relations"]["relatedItems"]["items"]
    assert [each["target"]["title"] for each in found] == ["MERSE"]


def test_the_types_are_described(client):
    described = get(client, "@types/Cooperation")
    assert described["properties"]["kind"]["enum"] == ["institutional", "project"]
