"""What whoever asks may find. A room that knows who asks replaces ``rows_for``."""

from __future__ import annotations

from collections.abc import Callable

from rest_framework.request import Request

from cms.search.filters import Rows, public_rows

Visible = Callable[[Request], Rows | None]

_KNOWN: list[Visible] = []


def widen(function: Visible) -> Visible:
    """Register who is shown more than anybody: the rows for a request, or ``None`` where it is not theirs."""
    _KNOWN.append(function)
    return function


def rows_for(request: Request) -> tuple[Rows, bool]:
    """The rows, and whether they are those that anybody sees, so that any cache may keep the answer."""
    for function in _KNOWN:
        rows = function(request)
        if rows is not None:
            return rows, False
    return public_rows(), True
