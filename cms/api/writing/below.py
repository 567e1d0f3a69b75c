"""What stands below a page that is worked on, in batches, as far as the caller may read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from wagtail.models import Page

from cms.api.addresses import public_address
from cms.api.batches import Batch
from cms.api.items import MOST_BYTES
from cms.api.neighbours import as_members
from cms.api.projection import summary
from cms.api.stored.models import StoredPage
from cms.api.writing.asked import Asked
from cms.api.writing.rights import may_read
from cms.api.writing.states import state_of

Shown = Callable[[Asked, Page], dict[str, Any]]


def members_below(
    asked: Asked, page: Page, given: Mapping[str, Any], whole: Shown
) -> tuple[dict[str, Any], str]:
    """The members of the list, and its ``Link`` header. ``whole`` shows an element for ``fullobjects``."""
    readable = _readable(asked, page)
    place = {"start": given.get("b_start", 0), "size": given.get("b_size", Batch.size)}
    keys = readable[place["start"] : place["start"] + place["size"]]
    pages = Page.objects.filter(pk__in=keys).select_related("locale").order_by("path").specific()
    batch = {"address": public_address(page), "total": len(readable), **place}
    if given.get("fullobjects"):
        items = _that_fit(whole(asked, child) for child in pages)
        shown = len(items) if place["start"] < len(readable) else None
        batch |= {"parameters": (("fullobjects", "1"),), "shown": shown}
    else:
        items = [_element(asked, child) for child in pages]
    found = Batch(**batch)
    return {"items": items, **found.members()}, found.header()


def beside(asked: Asked, page: Page) -> dict[str, Any]:
    """The pages before and after ``page``; none for a front page."""
    keys = _readable(asked, page.get_parent()) if page.depth > 2 else []
    if page.pk not in keys:
        return as_members(None, None)
    here = keys.index(page.pk)
    around = [keys[here - 1] if here else None, next(iter(keys[here + 1 :]), None)]
    found = Page.objects.filter(pk__in=[pk for pk in around if pk]).select_related("locale").specific()
    pages = {each.pk: _element(asked, each) for each in found}
    return as_members(*(pages.get(pk) for pk in around))


def _readable(asked: Asked, page: Page) -> list[int]:
    """What is public is for everybody; of the rest, that which the caller may read."""
    children = page.get_children().order_by("path")
    public = StoredPage.objects.filter(page_id__in=children.values("pk")).values_list("page_id", flat=True)
    told = set(public)
    others = children.exclude(pk__in=told).select_related("locale").specific()
    told |= {child.pk for child in others if may_read(asked.who, child)}
    return [pk for pk in children.values_list("pk", flat=True) if pk in told]


def _element(asked: Asked, child: Page) -> dict[str, Any]:
    """As it is worked on for whoever may read that, else as it is published."""
    if not may_read(asked.who, child):
        return summary(child)
    return {**summary(child.get_latest_revision_as_object()), "review_state": state_of(child)}


def _that_fit(elements: Any) -> list[dict[str, Any]]:
    """At least one; it ends where the answer becomes too long."""
    taken: list[dict[str, Any]] = []
    size = 0
    for element in elements:
        size += len(msgspec.json.encode(element))
        if taken and size > MOST_BYTES:
            break
        taken.append(element)
    return taken
