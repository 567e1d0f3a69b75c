"""The reader's pages load only what we serve ourselves: no inline style or script, no third party."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse

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


def policy() -> str:
    """``'self'``, and the hosts of static and media files where those have hosts of their own."""
    ours = " ".join(["'self'", *sorted({_origin(settings.STATIC_URL), _origin(settings.MEDIA_URL)} - {""})])
    directives = {
        "default-src": "'none'",
        "style-src": ours,
        "script-src": ours,
        "font-src": ours,
        "img-src": ours,
        "media-src": ours,
        "connect-src": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'self'",
        "base-uri": "'none'",
    }
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def _is_page(request: HttpRequest, response: HttpResponse) -> bool:
    return not request.path.startswith(EDITOR) and response.get("Content-Type", "").startswith("text/html")
