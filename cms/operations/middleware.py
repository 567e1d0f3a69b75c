"""The outermost layer: every request has a name, and whoever watches the node is answered first."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse

from cms.operations.readiness import answers
from cms.operations.tracing import request_named

LIVE, READY = "/health/live/", "/health/ready/"


class RequestNameMiddleware:
    """Takes ``X-Request-ID`` of the web server in front, or draws one, and gives it back."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with request_named(request.headers.get("X-Request-ID", "")) as name:
            response = self.get_response(request)
            response.headers["X-Request-ID"] = name
            return response


class HealthMiddleware:
    """Before the host is looked at: a balancer asks by address, and by plain HTTP."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == LIVE:
            return _never_kept(JsonResponse({"status": "live"}))
        if request.path == READY:
            return _never_kept(_readiness())
        return self.get_response(request)


def _readiness() -> HttpResponse:
    told = answers()
    ready = all(told.values())
    checks = {name: "well" if well else "failed" for name, well in told.items()}
    return JsonResponse(
        {"status": "ready" if ready else "not ready", "checks": checks}, status=200 if ready else 503
    )


def _never_kept(response: HttpResponse) -> HttpResponse:
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
