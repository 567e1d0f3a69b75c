"""Whether a page may be written now, and the lock as clients of Plone read it."""

from __future__ import annotations

from typing import Any

from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.api.moments import moment
from cms.api.writing.asked import Asked
from cms.api.writing.models import Reservation
from cms.api.writing.refusals import Refused
from cms.api.writing.reserving import opens, reservation_of, reservation_passed

FREE = {"locked": False, "stealable": True}


def need_open(asked: Asked, page: Page, status: int = 403) -> None:
    """The lock of ``@lock`` opens to its token alone; the editor's locks to whom they open there."""
    reservation = reservation_of(page)
    if not opens(reservation, asked.request.headers.get("Lock-Token", "")):
        raise Refused(status, _("Resource is locked."), **lock_json(reservation, asked.who.user))
    with reservation_passed():
        lock = page.get_lock()
    if lock is not None and lock.for_user(asked.who.user):
        raise Refused(status, strip_tags(lock.get_message(asked.who.user) or _("Resource is locked.")))


def lock_of(page: Page, user: Any) -> dict[str, Any]:
    reservation = reservation_of(page)
    if reservation is not None:
        return lock_json(reservation, user)
    lock = page.get_lock()
    return {"locked": True, "stealable": False} if lock is not None and lock.for_user(user) else dict(FREE)


def lock_json(reservation: Reservation | None, user: Any) -> dict[str, Any]:
    """Its token is told to who keeps the page, and to nobody else."""
    if reservation is None:
        return dict(FREE)
    name = reservation.user.get_username()
    return {
        "locked": True,
        "stealable": reservation.stealable,
        "name": "synergos.reservation",
        "creator": name,
        "creator_name": reservation.user.get_full_name() or name,
        "created": moment(reservation.created_at),
        "time": reservation.created_at.timestamp(),
        "timeout": reservation.seconds,
        **({"token": reservation.token} if reservation.user_id == user.pk else {}),
    }
