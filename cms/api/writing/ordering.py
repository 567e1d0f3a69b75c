"""The order of what stands below a page: ``PATCH`` with ``{"ordering": {"obj_id": "b", "delta": "top"}}``."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.api.tokens.scopes import Scope
from cms.api.writing.asked import Asked
from cms.api.writing.refusals import Invalid
from cms.api.writing.rights import need


def order(asked: Asked, parent: Page, given: Any) -> None:
    """It shows at once, so it is the right to publish that decides, as in the editor."""
    need(asked, Scope.PUBLISH, parent, parent.permissions_for_user(asked.who.user).can_reorder_children())
    children = list(parent.get_children())
    slug = given.get("obj_id") if isinstance(given, dict) else None
    page = next((child for child in children if child.slug == slug), None)
    if page is None:
        raise Invalid([("ordering.obj_id", _("No page below this one has this id."))])
    here = children.index(page)
    there = _place(given.get("delta"), here, len(children))
    if there != here:
        page.move(children[there], pos="right" if there > here else "left", user=asked.who.user)


def _place(delta: Any, here: int, number: int) -> int:
    if delta == "top":
        return 0
    if delta == "bottom":
        return number - 1
    if isinstance(delta, int) and not isinstance(delta, bool):
        return min(max(here + delta, 0), number - 1)
    raise Invalid([("ordering.delta", _("Write “top”, “bottom” or a number of places."))])
