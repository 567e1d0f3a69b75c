"""Nobody is shown without consent: not elsewhere than agreed, not before, not after, not when withdrawn."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cms.api.stored.models import Change
from cms.core.scheduling import PERIODIC_JOBS
from cms.people.models import Consent, Person
from cms.search.models import KnownWord

pytestmark = pytest.mark.django_db
NAME = "Prøve Prøvesen"


def withdraw(person, scope):
    consent = person.consents.get(scope=scope)
    consent.withdrawn_at = timezone.now()
    consent.save()


def changes_of_the_network():
    return Change.objects.filter(type="CompetenceNetwork", kind="updated").count()


def test_a_person_without_consent_is_shown_nowhere(a_person, seen, told):
    a_person()
    assert NAME not in seen() and told() == []


def test_consent_for_the_website_is_none_for_the_api(a_person, seen, told):
    a_person("site")
    assert NAME in seen() and told() == []


def test_consent_for_the_api_is_none_for_the_website(a_person, seen, told):
    a_person("api")
    assert NAME not in seen() and told() == [NAME]


@pytest.mark.parametrize(("given", "last"), [(1, 30), (-30, -1)], ids=["not yet", "no more"])
def test_consent_holds_from_its_day_until_its_day(a_person, seen, told, given, last):
    a_person("site", "api", given=given, last=last)
    assert NAME not in seen() and told() == []


def test_consent_holds_on_its_first_and_on_its_last_day(a_person, seen):
    a_person("site", given=0, last=0)
    assert NAME in seen()


def test_whoever_withdraws_is_gone_with_the_next_reading(a_person, seen, told):
    person = a_person("site", "api")
    assert NAME in seen() and told() == [NAME]
    withdraw(person, "site")
    withdraw(person, "api")
    assert NAME not in seen() and told() == []


def test_whoever_is_deleted_is_gone(a_person, seen, told):
    a_person("site", "api").delete()
    assert NAME not in seen() and told() == []


def test_a_page_with_cards_is_kept_by_no_cache(client, network):
    assert "no-store" in client.get(network.get_url_parts()[2])["Cache-Control"]
    assert "no-store" in client.get("/api/nb/@competence-network")["Cache-Control"]


def test_names_stand_in_no_stored_document_and_no_index(client, a_person, network):
    a_person("site", "api", "feeds")
    network.save_revision().publish()
    searched = client.get("/api/@search?SearchableText=Kompetansenettverk")
    document = client.get("/api/nb/samarbeid/kompetansenettverk")
    assert "kompetansenettverk" in searched.content.decode()
    assert "Prøvesen" not in searched.content.decode() + document.content.decode()
    assert not KnownWord.objects.filter(written__icontains="prøvesen").exists()


def test_the_feed_of_changes_tells_at_once_of_a_withdrawal(a_person, network):
    person, before = a_person("api"), changes_of_the_network()
    withdraw(person, "api")
    assert changes_of_the_network() == before + 1


def test_the_feed_of_changes_tells_within_a_minute_of_what_ran_out_by_itself(a_person, network):
    person = a_person("api")
    yesterday = timezone.localdate() - timedelta(days=1)
    Consent.objects.filter(person=person).update(expires_on=yesterday)
    before, job = changes_of_the_network(), PERIODIC_JOBS["tell of consents that have ended"]
    job.run()
    job.run()
    assert job.every == timedelta(minutes=1)
    assert changes_of_the_network() == before + 1


def test_a_consent_cannot_end_before_it_is_given():
    today = timezone.localdate()
    consent = Consent(scope="site", given_on=today, expires_on=today - timedelta(days=1), person=Person())
    with pytest.raises(Exception, match="ends before it is given"):
        consent.clean()
