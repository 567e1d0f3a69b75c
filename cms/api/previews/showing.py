"""The draft behind a link, as a learner would see it and as a document."""

from __future__ import annotations

from copy import copy
from datetime import datetime
from typing import Any

from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpRequest, HttpResponse
from django.utils.translation import override
from wagtail.models import Page

from cms.api.stored.models import StoredPage
from cms.api.writing.showing import draft_json, latest
from cms.core.content_security import policy
from cms.core.shared_drafts import show_as_shared_draft

_OF_THE_READER = ("HTTP_COOKIE", "HTTP_AUTHORIZATION")


def draft_page(request: HttpRequest, page: Page, until: datetime) -> HttpResponse:
    """HTML, by the page's own template. Whoever is logged in beside is nobody here."""
    draft = latest(page)
    with override(page.locale.language_code):
        response = draft.serve_preview(_as_nobody(request, draft, until), draft.default_preview_mode)
        if hasattr(response, "render"):
            response = response.render()
    response["Content-Security-Policy"] = policy(script_src="'none'")
    return response


def _as_nobody(request: HttpRequest, draft: Any, until: datetime) -> HttpRequest:
    """A request for the address that the page would have."""
    bare = copy(request)
    bare.META = {name: value for name, value in request.META.items() if name not in _OF_THE_READER}
    made = WSGIRequest(draft._get_dummy_headers(bare))
    made.is_preview = True  # type: ignore[attr-defined]
    show_as_shared_draft(made, until)
    return made


def draft_document(page: Page) -> dict[str, Any]:
    """In the form of every document; around it stands only what is public."""
    value = draft_json(page)
    above = StoredPage.objects.filter(position=page.path[: -page.steplen])
    return value if above.exists() else {**value, "parent": {}}
