"""What stands in place of a page that is not live any more: a registry, asked before readers are told 404.

A room registers a function when its app is ready. It gets the page and the request, and answers with what is
shown there, or with nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse

Notice = Callable[[Any, HttpRequest], HttpResponse | None]

_registered: list[Notice] = []


def register_notice(function: Notice) -> None:
    if function not in _registered:
        _registered.append(function)


def notice_of(page: Any, request: HttpRequest) -> HttpResponse | None:
    return next((found for notice in _registered if (found := notice(page, request)) is not None), None)
