"""An event is upcoming until it ends, without anybody publishing anything: on the site, and in the API."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Site

from cms.events.models import Event
from cms.languages.submission import submit
from tests.cms.events.sample_events import NINE, an_event, past, published, the_index

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _addresses():
    Site.get_site_root_paths()


def shown(client, page):
    return client.get(page.get_url_parts()[2]).content.decode()


def test_what_is_over_stands_below_what_is_to_come(client):
    past(the_index())
    published(the_index())
    page = shown(client, the_index()).partition("<main")[2]
    before, _heading, after = page.partition('id="past"')
    assert ("Samling" in before, "Før" in before, "Før" in after) == (True, False, True)


def test_without_any_event_the_list_says_so(client):
    page = shown(client, the_index())
    assert "Ingenting er planlagt akkurat nå" in page and 'id="past"' not in page


def test_the_page_of_an_event_says_when_it_is_on_its_own_clock(client):
    page = " ".join(shown(client, published(the_index())).split())
    assert "14. mai 2030 kl. 09.00–15.00" in page and "Norsk tid" in page


def test_the_list_says_the_day_once_and_both_days_of_a_longer_event(client):
    published(the_index())
    assert " ".join(shown(client, the_index()).split()).count("mai 2030") == 1
    published(the_index(), title="To dager", ends_at=NINE + timedelta(days=1))
    assert "14. mai kl. 09.00 – 15. mai 2030 kl. 09.00" in " ".join(shown(client, the_index()).split())


def test_after_its_end_nobody_is_sent_to_the_registration(client):
    link = "https://example.org/register"
    over = past(the_index(), registration_link=link)
    coming = published(the_index(), registration_link=link)
    assert (link in shown(client, coming), link in shown(client, over)) == (True, False)


def test_a_cancelled_event_stays_and_says_so(client):
    page = shown(client, published(the_index(), is_cancelled=True, online_link="https://example.org/room"))
    assert "Arrangementet er avlyst" in page and "example.org/room" not in page


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"starts_at": None}, "starts_at"),
        ({"ends_at": None}, "ends_at"),
        ({"ends_at": NINE - timedelta(hours=1)}, "ends_at"),
        ({"place": ""}, "place"),
        ({"place": "", "attendance": "both"}, "place"),
    ],
)
def test_an_event_is_published_only_with_its_time_and_place(fields, named):
    with pytest.raises(ValidationError) as refusal:
        an_event(**fields).clean()
    assert list(refusal.value.message_dict) == [named]


def test_online_an_event_needs_no_place():
    an_event(place="", attendance="online").clean()


def test_time_and_address_are_the_same_in_all_languages():
    event = published(the_index(), registration_link="https://example.org/")
    submit(event, [Locale.objects.get(language_code="sv")])
    swedish = Event.objects.get(translation_key=event.translation_key, locale__language_code="sv")
    assert (swedish.starts_at, swedish.registration_link) == (NINE, "https://example.org/")


def queries(client):
    with CaptureQueriesContext(connection) as captured:
        shown(client, the_index())
    return len(captured)


def test_a_long_list_costs_what_a_short_one_does(client):
    published(the_index())
    shown(client, the_index())
    short = queries(client)
    for number in range(5):
        published(the_index(), title=f"Samling {number}")
    shown(client, the_index())
    assert queries(client) == short


def calendar_of(client, page, language="nb"):
    return client.get(f"/calendar/{language}/{page.translation_key}.ics")


def test_an_event_is_a_calendar_file(client):
    event = published(the_index())
    answer = calendar_of(client, event)
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert f"UID:{event.translation_key}\r\n" in answer.content.decode()


def test_the_list_is_one_with_all_its_events(client):
    past(the_index())
    published(the_index())
    assert calendar_of(client, the_index()).content.decode().count("BEGIN:VEVENT") == 2


def test_a_draft_a_page_of_another_kind_and_another_language_are_no_calendar(client):
    event = published(the_index())
    event.unpublish()
    asked = [(event, "nb"), (the_index().get_parent(), "nb"), (the_index(), "xx")]
    assert [calendar_of(client, page, language).status_code for page, language in asked] == [404] * 3


def titles(client, query="", path="/nb"):
    return [each["title"] for each in client.get(f"/api{path}/@events{query}").json()["items"]]


def test_programs_are_told_what_is_to_come_by_the_clock(client):
    past(the_index())
    published(the_index())
    asked = [titles(client), titles(client, "?when=past"), titles(client, "?when=all")]
    assert asked == [["Samling"], ["Før"], ["Samling", "Før"]]


def test_in_the_language_that_is_asked_in(client):
    published(the_index())
    assert (titles(client, path="/sv"), titles(client, path="")) == ([], ["Samling"])


def test_a_draft_is_told_to_nobody(client):
    published(the_index()).unpublish()
    assert titles(client, "?when=all") == []


def test_the_document_of_an_event_has_its_time_and_no_reader_has_to_guess_the_zone(client):
    event = published(the_index(), held_in=[("language", "nb"), ("language", "sv")])
    document = client.get(f"/api{event.get_url_parts()[2]}").json()
    assert (document["starts_at"], document["time_zone"]) == ("2030-05-14T07:00:00+00:00", "Europe/Oslo")
    assert [each["value"] for each in document["held_in"]] == ["nb", "sv"]
