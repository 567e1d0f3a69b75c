"""Whether somebody holds the page. Who does is nobody's business but the editors'."""

from __future__ import annotations

from msgspec import UNSET, UnsetType
from rest_framework.request import Request

from cms.api.services.registry import PAGE, service
from cms.api.services.shapes import Shape
from cms.api.stored.models import StoredPage


class Lock(Shape, frozen=True, kw_only=True):
    """Who keeps the page, since when and for how many seconds is told to who may write it, the ``token`` to
    who keeps it."""

    locked: bool
    stealable: bool
    name: str | UnsetType = UNSET
    creator: str | UnsetType = UNSET
    creator_name: str | UnsetType = UNSET
    created: str | UnsetType | None = UNSET
    time: float | UnsetType = UNSET
    timeout: int | UnsetType = UNSET
    token: str | UnsetType = UNSET


ANSWER = Lock


@service("lock", answer=ANSWER, summary="Whether somebody keeps the page", places=(PAGE,))
def lock(_row: StoredPage | None, _request: Request) -> Lock:
    return Lock(locked=False, stealable=True)
