"""Making an attempt, noting how it went, and when to try again."""

from __future__ import annotations

import time
from datetime import timedelta
from http.client import HTTPException

from django.db import transaction
from django.utils import timezone

from cms.api.webhooks.models import Attempt, Delivery, Receiver
from cms.api.webhooks.reaching import LONGEST_IN_ALL, NotAllowedError, post
from cms.api.webhooks.signing import signature

PAUSES = tuple(
    timedelta(seconds=seconds)
    for seconds in (5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600)
)
"""After the first attempt, the second, and so on (Standard Webhooks 1.0, "Deliverability"); then no more."""

_LEASE = timedelta(seconds=2 * LONGEST_IN_ALL)
_GONE = 410


def deliver_due() -> int:
    """All that is due now, the oldest first; how many attempts were made."""
    due = Delivery.objects.filter(
        state=Delivery.State.WAITING, due_at__lte=timezone.now(), receiver__is_active=True
    )
    return sum(map(deliver, due.order_by("due_at", "pk").values_list("pk", flat=True)))


def deliver(pk: int) -> bool:
    """False where another worker has it in hand, or it is not due any more."""
    if not _take(pk):
        return False
    delivery = Delivery.objects.select_related("receiver", "message").get(pk=pk)
    began = time.monotonic()
    status, problem = _attempt(delivery)
    _note(delivery, status, problem, round(1000 * (time.monotonic() - began)))
    return True


def _take(pk: int) -> bool:
    """A worker that dies meanwhile holds it no longer than the lease."""
    now = timezone.now()
    waiting = Delivery.objects.filter(pk=pk, state=Delivery.State.WAITING, due_at__lte=now)
    return bool(waiting.update(due_at=now + _LEASE))


def _attempt(delivery: Delivery) -> tuple[int | None, str]:
    body = delivery.message.body.encode()
    try:
        status = post(delivery.receiver.url, body, _headers(delivery, body))
    except NotAllowedError as error:
        return None, f"Not allowed: {error}"
    except (OSError, HTTPException, UnicodeError) as error:
        return None, f"{type(error).__name__}: {error}"[:300]
    return status, "" if 200 <= status < 300 else f"Answered {status}"


def _headers(delivery: Delivery, body: bytes) -> dict[str, str]:
    timestamp, identifier = int(time.time()), delivery.message.identifier
    return {
        "Content-Type": "application/json",
        "User-Agent": "Synergos-Webhooks/1",
        "webhook-id": identifier,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature(_seeds(delivery.receiver), identifier, timestamp, body),
    }


def _seeds(receiver: Receiver) -> list[str]:
    ends = receiver.former_ends_at
    is_former_valid = bool(receiver.former_seed and ends and ends > timezone.now())
    return [receiver.secret_seed, *([receiver.former_seed] if is_former_valid else [])]


@transaction.atomic
def _note(delivery: Delivery, status: int | None, problem: str, milliseconds: int) -> None:
    Attempt.objects.create(delivery=delivery, status=status, problem=problem, milliseconds=milliseconds)
    delivery.number_of_attempts += 1
    if not problem:
        delivery.state = Delivery.State.DELIVERED
    elif status == _GONE or delivery.number_of_attempts > len(PAUSES):
        delivery.state = Delivery.State.GIVEN_UP
    else:
        delivery.due_at = timezone.now() + PAUSES[delivery.number_of_attempts - 1]
    delivery.save(update_fields=["number_of_attempts", "state", "due_at"])
    if status == _GONE:
        Receiver.objects.filter(pk=delivery.receiver_id).update(is_active=False)
