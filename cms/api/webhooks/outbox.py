"""What happened is kept for every receiver that wants it, in the transaction in which it happened."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from typing import Any

import msgspec
from django.utils import timezone

from cms.api.moments import moment
from cms.api.webhooks.models import Delivery, Message, Receiver
from cms.api.webhooks.tasks import deliver_what_is_due
from cms.prepared.asking import Prepared

EVERYBODY = ""
"""The audience of what stands on the site."""


def somebody_listens() -> bool:
    """To what anybody may know. Asked first where finding out what to tell costs questions of its own."""
    return _listener.first(EVERYBODY) is not None


def _listening(audience: str) -> Any:
    return Receiver.objects.filter(is_active=True, audience=audience).order_by().values_list("pk")[:1]


_listener = Prepared(_listening, EVERYBODY)


def put(
    event: str,
    language: str,
    data: Callable[[], dict[str, Any]],
    *,
    audiences: Collection[str] = (EVERYBODY,),
) -> Message | None:
    """``data`` is asked only where somebody wants it. One query where nobody does.

    ``language`` is empty for what concerns all; only receivers made for one of ``audiences`` are told.
    """
    listening = Receiver.objects.filter(is_active=True, audience__in=audiences)
    receivers = [each for each in listening if each.wants(event, language)]
    if not receivers:
        return None
    now = timezone.now()
    body = {"type": event, "timestamp": moment(now), "data": data()}
    message = Message.objects.create(
        identifier=f"msg_{uuid.uuid4().hex}", event=event, body=msgspec.json.encode(body).decode(), at=now
    )
    Delivery.objects.bulk_create(
        Delivery(receiver=receiver, message=message, due_at=now) for receiver in receivers
    )
    deliver_what_is_due.enqueue()
    return message
