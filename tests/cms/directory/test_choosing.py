"""The list: by type, country, programme and place, with what is not stated, and with zeros."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.cms.directory.conftest import chosen, names

pytestmark = pytest.mark.django_db


@pytest.fixture
def some(a_cooperation, an_organisation, a_programme):
    programme = a_programme()
    a_cooperation(country="NO+SE", places=names("Jämtland"), behind=chosen("programme", programme))
    a_cooperation(title="Uten land", kind="project")
    an_organisation(country="NO")


def test_all_entries_are_listed_with_their_number(directory, some, read):
    html = read(directory)
    assert "4 oppføringer" in html
    assert "Fjellsamarbeidet" in html and "Fjellforum" in html


def test_a_cooperation_of_both_countries_is_found_in_each(directory, some, read):
    assert "Fjellsamarbeidet" in read(directory, "?country=SE")
    assert "Fjellsamarbeidet" in read(directory, "?country=NO")
    assert "Fjellforum" not in read(directory, "?country=SE")


def test_what_is_not_stated_can_be_chosen(directory, some, read):
    html = read(directory, "?country=not-stated&type=project-cooperation")
    assert "1 av 4 oppføringer" in html and "Uten land" in html


def test_a_programme_is_found_with_what_it_pays_for(directory, some, read):
    assert "2 av 4 oppføringer" in read(directory, "?programme=fjellprogrammet")


def test_choices_of_two_kinds_must_both_fit(directory, some, read):
    html = read(directory, "?place=Jämtland&type=organisation")
    assert "Ingen oppføring passer til alt som er valgt." in html
    assert 'href="/nb/katalog/"' in html


def test_a_choice_nobody_offers_is_ignored(directory, some, read):
    assert "4 oppføringer" in read(directory, "?type=%3Cscript%3E&place=" + "x" * 5000)


def test_an_empty_directory_says_so(directory, read):
    assert "Ingenting er lagt inn i katalogen på dette språket ennå." in read(directory)


def test_a_draft_is_not_listed(directory, a_cooperation, read):
    a_cooperation(live=False)
    assert "Fjellsamarbeidet" not in read(directory)


def test_a_long_list_costs_what_a_short_one_does(directory, some, a_cooperation, client):
    def cost():
        path = directory.get_url_parts()[2]
        client.get(path)
        with CaptureQueriesContext(connection) as captured:
            client.get(path)
        return len(captured)

    short = cost()
    for number in range(5):
        a_cooperation(title=f"Samarbeid {number}", country="SE")
    assert cost() == short
