"""Deliveries in the queue, and by the clock."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from django_tasks import task

from cms.api.webhooks.delivering import deliver_due
from cms.api.webhooks.models import Delivery, Message
from cms.core.scheduling import periodic

_DAYS_KEPT = 30


@task()
def deliver_what_is_due() -> None:
    deliver_due()


@periodic("deliver to webhooks again", every=timedelta(seconds=30))
def deliver_again() -> None:
    deliver_due()


@periodic("forget old webhook messages", every=timedelta(days=1))
def forget_old_messages() -> None:
    """What still waits is kept."""
    old = Message.objects.filter(at__lt=timezone.now() - timedelta(days=_DAYS_KEPT))
    old.exclude(deliveries__state=Delivery.State.WAITING).delete()
