"""Plain reads of stored documents are answered before sessions, languages and the like are looked at.

Whatever is more than that (a parameter, a service, a token, an address that is not stored) goes on to the
router, which answers the same for the same document.
"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from cms.api.delivery.stored_answer import stored_answer
from cms.api.delivery.stored_list import WHOLE_DOCUMENTS, stored_list
from cms.api.paths import clean_path

MOUNTS = ("/++api++/", "/api/")
ANSWERS = {"": stored_answer, WHOLE_DOCUMENTS: stored_list}
"""By what is wished of the page."""


class StoredDocumentMiddleware:
    """Stands behind SecurityMiddleware, so that what holds for every answer holds for these."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        path = plainly_asked_path(request)
        answer = ANSWERS.get(request.META.get("QUERY_STRING", "")) if path else None
        return (answer and answer(request, path)) or self.get_response(request)


def plainly_asked_path(request: HttpRequest) -> str:
    """The public path that anybody reads, else nothing."""
    mount = next((mount for mount in MOUNTS if request.path_info.startswith(mount)), None)
    if mount is None or request.method not in ("GET", "HEAD"):
        return ""
    if "HTTP_AUTHORIZATION" in request.META:
        return ""
    path = clean_path(request.path_info[len(mount) :])
    return "" if "@" in path or "\0" in path else path
