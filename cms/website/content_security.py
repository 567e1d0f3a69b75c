"""Every page for readers says what it may load."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from cms.core.content_security import policy

EDITOR = "/admin/"


class ContentSecurityPolicyMiddleware:
    """Adds the policy to every HTML answer outside the editor."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.policy = policy()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if _is_page(request, response):
            response.headers.setdefault("Content-Security-Policy", self.policy)
        return response


def _is_page(request: HttpRequest, response: HttpResponse) -> bool:
    return not request.path.startswith(EDITOR) and response.get("Content-Type", "").startswith("text/html")
