"""The password of a closed page, or of a closed collection of documents, is not found by trying."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail.documents.views.serve import authenticate_with_password as asked_for_document
from wagtail.views import authenticate_with_password as asked_for_page

from cms.core.networks import network_of
from cms.core.throttling import counted
from cms.languages.review.open_links import wait

MOST_GUESSES, SECONDS = 20, 300
"""Of one network. Right ones are not counted: a whole class may come in at once."""


def password_of_page(request: HttpRequest, page_view_restriction_id: int, page_id: int) -> Any:
    return _guarded(request, lambda: asked_for_page(request, page_view_restriction_id, page_id))


def password_of_document(request: HttpRequest, restriction_id: int) -> Any:
    return _guarded(request, lambda: asked_for_document(request, restriction_id))


def _guarded(request: HttpRequest, answer: Callable[[], HttpResponse]) -> HttpResponse:
    if request.method != "POST":
        return answer()
    if _guesses(request, more=0) >= MOST_GUESSES:
        return wait(request)
    response = answer()
    if response.status_code == 200:  # the form again: who was right is led to the page
        _guesses(request, more=1)
    return response


def _guesses(request: HttpRequest, *, more: int) -> int:
    return counted("closed-page", network_of(request), seconds=SECONDS, times=more)[0]
