"""An answer of a service: find the page, refuse wrong parameters, ask the service."""

from __future__ import annotations

from typing import Any

import msgspec
from django.conf import settings
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import override
from msgspec import UNSET
from rest_framework.request import Request

from cms.api.answers import answer, shared_with_everyone
from cms.api.batches import header
from cms.api.delivery.bases import asked_base, rebased_text
from cms.api.delivery.headers import cache_tag
from cms.api.finding import found
from cms.api.parameters import read_parameters
from cms.api.paths import clean_path
from cms.api.services.keeping import Versioned, kept_answer
from cms.api.services.registry import SERVICES, Described, Kept
from cms.api.services.shapes import Batching
from cms.api.stored.models import StoredPage


def service_answer(request: Request, path: str, name: str, which: str = "") -> HttpResponse:
    """What ``<path>/@name`` or ``<path>/@name/which`` says.

    Raises ``BadParameters``, ``Moved`` and ``Http404``.
    """
    _service(name, which)
    return answer_about(found(path) if clean_path(path) else None, request, name, which)


def answer_about(row: StoredPage | None, request: Request, name: str, which: str = "") -> HttpResponse:
    """The same of a page that is at hand. A file goes out as its service has made it."""
    service = _service(name, which)
    read_parameters(request, service.one_parameters if which else service.parameters)
    language = row.language if row else settings.LANGUAGE_CODE
    with override(language):
        value = _value(service, row, request, which)
    if isinstance(value, HttpResponseBase):
        sent: Any = shared_with_everyone(value)
        return sent
    if isinstance(value, Kept):
        return kept_by_nobody(value.value, language)
    tag = cache_tag(row.uid, row.type, row.language) if row else ""
    if isinstance(value, Versioned):
        with override(language):
            return kept_answer(request._request, value, language, tag)
    response = answer(request, value, language if row else "", tag)
    links = getattr(value, "batching", UNSET)
    if links is not UNSET:
        response["Link"] = _header(links, request)
    if response.status_code == 200:
        response["Content-Type"] = service.one_media_type if which else service.media_type
    return response


def kept_by_nobody(value: Any, language: str) -> HttpResponse:
    """Readable by scripts of other sites all the same: they need the token."""
    response = HttpResponse(msgspec.json.encode(value), content_type="application/json")
    response["Content-Language"] = language
    response = shared_with_everyone(response)
    response["Cache-Control"] = "private, no-store"
    return response


def _header(links: Batching, request: Request) -> str:
    return rebased_text(header(msgspec.to_builtins(links)), asked_base(request._request))


def _service(name: str, which: str) -> Described:
    service = SERVICES.get(name)
    if service is None or (which and service.one is None):
        asked = f"@{name}/{which}" if which else f"@{name}"
        raise Http404(_("There is no service “%(name)s” here.") % {"name": asked})
    return service


def _value(service: Described, row: StoredPage | None, request: Request, which: str) -> Any:
    if which and service.one is not None:
        return service.one(row, request, which)
    return service.function(row, request)
