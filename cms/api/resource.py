"""What every endpoint has in common: nobody is logged in, everything is JSON."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.request import Request
from rest_framework.views import APIView

from cms.api.answers import shared_with_everyone
from cms.api.errors import problem
from cms.api.limits.limiting import limit, tell_limits


class AlwaysJson(BaseContentNegotiation):
    """There is one format: whatever the client says it accepts, it is given JSON."""

    def select_parser(self, request: Request, parsers: Any) -> Any:
        return parsers[0]

    def select_renderer(self, request: Request, renderers: Any, format_suffix: str | None = None) -> Any:
        return renderers[0], renderers[0].media_type


class Resource(APIView):
    """An endpoint that reads. Tokens are ignored, also wrong ones: what is public stays public."""

    authentication_classes: list[Any] = []
    permission_classes: list[Any] = []
    content_negotiation_class = AlwaysJson
    http_method_names = ["get", "head", "options"]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        # Otherwise LocaleMiddleware answers a 404 with a redirect to the same path below /nb/.
        request.urlconf = "cms.api.urls"
        return super().dispatch(request, *args, **kwargs)

    def check_throttles(self, request: Request) -> None:
        limit(request._request)

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Any:
        response = super().finalize_response(request, response, *args, **kwargs)
        tell_limits(request._request, response)
        return response

    def get_exception_handler(self) -> Any:
        return problem

    def options(self, request: Request, *args: Any, **kwargs: Any) -> HttpResponse:
        response = shared_with_everyone(HttpResponse(status=204))
        response["Allow"] = response["Access-Control-Allow-Methods"] = "GET, HEAD, OPTIONS"
        response["Access-Control-Allow-Headers"] = "Accept, If-None-Match"
        return response
