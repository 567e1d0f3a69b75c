"""Former addresses of a page: for those who may change them, so not for everybody."""

from __future__ import annotations

from typing import NoReturn

from msgspec import UNSET, UnsetType
from rest_framework.request import Request

from cms.api.services.registry import PAGE, service
from cms.api.services.shapes import Batching, Shape
from cms.api.stored.models import StoredPage
from cms.api.tokens.refusals import Unauthorized


class AliasItem(Shape, frozen=True, kw_only=True, rename={"redirect_to": "redirect-to"}):
    """``manual`` where somebody gave it, not a move of the page."""

    path: str
    redirect_to: str
    datetime: str | None
    manual: bool


class Aliases(Shape, frozen=True, kw_only=True, rename={"address": "@id"}):
    address: str
    items: list[AliasItem]
    items_total: int
    batching: Batching | UnsetType = UNSET


ANSWER = Aliases


@service(
    "aliases",
    answer=ANSWER,
    summary="Other addresses that lead to the page",
    places=(PAGE,),
    refusals=(401, 403),
    expands=False,
)
def aliases(_row: StoredPage | None, _request: Request) -> NoReturn:
    raise Unauthorized
