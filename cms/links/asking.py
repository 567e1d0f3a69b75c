"""Whether an address on another site still leads somewhere: asked politely, and at most once a week.

A few addresses at a time, of one site never two, and none that its robots.txt keeps programs from. What
wants a password, or no programs, is there. What fails is told only when it fails again another day.
"""

from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus
from http.client import HTTPException

from django.db.models import Q
from django.utils import timezone

from cms.core.open_internet import NotAllowedError
from cms.links.models import Address
from cms.links.visiting import is_welcome, status_of

PAUSE = timedelta(days=7)
MOST_AT_ONCE = 3
_IS_THERE = frozenset(
    (
        HTTPStatus.UNAUTHORIZED,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.METHOD_NOT_ALLOWED,
        HTTPStatus.NOT_ACCEPTABLE,
        HTTPStatus.TOO_MANY_REQUESTS,
        HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS,
    )
)


def take_due() -> list[int]:
    """Those that wait longest, each of another site; taken, so that no other worker asks them too."""
    now = timezone.now()
    due = Address.objects.filter(Q(asked_at=None) | Q(asked_at__lt=now - PAUSE))
    hosts: dict[str, int] = {}
    for key, host in due.order_by("asked_at", "pk").values_list("pk", "host")[:200]:
        hosts.setdefault(host, key)
    taken = list(hosts.values())[:MOST_AT_ONCE]
    return [key for key in taken if due.filter(pk=key).update(asked_at=now)]


def ask(pk: int) -> None:
    address = Address.objects.filter(pk=pk).first()
    if address is None:
        return
    try:
        if is_welcome(address.url):
            _note(address, status_of(address.url))
        else:
            Address.objects.filter(pk=pk).update(is_broken=False, failing_since=None)
    except (NotAllowedError, OSError, HTTPException, ValueError):
        _note(address, None)


def _note(address: Address, status: int | None) -> None:
    today = timezone.localdate()
    fails = status is None or (status >= HTTPStatus.BAD_REQUEST and status not in _IS_THERE)
    address.status = status
    address.asked_at = timezone.now()
    address.is_broken = fails and address.failing_since is not None and address.failing_since < today
    address.failing_since = (address.failing_since or today) if fails else None
    address.save()
