"""The competence network: the page is kept, the people on it are asked for at each reading."""

import gzip
from datetime import timedelta

import pytest
from django.utils import timezone

from cms.people.models import CompetenceNetwork, Consent, Person
from tests.cms.website.kept.test_kept_pages import MOST_WHEN_KEPT

pytestmark = pytest.mark.django_db


@pytest.fixture
def network(page_of):
    directory = page_of("directory")
    page = CompetenceNetwork(title="Nettverk", slug="nettverk", locale=directory.locale)
    return directory.add_child(instance=page)


@pytest.fixture
def consent(page_of):
    person = Person.objects.create(name="Kari Eksempel", organisation_id=page_of("organisation").pk)
    today = timezone.localdate()
    ends = today + timedelta(days=30)
    return Consent.objects.create(person=person, scope=Consent.Scope.SITE, given_on=today, expires_on=ends)


def test_a_page_with_people_asks_for_them_and_for_what_has_changed(reading, network, consent):
    first = reading(network)
    again = reading(network)
    assert again.queries <= MOST_WHEN_KEPT < first.queries
    assert again.text == first.text and "Kari Eksempel" in again.text


def test_nobody_may_keep_it(reading, network, consent):
    for answer in (reading(network), reading(network)):
        assert answer.etag is None and "no-store" in answer.response["Cache-Control"]


def test_whoever_is_forgotten_without_a_word_is_gone_from_a_kept_page(reading, network, consent):
    assert "Kari Eksempel" in reading(network).text
    Consent.objects.filter(pk=consent.pk).update(withdrawn_at=timezone.now())
    again = reading(network)
    assert "Kari Eksempel" not in again.text and again.queries <= MOST_WHEN_KEPT


def test_no_name_is_kept(reading, network, consent, monkeypatch):
    kept = []
    monkeypatch.setattr("cms.website.kept.middleware.cache.set", lambda key, page, *rest: kept.append(page))
    assert "Kari Eksempel" in reading(network).text
    assert kept and "Kari Eksempel" not in repr(kept)


def test_the_packed_page_says_the_same(reading, network, consent):
    plain = reading(network).text
    packed = reading(network, **{"accept-encoding": "gzip"}).response
    assert gzip.decompress(packed.content).decode() == plain
    assert packed["Content-Length"] == str(len(packed.content)) and "Accept-Encoding" in packed["Vary"]
