"""The webhook of an academy: only its own, signed, and in plain words where it fails."""

import json

import pytest

from cms.api.webhooks.models import Attempt, Delivery, Message, Receiver
from cms.api.webhooks.outbox import put
from lms_export.academies.models import Agreement
from lms_export.packages.models import Package
from lms_export.updates.events import put_package, put_release
from lms_export.updates.webhook import close_webhook, open_webhook, outcome_of, webhook_of
from tests.academies import factories
from tests.cms.api.webhooks.test_signing import signed_with

pytestmark = pytest.mark.django_db


@pytest.fixture
def secret(academy, listener):
    return open_webhook(academy, listener.url)[1]


def events(listener):
    return [json.loads(body)["type"] for _headers, body in listener.told]


def a_package(edition, **more):
    return Package(edition=edition, format="scorm12", languages="nb", file_name="kurs.zip", **more)


def test_an_academy_is_told_of_its_courses(secret, two_editions, listener):
    put_release(two_editions[1])
    assert events(listener) == ["edition.released"]


def test_it_is_told_of_nothing_else(secret, listener):
    put("page.published", "nb", lambda: {"@id": "http://example.org/nb"})
    assert listener.told == []


def test_it_is_told_no_more_when_the_agreement_has_ended(secret, two_editions, listener):
    Agreement.objects.update(valid_until=factories.days_from_now(-1))
    put_release(two_editions[1])
    assert listener.told == []


def test_a_package_that_is_ready_is_told(secret, two_editions, listener):
    put_package(a_package(two_editions[1]))
    [(_headers, body)] = listener.told
    assert json.loads(body)["data"]["file"] == "kurs.zip"


def test_a_package_with_another_academys_logo_is_not(secret, two_editions, another, listener):
    put_package(a_package(two_editions[1], academy=another))
    assert listener.told == []


def test_the_receiving_side_can_check_that_it_is_ours(secret, two_editions, listener):
    put_release(two_editions[1])
    headers, body = listener.told[0]
    assert headers["webhook-signature"] == signed_with(secret, headers, body)


def test_the_receiving_side_refuses_a_message_with_a_tampered_secret(secret, two_editions, listener):
    Receiver.objects.update(secret_seed="0" * 32)
    put_release(two_editions[1])
    headers, body = listener.told[0]
    assert headers["webhook-signature"] != signed_with(secret, headers, body)


def test_the_receiving_side_refuses_a_tampered_message(secret, two_editions, listener):
    put_release(two_editions[1])
    headers, body = listener.told[0]
    assert headers["webhook-signature"] != signed_with(secret, headers, body.replace(b"1.1", b"9.9"))


def test_another_address_has_another_secret_and_takes_the_old_ones_place(secret, academy, listener):
    _receiver, renewed = open_webhook(academy, f"{listener.url}/other")
    assert renewed != secret and Receiver.objects.count() == 1


def test_a_stopped_webhook_is_gone(secret, academy):
    close_webhook(academy)
    assert webhook_of(academy) is None


@pytest.mark.parametrize(
    ("state", "status", "problem", "words"),
    [
        ("delivered", 204, "", "Delivered."),
        ("given_up", 500, "Answered 500", "Given up: your program answered 500."),
        ("given_up", None, "TimeoutError: timed out", "Given up: your program could not be reached."),
    ],
)
def test_how_it_went_is_said_in_plain_words(secret, two_editions, state, status, problem, words):
    put_release(two_editions[1])
    delivery = Delivery.objects.get()
    Attempt.objects.create(delivery=delivery, status=status, problem=problem, milliseconds=1)
    delivery.state = state
    assert outcome_of(delivery) == words


def test_no_person_is_named(secret, two_editions, publisher):
    put_release(two_editions[1])
    assert publisher.username not in Message.objects.get().body
