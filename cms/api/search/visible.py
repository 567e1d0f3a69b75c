"""What whoever asks may find. A room that knows who asks says so with ``widen``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from rest_framework.request import Request

from cms.search.filters import Rows, public_rows

Documents = Callable[[Sequence[str]], Mapping[str, tuple[str, bytes]]]


def _none(_uids: Sequence[str]) -> Mapping[str, tuple[str, bytes]]:
    return {}


@dataclass(frozen=True, kw_only=True)
class Sight:
    """``rows`` has one for each page. ``drafts``: those of the UIDs that are shown as they are worked on,
    each with its type and document."""

    rows: Rows
    drafts: Documents = _none
    is_public: bool = True


Visible = Callable[[HttpRequest], Sight | None]

_KNOWN: list[Visible] = []


def widen(function: Visible) -> Visible:
    """Register who is shown more than anybody: the sight of a request, or ``None`` where it is not theirs."""
    if function not in _KNOWN:
        _KNOWN.append(function)
    return function


def sight_of(request: Request | HttpRequest) -> Sight:
    """Worked out once for each request. What was made with a wider one is private: see ``answers``."""
    asked: Any = getattr(request, "_request", request)
    if not hasattr(asked, "_api_sight"):
        asked._api_sight = _sight(asked)
    sight: Sight = asked._api_sight
    return sight


def _sight(request: HttpRequest) -> Sight:
    found = (function(request) for function in _KNOWN)
    return next((sight for sight in found if sight is not None), None) or Sight(rows=public_rows())


def was_wider(request: HttpRequest) -> bool:
    """Whether something that not everybody may see was looked at for this request."""
    sight: Sight | None = getattr(request, "_api_sight", None)
    return sight is not None and not sight.is_public
