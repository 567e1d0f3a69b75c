"""``@workflow``: the state of a page, how it came to it, and what can be done now."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.models import Page, PageLogEntry

from cms.api.moments import moment
from cms.api.writing.asked import Asked
from cms.api.writing.locking import need_open
from cms.api.writing.refusals import Invalid
from cms.api.writing.rights import need, page_asked_for
from cms.api.writing.saving import may_change, save_given
from cms.api.writing.showing import address, private
from cms.api.writing.states import PENDING, PRIVATE, PUBLISHED, state_of, title_of
from cms.api.writing.transitions import comment_of, transitions_of
from cms.api.writing.versions import need_version
from cms.languages.originals import original_of

STEPS = {
    "wagtail.create": ("create", PRIVATE),
    "wagtail.copy": ("copy", PRIVATE),
    "wagtail.publish": ("publish", PUBLISHED),
    "wagtail.unpublish": ("retract", PRIVATE),
    "wagtail.workflow.start": ("submit", PENDING),
    "wagtail.workflow.resume": ("submit", PENDING),
    "wagtail.workflow.approve": ("approve", PENDING),
    "wagtail.workflow.reject": ("reject", PRIVATE),
    "wagtail.workflow.cancel": ("cancel", PRIVATE),
}
_MOST = 200


def look(asked: Asked) -> HttpResponse:
    page = page_asked_for(asked)
    here, state = f"{address(page)}/@workflow", state_of(page)
    transitions = [
        {"@id": f"{here}/{name}", "title": str(transition.title)}
        for name, transition in transitions_of(page, asked.who.user).items()
        if asked.who.lets(transition.scope, page)
    ]
    return private(
        asked,
        {
            "@id": here,
            "state": {"id": state, "title": title_of(state)},
            "history": [step_json(entry) for entry in reversed(steps_of(page))],
            "transitions": transitions,
        },
        page=page,
    )


def fire(asked: Asked) -> HttpResponse:
    """The step that was made, as it stands in the history."""
    page = page_asked_for(asked)
    available = transitions_of(page, asked.who.user)
    transition = available.get(asked.which)
    if transition is None:
        names = ", ".join(available) or _("nothing")
        sentence = _("“%(name)s” cannot be done now. What you can do: %(names)s.")
        raise Invalid([("", sentence % {"name": asked.which, "names": names})])
    comment = comment_of(asked)
    need(asked, transition.scope, page, True)
    need_version(asked, page)
    need_open(asked, page)
    _set_dates(asked, page)
    last = PageLogEntry.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    transition.fire(asked, Page.objects.get(pk=page.pk).specific)
    page = Page.objects.get(pk=page.pk).specific
    return private(asked, _made(asked, page, last, comment), page=page)


def _set_dates(asked: Asked, page: Page) -> None:
    dates: dict[str, Any] = {
        name: asked.body[name] for name in ("effective", "expires") if name in asked.body
    }
    if dates and original_of(page) is None:
        may_change(asked, page)
        save_given(asked, page, dates)


def _made(asked: Asked, page: Page, last: int, comment: str) -> dict[str, Any]:
    entry = next((each for each in steps_of(page) if each.pk > last), None)
    state = state_of(page)
    if entry is None:
        return {
            "action": asked.which,
            "actor": asked.who.user.get_username(),
            "comments": comment,
            "review_state": state,
            "time": moment(page.latest_revision_created_at),
            "title": title_of(state),
        }
    if comment and "comment" not in (entry.data or {}):
        entry.data = {**(entry.data or {}), "comment": comment}
        entry.save(update_fields=["data"])
    return {**step_json(entry), "review_state": state, "title": title_of(state)}


def steps_of(page: Page) -> list[PageLogEntry]:
    """The newest first."""
    found = PageLogEntry.objects.filter(page_id=page.pk, action__in=STEPS).select_related("user")
    return list(found.order_by("-timestamp", "-pk")[:_MOST])


def step_json(entry: PageLogEntry) -> dict[str, Any]:
    action, state = STEPS[entry.action]
    return {
        "action": action,
        "actor": entry.user.get_username() if entry.user else "",
        "comments": comment_in(entry),
        "review_state": state,
        "time": moment(entry.timestamp),
        "title": title_of(state),
    }


def comment_in(entry: PageLogEntry) -> str:
    return str((entry.data or {}).get("comment") or "")
