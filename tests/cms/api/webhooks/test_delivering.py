"""What is not taken is sent again, later and later, and then given up."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cms.api.webhooks.delivering import PAUSES, deliver, deliver_due
from cms.api.webhooks.managing import send_again
from cms.api.webhooks.models import Delivery, Receiver
from cms.api.webhooks.outbox import put

pytestmark = pytest.mark.django_db


@pytest.fixture
def delivery(receiver, listener):
    """Refused once."""
    listener.status = 500
    put("page.published", "nb", dict)
    return Delivery.objects.get()


def make_due(delivery):
    Delivery.objects.filter(pk=delivery.pk).update(due_at=timezone.now())


def test_what_is_taken_is_delivered(receiver, listener):
    put("page.published", "nb", dict)
    assert Delivery.objects.get().state == Delivery.State.DELIVERED


def test_what_is_refused_waits_for_the_first_pause(delivery):
    pause = delivery.due_at - timezone.now()
    assert delivery.state == Delivery.State.WAITING and timedelta() < pause <= PAUSES[0]


def test_nothing_is_sent_before_it_is_due(delivery, listener):
    assert deliver_due() == 0 and len(listener.told) == 1


def test_each_attempt_has_the_same_identifier(delivery, listener):
    make_due(delivery)
    deliver_due()
    assert len({headers["webhook-id"] for headers, _body in listener.told}) == 1


def test_after_the_last_pause_it_is_given_up(delivery):
    for _pause in PAUSES:
        make_due(delivery)
        deliver_due()
    delivery.refresh_from_db()
    assert (delivery.state, delivery.attempts.count()) == (Delivery.State.GIVEN_UP, len(PAUSES) + 1)


def test_whoever_says_gone_is_told_nothing_any_more(delivery, listener):
    listener.status = 410
    make_due(delivery)
    deliver_due()
    assert not Receiver.objects.get().is_active


def test_a_redirect_is_not_followed(delivery, listener):
    listener.status, listener.headers = 302, {"Location": "http://127.0.0.1:1/"}
    make_due(delivery)
    deliver_due()
    assert delivery.attempts.last().problem == "Answered 302"


def test_a_receiver_that_is_away_is_noted_and_tried_again(delivery):
    Receiver.objects.update(url="http://127.0.0.1:9/")
    make_due(delivery)
    deliver_due()
    assert "refused" in delivery.attempts.last().problem


def test_two_workers_do_not_send_the_same_at_once(delivery, monkeypatch):
    make_due(delivery)
    seconds = []
    monkeypatch.setattr(
        "cms.api.webhooks.delivering._attempt", lambda _: (seconds.append(deliver(delivery.pk)) or 200, "")
    )
    assert deliver(delivery.pk) and seconds == [False]


def test_what_was_given_up_can_be_sent_again(delivery, listener):
    Delivery.objects.update(state=Delivery.State.GIVEN_UP)
    listener.status = 200
    send_again(delivery)
    delivery.refresh_from_db()
    assert delivery.state == Delivery.State.DELIVERED
