"""The link that stops the mails to one mailbox: signed, and good for whoever has the mail."""

from __future__ import annotations

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.urls import reverse
from django.utils.translation import override

from lms_export.updates.models import Subscription

_signer = Signer(salt="lms_export.updates.stopping")


def stop_address(subscription: Subscription, language: str) -> str:
    with override(language):
        path = reverse("stop_updates", args=[_signer.sign(str(subscription.pk))])
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"


def subscription_of(token: str) -> Subscription | None:
    try:
        key = _signer.unsign(token)
    except BadSignature:
        return None
    return Subscription.objects.filter(pk=key).select_related("academy", "user").first()
