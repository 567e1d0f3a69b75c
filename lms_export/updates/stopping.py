"""The link that stops the mails to one mailbox: signed, and good for whoever has the mail."""

from __future__ import annotations

from django.core.signing import BadSignature, Signer

from lms_export.updates.addresses import absolute
from lms_export.updates.models import Subscription

_signer = Signer(salt="lms_export.updates.stopping")


def stop_address(subscription: Subscription, language: str) -> str:
    return absolute("stop_updates", language, _signer.sign(str(subscription.pk)))


def subscription_of(token: str) -> Subscription | None:
    try:
        key = _signer.unsign(token)
    except BadSignature:
        return None
    return Subscription.objects.filter(pk=key).select_related("academy", "user").first()
