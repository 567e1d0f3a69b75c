"""What can be done on the review screen: one function for each button. Each returns what to say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from cms.languages.assignments import assign, assign_with_descendants
from cms.languages.comments import add_comment
from cms.languages.models import ReviewInvitation
from cms.languages.notices.comments import tell_of_comment
from cms.languages.review.deciding import approve, publish, send_back
from cms.languages.review.errors import ReviewRefused
from cms.languages.review.invitations import USUAL_DAYS, invite, withdraw
from cms.languages.review.pairs import pairs_of
from cms.languages.review.sending import send_for_review
from cms.languages.review.situation import situation_of
from cms.languages.roles.rights import may_assign, people_with_a_part


@dataclass(frozen=True, kw_only=True)
class NewLink:
    """Shown once: the address cannot be read again."""

    invitation: ReviewInvitation
    address: str


def _send(request: HttpRequest, original: Any, locale: Locale) -> str:
    send_for_review(original, locale, request.user)
    return _("Sent for review.")


def _approve(request: HttpRequest, original: Any, locale: Locale) -> str:
    comment, seen = request.POST.get("comment", ""), request.POST.get("seen", "")
    approve(original, locale, request.user, comment, seen=seen)
    still_waits = situation_of(original, locale, request.user).step
    return _("Approved. It waits to be published.") if still_waits else _("Published.")


def _publish(request: HttpRequest, original: Any, locale: Locale) -> str:
    """Without a review: a register that has no drafts, or in spite of the gate, with a written reason."""
    situation = situation_of(original, locale, request.user)
    override = _written_reason(request, original, locale) if situation.gate else ""
    publish(original, locale, request.user, override=override)
    return _("Published.")


def _written_reason(request: HttpRequest, original: Any, locale: Locale) -> str:
    reason = request.POST.get("override", "").strip()
    problems = []
    if not reason:
        problems.append(_("Write why it should be published nevertheless."))
    if not request.POST.get("confirm"):
        problems.append(_("Mark that you answer for publishing it nevertheless."))
    if problems:
        raise ReviewRefused(original, locale, problems)
    return reason


def _send_back(request: HttpRequest, original: Any, locale: Locale) -> str:
    send_back(original, locale, request.user, request.POST.get("reason", ""))
    return _("Sent back, with your reason.")


def _comment(request: HttpRequest, original: Any, locale: Locale) -> str:
    body = request.POST.get("body", "").strip()
    number = request.POST.get("number", "")
    pair = next((pair for pair in pairs_of(original, locale) if str(pair.number) == number), None)
    if pair is None or not body:
        raise ReviewRefused(original, locale, [_("Write your comment first.")])
    key = original.translation_key
    said = add_comment(key, locale, pair.path, pair.stored_source, body, person=request.user)
    tell_of_comment(original, locale, said)
    return _("Your comment stands at paragraph %(number)s.") % {"number": number}


def _assign(request: HttpRequest, original: Any, locale: Locale) -> str:
    if not may_assign(request.user, original, locale):
        sentence = _("Only those who edit, translate, review or publish here say who does what.")
        raise ReviewRefused(original, locale, [sentence])
    person_id = request.POST.get("person", "")
    person = (
        people_with_a_part(original, locale).filter(pk=person_id).first() if person_id.isdigit() else None
    )
    given: dict[str, Any] = {
        "person": person,
        "due_date": _day(request, original, locale),
        "set_by": request.user,
    }
    if request.POST.get("below") and isinstance(original, Page):
        assign_with_descendants(original, locale, **given)
        return _("Saved for this page and every page below it.")
    assign(original, locale, **given)
    return _("Saved who does it, and by when.")


def _day(request: HttpRequest, original: Any, locale: Locale) -> date | None:
    written = request.POST.get("due_date", "").strip()
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as error:
        sentence = _("Write the date as year-month-day, for example 2026-12-24.")
        raise ReviewRefused(original, locale, [sentence]) from error


def _invite(request: HttpRequest, original: Any, locale: Locale) -> NewLink:
    days = request.POST.get("days", "")
    number = int(days) if days.isdigit() else (0 if days else USUAL_DAYS)
    name = request.POST.get("guest_name", "")
    invitation, address = invite(original, locale, request.user, name, number)
    return NewLink(invitation=invitation, address=address)


def _withdraw(request: HttpRequest, original: Any, locale: Locale) -> str:
    number = request.POST.get("invitation", "")
    if not number.isdigit():
        raise Http404
    withdraw(original, locale, request.user, int(number))
    return _("The link is withdrawn.")


ACTIONS: dict[str, Callable[[HttpRequest, Any, Locale], str | NewLink]] = {
    "send": _send,
    "approve": _approve,
    "publish": _publish,
    "send_back": _send_back,
    "comment": _comment,
    "assign": _assign,
    "invite": _invite,
    "withdraw": _withdraw,
}
