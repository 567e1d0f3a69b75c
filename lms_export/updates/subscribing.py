"""Who is written to: chosen, stopped, and where the mail goes."""

from __future__ import annotations

from typing import Any

from lms_export.academies.models import Academy
from lms_export.academies.queries import academy_of
from lms_export.updates.models import Subscription


def subscribe(academy: Academy, user: Any = None) -> Subscription:
    """The academy's own mailbox where there is no ``user``."""
    return Subscription.objects.update_or_create(academy=academy, user=user, defaults={"is_active": True})[0]


def unsubscribe(academy: Academy, user: Any = None) -> None:
    Subscription.objects.filter(academy=academy, user=user).update(is_active=False)


def stop(subscription: Subscription) -> None:
    Subscription.objects.filter(pk=subscription.pk).update(is_active=False)


def is_subscribed(academy: Academy, user: Any = None) -> bool:
    return Subscription.objects.filter(academy=academy, user=user, is_active=True).exists()


def mailbox_of(subscription: Subscription) -> str:
    """Empty for somebody who does not belong to the academy any more."""
    if subscription.user is None:
        return subscription.academy.contact_mailbox
    return subscription.user.email if academy_of(subscription.user) == subscription.academy else ""
