"""Whether somebody holds the page. Who does is nobody's business but the editors'."""

from __future__ import annotations

from rest_framework.request import Request

from cms.api.services.registry import service
from cms.api.services.shapes import Shape
from cms.api.stored.models import StoredPage


class Lock(Shape, frozen=True, kw_only=True):
    locked: bool
    stealable: bool


ANSWER = Lock


@service("lock", answer=ANSWER)
def lock(_row: StoredPage | None, _request: Request) -> Lock:
    return Lock(locked=False, stealable=True)
