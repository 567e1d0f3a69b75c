"""The section a page stands in, opened down to the page and what is below it."""

from __future__ import annotations

import re
from itertools import accumulate

import msgspec
from django.db.models import Q
from rest_framework.request import Request

from cms.api.items import lists_others
from cms.api.services.branches import MOST_ROWS, by_parent
from cms.api.services.registry import service
from cms.api.services.seen import Seen, pages_seen, right_below
from cms.api.services.shapes import Shape, address_of, home_path, service_address
from cms.api.stored.models import StoredPage

_WORDS = re.compile(r"(?<!^)(?=[A-Z])")


class ContextItem(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    href: str
    title: str
    description: str
    icon: str
    thumb: str
    type: str
    normalized_id: str
    review_state: str
    is_current: bool
    is_in_path: bool
    is_folderish: bool
    items: list[ContextItem]


class ContextNavigation(Shape, frozen=True, kw_only=True):
    """``title`` and ``url`` are those of the section."""

    address: str = msgspec.field(name="@id")
    available: bool
    has_custom_name: bool
    title: str
    url: str | None
    items: list[ContextItem]


ANSWER = ContextNavigation


@service("contextnavigation", answer=ANSWER, summary="The section around the page, opened down to it")
def context_navigation(row: StoredPage | None, request: Request) -> ContextNavigation:
    opened = _opened(row)
    rows = pages_seen(request).filter(right_below(opened, request) | Q(path=opened[0], depth__gt=0))
    found = list(rows.order_by("depth", "position")[:MOST_ROWS])
    section = next((each for each in found if each.path == opened[0]), None)
    items = _items(opened[0], by_parent(found), row)
    return ContextNavigation(
        address=service_address(row, "contextnavigation"),
        available=bool(items),
        has_custom_name=False,
        title=section.title if section else "",
        url=address_of(section) if section else None,
        items=items,
    )


def _opened(row: StoredPage | None) -> list[str]:
    """The paths whose children are shown: from the section below the front page to the page."""
    if row is None:
        return [""]
    ways = list(accumulate(row.path.split("/"), "{}/{}".format))
    return ways[1:] or [home_path(row)]


def _items(path: str, below: dict[str, list[Seen]], row: StoredPage | None) -> list[ContextItem]:
    return [_item(child, below, row) for child in below.get(path, [])]


def _item(child: Seen, below: dict[str, list[Seen]], row: StoredPage | None) -> ContextItem:
    current = row.path if row else ""
    return ContextItem(
        address=address_of(child),
        href=address_of(child),
        title=child.title,
        description=child.description,
        icon="",
        thumb="",
        type=_WORDS.sub("-", child.type).lower(),
        normalized_id=child.path.rpartition("/")[2],
        review_state=child.state,
        is_current=child.path == current,
        is_in_path=f"{current}/".startswith(f"{child.path}/"),
        is_folderish=lists_others(child.type),
        items=_items(child.path, below, row),
    )
