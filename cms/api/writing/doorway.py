"""Where readers and writers part: the same addresses answer both.

Whoever sends no token, or one that opens nothing, is a reader. What is read with a token and is not there
for its person is read as anybody reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern
from django.views.decorators.csrf import csrf_exempt

from cms.api.paths import can_be_nowhere
from cms.api.tokens.caller import bearer, caller_of
from cms.api.writing.asked import address_of
from cms.api.writing.editing import EditingResource
from cms.api.writing.table import OF_THE_SITE, ONLY_WITH_A_TOKEN, READS

_OF_READERS = {"GET", "HEAD", "OPTIONS"}
_DOORS = {"api_site", "api_page", "api_service"}

View = Callable[..., HttpResponse]


def with_editing(endpoints: Iterable[URLPattern]) -> list[URLPattern]:
    """The router's table, where pages and their services can be written too."""
    return [_with_editing(endpoint) if endpoint.name in _DOORS else endpoint for endpoint in endpoints]


def _with_editing(endpoint: URLPattern) -> URLPattern:
    return URLPattern(endpoint.pattern, _either(endpoint.callback), endpoint.default_args, endpoint.name)


def _either(readers: View) -> View:
    editing = EditingResource.as_view()

    @csrf_exempt
    def view(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if _is_for_editors(request):
            response = editing(request)
            if response.status_code != 404 or request.method not in _OF_READERS or _has_no_reader(request):
                return response
        return readers(request, *args, **kwargs)

    view.cls = getattr(readers, "cls", None)  # type: ignore[attr-defined]
    return view


def _is_for_editors(request: HttpRequest) -> bool:
    if request.method not in _OF_READERS:
        return True
    path, service, _which = address_of(request)
    if request.method == "OPTIONS" or service not in READS or can_be_nowhere(path):
        return False
    has_editors = bool(path) or service in OF_THE_SITE
    if service in ONLY_WITH_A_TOKEN and has_editors:
        return True
    return has_editors and bool(bearer(request)) and caller_of(request) is not None


def _has_no_reader(request: HttpRequest) -> bool:
    return address_of(request)[1] in ONLY_WITH_A_TOKEN
