"""Signatures as Standard Webhooks 1.0 describes them, checked as a receiver would."""

import hmac
from base64 import b64decode, b64encode
from datetime import timedelta

import pytest
from django.utils import timezone

from cms.api.webhooks.managing import give_new_secret
from cms.api.webhooks.outbox import put

pytestmark = pytest.mark.django_db


def signed_with(secret, headers, body):
    """What a receiver computes from the secret it was given."""
    key = b64decode(secret.removeprefix("whsec_"))
    words = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    return "v1," + b64encode(hmac.digest(key, words, "sha256")).decode()


def told(listener):
    put("page.published", "nb", lambda: {"@id": "http://example.org/nb"})
    return listener.told[-1]


def test_a_receiver_can_check_the_signature_with_its_secret(receiver, listener):
    headers, body = told(listener)
    assert headers["webhook-signature"] == signed_with(receiver.secret, headers, body)


def test_for_a_day_both_secrets_sign(receiver, listener):
    _receiver, secret = give_new_secret(receiver.pk)
    headers, body = told(listener)
    signatures = headers["webhook-signature"].split()
    assert signatures == [signed_with(each, headers, body) for each in (secret, receiver.secret)]


def test_after_that_day_the_former_secret_signs_no_more(receiver, listener):
    changed, secret = give_new_secret(receiver.pk)
    changed.former_ends_at = timezone.now() - timedelta(seconds=1)
    changed.save()
    headers, body = told(listener)
    assert headers["webhook-signature"] == signed_with(secret, headers, body)


def test_a_secret_has_256_bits(receiver):
    assert len(b64decode(receiver.secret.removeprefix("whsec_"))) == 32
