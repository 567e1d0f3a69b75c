"""``@history``: versions and steps, one version, what differs, and going back."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.actions.revert_to_page_revision import RevertToPageRevisionAction
from wagtail.models import Page, PageLogEntry, Revision

from cms.api.addresses import base
from cms.api.moments import moment
from cms.api.tokens.scopes import Scope
from cms.api.writing.asked import Asked
from cms.api.writing.locking import need_open
from cms.api.writing.refusals import Invalid, Refused
from cms.api.writing.rights import need, page_asked_for
from cms.api.writing.saving import refuse_what_follows_another
from cms.api.writing.showing import address, page_json, private, shown_of
from cms.api.writing.states import title_of
from cms.api.writing.versions import need_version
from cms.api.writing.workflow import STEPS, comment_in, steps_of

_MOST = 500
_DERIVED = {"html", "text", "items", "items_total", "batching", "@components", "blocks", "blocks_layout"}


def look(asked: Asked) -> HttpResponse:
    page = page_asked_for(asked)
    if asked.which:
        return _version(asked, page)
    may_revert = page.permissions_for_user(asked.who.user).can_edit()
    versions = [
        _version_json(page, number, revision, may_revert) for number, revision in enumerate(_revisions(page))
    ]
    steps = [_step_json(entry) for entry in steps_of(page)]
    return private(asked, sorted([*versions, *steps], key=_age, reverse=True))


def _age(entry: dict[str, Any]) -> tuple[str, int]:
    """Of one second, versions stand in their order; what was done with them is newer."""
    return entry["time"] or "", entry.get("version", _MOST)


def revert(asked: Asked) -> HttpResponse:
    """The old version becomes a draft; what is live stays until it is published."""
    page = page_asked_for(asked)
    need(asked, Scope.WRITE, page, page.permissions_for_user(asked.who.user).can_edit())
    need_version(asked, page)
    need_open(asked, page)
    refuse_what_follows_another(page)
    number = asked.body.get("version")
    revision = _revision(page, str(number) if type(number) is int else "")
    RevertToPageRevisionAction(page, revision, user=asked.who.user, clean=False).execute(
        skip_permission_checks=True
    )
    sentence = _("%(title)s has been reverted to version %(number)d.")
    return private(asked, {"message": sentence % {"title": page.title, "number": number}}, page=page)


def _version(asked: Asked, page: Page) -> HttpResponse:
    shown = shown_of(_revision(page, asked.which).as_object())
    compared = asked.request.GET.get("compare")
    if compared is not None:
        return private(asked, differences(shown_of(_revision(page, compared).as_object()), shown))
    today = page_json(asked, page)
    kept = ("created", "review_state", "lock", "items", "items_total")
    return private(
        asked, shown | {name: today[name] for name in kept if name in today} | {"version": asked.which}
    )


def differences(before: dict[str, Any], after: dict[str, Any]) -> list[dict[str, Any]]:
    """Field by field; of blocks those that differ, by their ids."""
    return [
        {"field": name, "before": before.get(name), "after": after.get(name)}
        for name in sorted({*before, *after} - _DERIVED)
        if before.get(name) != after.get(name)
    ]


def _revisions(page: Page) -> list[Revision]:
    """Number 0 is the first."""
    return list(page.revisions.select_related("user").order_by("created_at", "pk").defer("content")[:_MOST])


def _revision(page: Page, number: str) -> Revision:
    revisions = page.revisions.order_by("created_at", "pk")
    if not number.isascii() or not number.isdigit() or len(number) > 6:
        raise Invalid([("version", _("Write the number of a version."))], 404)
    found = revisions[int(number) : int(number) + 1].first() if int(number) < revisions.count() else None
    if found is None:
        raise Refused(404, _("There is no version %(number)s.") % {"number": number})
    return found


def _version_json(page: Page, number: int, revision: Revision, may_revert: bool) -> dict[str, Any]:
    return {
        "type": "versioning",
        "action": "Edited",
        "transition_title": _("Edited"),
        "version": number,
        "@id": f"{address(page)}/@history/{number}",
        "may_revert": may_revert,
        "comments": None,
        "time": moment(revision.created_at),
        "actor": _actor(revision.user),
    }


def _step_json(entry: PageLogEntry) -> dict[str, Any]:
    action, state = STEPS[entry.action]
    return {
        "type": "workflow",
        "action": action,
        "transition_title": str(entry.message),
        "review_state": state,
        "state_title": title_of(state),
        "comments": comment_in(entry),
        "time": moment(entry.timestamp),
        "actor": _actor(entry.user),
    }


def _actor(user: Any) -> dict[str, Any]:
    name = user.get_username() if user else "system"
    full_name = (user.get_full_name() or None) if user else None
    return {"@id": f"{base()}/@users/{name}", "id": name, "fullname": full_name, "username": None}
