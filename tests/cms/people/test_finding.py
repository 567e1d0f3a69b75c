"""People are found by the search, where they agreed to be shown, and only there."""

import lxml.html
import pytest

from cms.people.finding import people_found
from cms.people.models import Consent
from tests.cms.website.parts import pick, texts

pytestmark = pytest.mark.django_db
NAME = "Prøve Prøvesen"


@pytest.fixture
def names(client, network):
    """Of the people that a reader of the site finds."""

    def ask(words, **parameters):
        page = lxml.html.fromstring(client.get("/nb/sok/", {"q": words, **parameters}).content)
        return texts(page, ".search-people h3")

    return ask


@pytest.fixture
def told_by_search(client, network):
    def ask(path, words):
        answer = client.get(path, {"SearchableText": words}, headers={"accept": "application/json"})
        return [person["name"] for person in answer.json().get("people", [])]

    return ask


@pytest.mark.parametrize("words", ["Prøvesen", "provesen", "prøve pröv", "Dugnader", "frivillig prøve"])
def test_a_person_is_found_by_any_words_of_the_card(a_person, names, words):
    a_person("site", competence_nb="Dugnad\nFrivillighet")
    assert names(words) == [NAME]


def test_a_name_may_be_misspelt(a_person, names):
    a_person("site")
    assert names("Prøvesn") == [NAME]


def test_a_card_that_lacks_one_of_the_words_is_not_found(a_person, names):
    a_person("site")
    assert names("Prøve regnskap") == []


def test_consent_for_the_api_finds_nobody_on_the_site(a_person, names, told_by_search):
    a_person("api")
    assert names("Prøvesen") == [] and told_by_search("/api/@search", "Prøvesen") == [NAME]


def test_consent_for_the_site_tells_nobody_by_the_api(a_person, names, told_by_search):
    a_person("site")
    assert names("Prøvesen") == [NAME] and told_by_search("/api/@search", "Prøvesen") == []


def test_people_stand_on_the_first_page_of_hits_of_every_kind(a_person, names):
    a_person("site", competence_nb="Kurs")
    assert names("kurs") == [NAME] and names("kurs", page="2") == names("kurs", type="Lesson") == []


def test_nobody_is_found_where_the_network_is_closed(a_person, names, told_by_search, network):
    a_person("site", "api")
    network.view_restrictions.create(restriction_type="login")
    assert names("Prøvesen") == [] and told_by_search("/api/@search", "Prøvesen") == []


def test_a_search_elsewhere_in_the_site_tells_of_nobody(a_person, told_by_search):
    a_person("api")
    assert told_by_search("/api/nb/@search", "Prøvesen") == [NAME]
    assert told_by_search("/api/nb/ordliste/@search", "Prøvesen") == []


def test_a_card_among_hits_leads_to_the_network(a_person, client, network):
    a_person("site")
    page = lxml.html.fromstring(client.get("/nb/sok/?q=Prøvesen").content)
    assert pick(page, ".search-people h2 a")[0].get("href") == network.get_url_parts()[2]
    assert not pick(page, ".empty")


@pytest.mark.parametrize("path", ["/nb/sok/?q=Prøvesen", "/api/@search?SearchableText=Prøvesen"])
def test_no_cache_keeps_an_answer_with_people(a_person, client, network, path):
    a_person("site", "api")
    assert "no-store" in client.get(path)["Cache-Control"]


def test_what_is_no_word_finds_nobody(a_person):
    a_person("site")
    assert people_found("%_' --", Consent.Scope.SITE) == people_found("", Consent.Scope.SITE) == []


def test_search_engines_are_told_of_those_the_page_shows(a_person, seen):
    a_person("site", competence_nb="Dugnad")
    a_person("api", name="Andre Prøve")
    html = seen()
    assert '{"@type":"Person","name":"Prøve Prøvesen"' in html and "Andre Prøve" not in html
