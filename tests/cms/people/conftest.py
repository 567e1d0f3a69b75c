"""Invented people, and what they have agreed to."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cms.directory.models import Directory, Organisation
from cms.people.models import CompetenceNetwork, Consent, Person
from tests.cms.core.sample_pages import below, front_page


@pytest.fixture
def network(db):
    directory = Directory.objects.get(locale=front_page().locale)
    page = below(directory, CompetenceNetwork(title="Kompetansenettverk"))
    page.save_revision().publish()
    return page


@pytest.fixture
def a_person(db):
    def make(*scopes, given=-1, last=30, **fields):
        today = timezone.localdate()
        values = {"name": "Prøve Prøvesen", "role_nb": "Veileder", "languages": ["nb", "sv"], **fields}
        person = Person.objects.create(**values)
        for scope in scopes:
            Consent.objects.create(
                person=person,
                scope=scope,
                given_on=today + timedelta(days=given),
                expires_on=today + timedelta(days=last),
            )
        return person

    return make


@pytest.fixture
def an_organisation(db):
    return Organisation.objects.get(title="Coompanion", locale=front_page().locale)


@pytest.fixture
def seen(client, network):
    """What a reader of the website sees."""

    def read():
        return client.get(network.get_url_parts()[2]).content.decode()

    return read


@pytest.fixture
def told(client, network):
    """The names that the API tells."""

    def ask(place="nb"):
        answer = client.get(f"/api/{place}/@competence-network", headers={"accept": "application/json"})
        return [item["name"] for item in answer.json()["items"]]

    return ask
