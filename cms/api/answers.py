"""JSON that caches may keep: an ETag from the content, 304 where the client has it already."""

from __future__ import annotations

from typing import Any

import msgspec
from django.http import HttpResponse
from django.utils.cache import get_conditional_response
from rest_framework.request import Request

from cms.api.delivery.bases import asked_base, rebased
from cms.api.delivery.headers import CACHE_CONTROL, shared_with_everyone
from cms.api.search.visible import was_wider
from cms.core.etags import etag_of

__all__ = ["answer", "shared_with_everyone"]


def answer(
    request: Request, value: Any, language: str = "", tag: str = "", *, in_own_language: bool = True
) -> HttpResponse:
    """200 with ``value``, or 304. ``language`` is that of the content, ``tag`` its ``Cache-Tag``.

    Addresses in ``value`` have the canonical base; they are sent with the one that was asked for. No cache
    keeps what was made for somebody who sees more than anybody. ``in_own_language``: it is the same whatever
    language its reader prefers.
    """
    body = rebased(msgspec.json.encode(value), asked_base(request._request))
    etag = etag_of(body)
    response = HttpResponse(body, content_type="application/json")
    if language:
        response["Content-Language"] = language
    response = get_conditional_response(request._request, etag=etag, response=response) or response
    if tag:
        response["Cache-Tag"] = tag
    response["ETag"] = etag
    response["Cache-Control"] = "private, no-store" if was_wider(request._request) else CACHE_CONTROL
    response.is_in_own_language = in_own_language  # type: ignore[attr-defined]
    return shared_with_everyone(response)
