"""What a live package is answered: one word, and the course for whoever has a seat."""

import json

import pytest
from django.urls import reverse
from django.utils import timezone

from lms_export.dispatch.models import Seat
from tests.academies.factories import days_from_now
from tests.dispatch.factories import ANOTHER, LMS, NUMBER, edition, licence, withdrawn

pytestmark = pytest.mark.django_db


def asked(client, key, number="", origin=LMS, address="203.0.113.7", **more):
    body = json.dumps({"version": 1, "number": number, **more})
    sent = {"content_type": "text/plain", "headers": {"Origin": origin}, "REMOTE_ADDR": address}
    return client.post(reverse("live_seat", args=[key]), body, **sent)


def answer(client, key, number="", origin=LMS, **more):
    return asked(client, key, number, origin, **more).json()["answer"]


def test_a_package_may_be_played_while_its_agreement_holds(client):
    assert answer(client, licence().key) == "welcome" and not Seat.objects.exists()


def test_the_last_day_of_an_agreement_still_counts(client):
    assert answer(client, licence(agreement__valid_until=timezone.localdate()).key) == "welcome"


@pytest.mark.parametrize(
    ("word", "fields"),
    [
        (
            "expired",
            {"agreement__valid_until": days_from_now(-1), "agreement__valid_from": days_from_now(-9)},
        ),
        ("not_yet", {"agreement__valid_from": days_from_now(1)}),
        ("expired", {"agreement__programmes": []}),
        ("unknown", {"revoked_at": timezone.now()}),
        ("elsewhere", {"origins": ()}),
        ("full", {"agreement__seats": 0}),
    ],
)
def test_what_stands_against_it_is_said_in_a_word_and_takes_no_seat(client, word, fields):
    assert answer(client, licence(**fields).key, NUMBER) == word
    assert not Seat.objects.exists()


def test_an_inactive_academy_has_no_agreement(client):
    found = licence()
    found.agreement.academy.is_active = False
    found.agreement.academy.save()
    assert answer(client, found.key, NUMBER) == "expired"


def test_a_key_that_nobody_has_drawn_is_unknown(client):
    assert answer(client, "x" * 32, NUMBER) == "unknown"


@pytest.mark.parametrize(
    "origin", ["https://elsewhere.example", "null", "", "https://lms.example.evil.example"]
)
def test_another_origin_gets_no_seat(client, origin):
    assert answer(client, licence().key, NUMBER, origin) == "elsewhere"
    assert not Seat.objects.exists()


def test_a_withdrawn_edition_without_another_is_said_to_be_withdrawn(client):
    assert answer(client, licence(withdrawn(edition())).key, NUMBER) == "withdrawn"


def test_a_seat_is_a_digest_a_licence_and_a_day_and_nothing_else(client):
    found = licence()
    assert asked(client, found.key, NUMBER).json()["address"].startswith(f"/live/{found.key}/")
    kept = {field.name for field in Seat._meta.get_fields()}
    assert kept == {"id", "licence", "agreement", "course", "digest", "first_seen"}
    assert NUMBER not in str(Seat.objects.values().get())


def test_the_same_number_has_the_same_seat_in_another_package_of_the_course(client):
    found = licence(agreement__seats=1)
    again = licence(found.edition, agreement=found.agreement, format="scorm2004-4")
    assert [answer(client, each.key, NUMBER) for each in (found, again, found)] == ["welcome"] * 3
    assert answer(client, again.key, ANOTHER) == "full"


def test_whoever_has_a_seat_keeps_it_when_there_are_fewer(client):
    found = licence(agreement__seats=2)
    answer(client, found.key, NUMBER)
    found.agreement.seats = 0
    found.agreement.save()
    assert answer(client, found.key, NUMBER) == "welcome"


@pytest.mark.parametrize(
    "body", ["", "[]", "{", '{"version": 2, "number": ""}', '{"version": 1, "number": "a"}']
)
def test_a_question_that_no_package_asks_is_refused(client, body):
    address = reverse("live_seat", args=[licence().key])
    assert client.post(address, body, content_type="text/plain").status_code == 400


def test_the_answer_sets_no_cookie_and_may_be_read_by_the_platform(client):
    response = asked(client, licence().key, NUMBER)
    assert not response.cookies and response["Access-Control-Allow-Origin"] == "*"


def test_a_launch_asks_few_questions_of_the_database(client, django_assert_max_num_queries):
    found = licence()
    answer(client, found.key, NUMBER)
    with django_assert_max_num_queries(12):
        answer(client, found.key, NUMBER)


def numbers(many):
    return [f"{number:022}" for number in range(many)]


def test_a_class_begins_in_the_same_minute_behind_one_address(client):
    found = licence()
    assert {answer(client, found.key, number) for number in numbers(60)} == {"welcome"}


@pytest.fixture
def taken(client, monkeypatch):
    """A package in which one network has taken as many seats as it may for now."""
    monkeypatch.setattr("lms_export.dispatch.claiming.MOST_OF_A_NETWORK", 2)
    found = licence()
    answers = [answer(client, found.key, number) for number in numbers(3)]
    assert answers == ["welcome", "welcome", "offline"] and Seat.objects.count() == 2
    return found


def test_whoever_has_a_seat_comes_in_however_many_ask_for_one(client, taken):
    assert answer(client, taken.key, numbers(1)[0]) == "welcome"


def test_who_invents_numbers_keeps_no_other_network_and_no_other_package_out(client, taken):
    assert answer(client, taken.key, NUMBER, address="198.51.100.7") == "welcome"
    assert answer(client, licence(taken.edition).key, NUMBER) == "welcome"


def test_a_full_disk_is_said_like_a_host_that_does_not_answer(client, monkeypatch):
    monkeypatch.setattr("lms_export.dispatch.hosting._write", _full)
    assert answer(client, licence().key, NUMBER) == "offline"
    assert not Seat.objects.exists()


def _full(*_args):
    raise OSError("No space left on device")
