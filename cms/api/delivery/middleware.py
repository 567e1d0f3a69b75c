"""Plain reads of stored documents are answered before sessions, languages and the like are looked at.

Whatever is more than that (a parameter, a service, a token, an address that is not stored) goes on to the
router, which answers the same for the same document.
"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language_from_request, override

from cms.api.delivery.headers import PUBLIC
from cms.api.delivery.stored_answer import stored_answer
from cms.api.delivery.stored_list import WHOLE_DOCUMENTS, stored_list
from cms.api.errors import problem
from cms.api.limits.counting import Standing
from cms.api.limits.limiting import TooOften, standing_of, tell_limits
from cms.api.paths import plainly_asked_path

Answer = Callable[[HttpRequest, str], HttpResponse | None]
ANSWERS: dict[str, Answer] = {"": stored_answer, WHOLE_DOCUMENTS: stored_list}
"""By what is wished of the page."""


class StoredDocumentMiddleware:
    """Stands behind SecurityMiddleware, so that what holds for every answer holds for these."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        path = plainly_asked_path(request)
        answer = ANSWERS.get(request.META.get("QUERY_STRING", "")) if path else None
        stored = answer and path and _limited(answer, request, path)
        return stored or _without_language(self.get_response(request))


def _without_language(response: HttpResponse) -> HttpResponse:
    """Django says of every answer that it depends on the language its reader prefers. Documents do not."""
    if getattr(response, "is_in_own_language", False):
        response.headers["Vary"] = PUBLIC["Vary"]
    return response


def _limited(answer: Answer, request: HttpRequest, path: str) -> HttpResponse | None:
    standing = standing_of(request)
    if standing is not None and standing.is_over:
        response = _refusal(request, standing)
    else:
        response = answer(request, path)
    if response is not None:
        tell_limits(request, response)
    return response


def _refusal(request: HttpRequest, standing: Standing) -> HttpResponse | None:
    with override(get_language_from_request(request)):
        return problem(TooOften(standing), {"request": request})
