"""``@lock``: to look, to keep a page for a while, to let it go."""

from __future__ import annotations

from django.http import HttpResponse
from django.utils.translation import gettext as _

from cms.api.tokens.scopes import Scope
from cms.api.writing.asked import Asked
from cms.api.writing.locking import FREE, lock_json, lock_of, need_open
from cms.api.writing.refusals import Invalid, Refused
from cms.api.writing.reserving import MOST_SECONDS, USUAL_SECONDS, reservation_of, reserve
from cms.api.writing.rights import need, page_asked_for
from cms.api.writing.showing import private


def look(asked: Asked) -> HttpResponse:
    page = page_asked_for(asked)
    return private(asked, lock_of(page, asked.who.user))


def keep(asked: Asked) -> HttpResponse:
    page = page_asked_for(asked)
    need(asked, Scope.WRITE, page, page.permissions_for_user(asked.who.user).can_edit())
    need_open(asked, page)
    seconds, stealable = asked.body.get("timeout", USUAL_SECONDS), asked.body.get("stealable", True)
    if type(seconds) is not int or not 1 <= seconds <= MOST_SECONDS:
        sentence = _("Write a number of seconds, %(number)d at most.")
        raise Invalid([("timeout", sentence % {"number": MOST_SECONDS})])
    reservation = reserve(page, asked.who.user, seconds, stealable is not False)
    return private(asked, lock_json(reservation, asked.who.user))


def let_go(asked: Asked) -> HttpResponse:
    """One's own; another's where that one allows it and ``force`` is sent."""
    page = page_asked_for(asked)
    need(asked, Scope.WRITE, page, page.permissions_for_user(asked.who.user).can_edit())
    reservation = reservation_of(page)
    if reservation is not None:
        is_own = reservation.user_id == asked.who.user.pk
        if not is_own and not (reservation.stealable and asked.body.get("force") is True):
            raise Refused(403, _("Somebody else keeps this page."), **lock_json(reservation, asked.who.user))
        reservation.delete()
    return private(asked, FREE)
