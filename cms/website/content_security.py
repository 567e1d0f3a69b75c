"""Every page says what it may load, and what it asks the browser for."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from cms.core.content_security import OF_THE_EDITOR, PERMISSIONS, policy

EDITOR = "/admin/"


class ContentSecurityPolicyMiddleware:
    """Adds both to every HTML answer; the editor, whose scripts are Wagtail's, has a policy of its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.policy = policy()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.get("Content-Type", "").startswith("text/html"):
            of_here = OF_THE_EDITOR if request.path.startswith(EDITOR) else self.policy
            response.headers.setdefault("Content-Security-Policy", of_here)
            response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        return response
