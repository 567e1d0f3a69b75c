"""Where somebody with a link reads: HTML for people, JSON for programs."""

from __future__ import annotations

from typing import Any

import msgspec
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext_lazy as _
from django.views import View
from rest_framework.exceptions import APIException
from rest_framework.request import Request

from cms.api.delivery.bases import asked_base, rebased
from cms.api.delivery.headers import shared_with_everyone
from cms.api.parameters import read_parameters
from cms.api.previews.links import opened
from cms.api.previews.models import PreviewLink
from cms.api.previews.showing import draft_document, draft_page
from cms.api.resource import Resource
from cms.languages.review.open_links import closed, guesses_too_often, kept_private, reads_too_often, wait


class LinkNotOpen(APIException):
    status_code = 410
    default_detail = _(
        "This link is not open: it has ended, was withdrawn, or is not written in full. "
        "Ask the person who sent it for a new one."
    )


class TooManyLooks(APIException):
    status_code = 429
    default_detail = _("The page was asked for very often from where you are. Try again later.")
    wait = 60


class SharedDraftView(View):
    """No cookie, no script, nothing of the editor. A client that wants JSON is given that."""

    http_method_names = ("get", "head", "options")

    def get(self, request: HttpRequest, token: str) -> HttpResponse:
        if request.get_preferred_type(["text/html", "application/json"]) == "application/json":
            response = DraftResource.as_view()(request, token=token)
        else:
            response = kept_private(_page(request, token))
        patch_vary_headers(response, ["Accept"])
        return response


def _page(request: HttpRequest, token: str) -> HttpResponse:
    if reads_too_often(request):
        return wait(request)
    link = opened(token)
    return draft_page(request, link.page.specific, link.expires_at) if link else closed(request)


class DraftResource(Resource):
    """``@preview/TOKEN``: scripts of any site may show it, since only the link opens it."""

    def get(self, request: Request, token: str) -> HttpResponse:
        read_parameters(request, {})
        link = _open_link(request._request, token)
        value = draft_document(link.page.specific)
        body = rebased(msgspec.json.encode(value), asked_base(request._request))
        response = HttpResponse(body, content_type="application/json")
        response["Content-Language"] = link.page.locale.language_code
        return shared_with_everyone(response)

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Any:
        return kept_private(super().finalize_response(request, response, *args, **kwargs))


def _open_link(request: HttpRequest, token: str) -> PreviewLink:
    if reads_too_often(request):
        raise TooManyLooks
    link = opened(token)
    if link is None:
        raise TooManyLooks if guesses_too_often(request) else LinkNotOpen
    return link
