"""The way from the front page to the page."""

from __future__ import annotations

from itertools import accumulate

import msgspec
from rest_framework.request import Request

from cms.api.addresses import base
from cms.api.services.registry import service
from cms.api.services.seen import pages_seen
from cms.api.services.shapes import Shape, address_of, home_path, service_address
from cms.api.stored.models import StoredPage


class Crumb(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    title: str


class Breadcrumbs(Shape, frozen=True, kw_only=True):
    """From below ``root``, the front page of the language, to the page itself."""

    address: str = msgspec.field(name="@id")
    root: str
    items: list[Crumb]


ANSWER = Breadcrumbs


@service("breadcrumbs", answer=ANSWER, summary="The way from the front page to the page")
def breadcrumbs(row: StoredPage | None, request: Request) -> Breadcrumbs:
    root = f"{base()}/{home_path(row)}" if row else base()
    return Breadcrumbs(address=service_address(row, "breadcrumbs"), root=root, items=_crumbs(row, request))


def _crumbs(row: StoredPage | None, request: Request) -> list[Crumb]:
    if row is None:
        return []
    ways = list(accumulate(row.path.split("/"), "{}/{}".format))[1:]
    rows = pages_seen(request).filter(path__in=ways).order_by("depth")
    return [Crumb(address=address_of(each), title=each.title) for each in rows]
