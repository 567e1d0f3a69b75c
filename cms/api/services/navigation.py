"""The pages of a language as a tree, from its front page down."""

from __future__ import annotations

import msgspec
from rest_framework.request import Request

from cms.api.parameters import number
from cms.api.services.branches import MOST_ROWS, by_parent
from cms.api.services.registry import own_parameters, service
from cms.api.services.seen import Seen, pages_seen
from cms.api.services.shapes import Shape, address_of, home_path, service_address
from cms.api.stored.models import StoredPage

DEEPEST = 6
DEPTH = "expand.navigation.depth"
PARAMETERS = {DEPTH: number(1, DEEPEST)}


class NavigationItem(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    type: str = msgspec.field(name="@type")
    title: str
    description: str
    review_state: str
    language: str
    items: list[NavigationItem]


class Navigation(Shape, frozen=True, kw_only=True):
    """The front page, then what stands below it; ``complete`` is false where more pages than fit do."""

    address: str = msgspec.field(name="@id")
    items: list[NavigationItem]
    complete: bool


ANSWER = Navigation


@service("navigation", answer=ANSWER, summary="The pages of a language as a tree", parameters=PARAMETERS)
def navigation(row: StoredPage | None, request: Request) -> Navigation:
    depth = own_parameters(request, PARAMETERS).get(DEPTH, 1)
    rows = _rows(row, request, depth)
    below = by_parent(rows[:MOST_ROWS])
    return Navigation(
        address=service_address(row, "navigation"),
        items=_items(row, below),
        complete=len(rows) <= MOST_ROWS,
    )


def _rows(row: StoredPage | None, request: Request, depth: int) -> list[Seen]:
    """The upper levels first, so that it is the lowest that may not fit."""
    pages = pages_seen(request).filter(depth__lte=depth + 1 if row else depth)
    if row is not None:
        pages = pages.filter(language=row.language)
    return list(pages.order_by("depth", "position")[: MOST_ROWS + 1])


def _items(row: StoredPage | None, below: dict[str, list[Seen]]) -> list[NavigationItem]:
    homes = below.get("", [])
    if row is None:
        return [_item(home, below) for home in homes]
    home = [_item(each, {}) for each in homes if each.path == home_path(row)]
    return home + [_item(each, below) for each in below.get(home_path(row), [])]


def _item(row: Seen, below: dict[str, list[Seen]]) -> NavigationItem:
    return NavigationItem(
        address=address_of(row),
        type=row.type,
        title=row.title,
        description=row.description,
        review_state=row.state,
        language=row.language,
        items=[_item(child, below) for child in below.get(row.path, [])],
    )
