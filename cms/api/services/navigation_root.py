"""The front page of the page's language, without what it lists."""

from __future__ import annotations

from typing import Any

import msgspec
from rest_framework.request import Request

from cms.api.projection import site_summary
from cms.api.services.registry import service
from cms.api.services.shapes import Shape, home_path, service_address
from cms.api.stored.models import StoredPage

_LEFT_OUT = ("items", "items_total", "batching", "@components")


class NavigationRoot(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    navroot: dict[str, Any]


ANSWER = NavigationRoot


@service("navroot", answer=ANSWER, summary="The front page of the language")
def navigation_root(row: StoredPage | None, _request: Request) -> NavigationRoot:
    return NavigationRoot(address=service_address(row, "navroot"), navroot=_front_page(row))


def _front_page(row: StoredPage | None) -> dict[str, Any]:
    path = home_path(row) if row else ""
    body = StoredPage.objects.filter(path=path).values_list("body", flat=True).first()
    if body is None:
        return site_summary()
    value: dict[str, Any] = msgspec.json.decode(bytes(body))
    return {name: part for name, part in value.items() if name not in _LEFT_OUT}
