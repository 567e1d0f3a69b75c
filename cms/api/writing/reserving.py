"""Keeping a page for a while. In the editor it is locked meanwhile, for others than who keeps it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.translation import gettext as _
from wagtail.locks import BaseLock
from wagtail.models import Page

from cms.api.writing.models import Reservation

USUAL_SECONDS = 600
MOST_SECONDS = 3600

_is_passed: ContextVar[bool] = ContextVar("reservation_is_passed", default=False)


class ReservationLock(BaseLock):
    def __init__(self, page: Page, reservation: Reservation) -> None:
        super().__init__(page)
        self.reservation = reservation

    def for_user(self, user: Any) -> bool:
        return user.pk != self.reservation.user_id

    def get_message(self, user: Any) -> str:
        sentence = _("A program works on this page for %(name)s, until %(time)s.")
        ends = timezone.localtime(self.reservation.ends_at)
        return sentence % {"name": self.reservation.user, "time": f"{ends:%H:%M}"}

    def get_locked_by(self, user: Any) -> str:
        return _("Kept by %(name)s") % {"name": self.reservation.user}


def reservation_of(page: Page) -> Reservation | None:
    found = Reservation.objects.filter(page_id=page.pk, ends_at__gt=timezone.now())
    return found.select_related("user").first()


def reservation_lock(page: Page) -> BaseLock | None:
    reservation = None if _is_passed.get() else reservation_of(page)
    return ReservationLock(page, reservation) if reservation else None


@contextmanager
def reservation_passed() -> Iterator[None]:
    """Within it only the other locks count: that of the reservation has been asked for its token."""
    token = _is_passed.set(True)
    try:
        yield
    finally:
        _is_passed.reset(token)


def opens(reservation: Reservation | None, token: str) -> bool:
    return reservation is None or constant_time_compare(reservation.token, token)


def reserve(page: Page, user: Any, seconds: int, stealable: bool) -> Reservation:
    """In place of one that has ended."""
    now = timezone.now()
    values = {
        "user": user,
        "token": secrets.token_hex(16),
        "stealable": stealable,
        "seconds": seconds,
        "created_at": now,
        "ends_at": now + timedelta(seconds=seconds),
    }
    return Reservation.objects.update_or_create(page_id=page.pk, defaults=values)[0]


def prolong(reservation: Reservation) -> None:
    ends = timezone.now() + timedelta(seconds=reservation.seconds)
    Reservation.objects.filter(pk=reservation.pk).update(ends_at=ends)
