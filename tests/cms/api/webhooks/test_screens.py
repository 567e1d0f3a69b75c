"""Webhooks in the editor: for administrators."""

import json

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.api.webhooks.models import Delivery, Receiver
from cms.api.webhooks.outbox import put

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client):
    client.force_login(get_user_model().objects.get(username="admin"))
    return client


def make(admin, **given):
    return admin.post(reverse("api_webhook_new"), {"name": "Partner", "url": "https://8.8.8.8/", **given})


def secret_in(answer):
    return answer.content.decode().partition('value="whsec_')[2].partition('"')[0]


def test_the_secret_is_shown_once(admin):
    secret = secret_in(make(admin))
    assert secret
    again = admin.get(reverse("api_webhook", args=[Receiver.objects.get().pk]))
    assert secret not in again.content.decode()


def test_a_new_secret_is_another(admin):
    first = secret_in(make(admin))
    second = secret_in(admin.post(reverse("api_webhook_secret", args=[Receiver.objects.get().pk])))
    assert second and second != first


@pytest.mark.parametrize(
    "url", ["https://127.0.0.1/", "http://8.8.8.8/", "https://no-such-name.invalid/", "x"]
)
def test_an_address_that_cannot_be_told_is_refused_in_words(admin, url):
    answer = make(admin, url=url)
    assert (answer.status_code, Receiver.objects.count()) == (422, 0)
    assert "error-message" in answer.content.decode()


def test_what_it_was_told_is_listed_with_each_attempt(admin, receiver, listener):
    listener.status = 503
    put("page.published", "nb", lambda: {"@id": "http://example.org/nb"})
    shown = admin.get(reverse("api_webhook", args=[receiver.pk])).content.decode()
    assert "Answered 503" in shown and "http://example.org/nb" in shown


def test_it_can_be_sent_again_from_the_list(admin, receiver, listener):
    put("page.published", "nb", dict)
    admin.post(reverse("api_webhook_again", args=[Delivery.objects.get().pk]))
    identifiers = {json.dumps(headers["webhook-id"]) for headers, _body in listener.told}
    assert len(listener.told) == 2 and len(identifiers) == 1


def test_a_removed_webhook_is_told_nothing(admin, receiver, listener):
    admin.post(reverse("api_webhook_delete", args=[receiver.pk]))
    put("page.published", "nb", dict)
    assert listener.told == []


def test_the_list_of_deliveries_asks_as_often_for_many_as_for_one(
    admin, receiver, django_assert_max_num_queries
):
    for _number in range(6):
        put("page.published", "nb", dict)
    with django_assert_max_num_queries(24):
        admin.get(reverse("api_webhook", args=[receiver.pk]))
