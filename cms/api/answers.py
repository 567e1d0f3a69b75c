"""JSON that caches may keep: an ETag from the content, 304 where the client has it already."""

from hashlib import blake2b
from typing import Any

import msgspec
from django.http import HttpResponse
from django.utils.cache import get_conditional_response
from rest_framework.request import Request

SECONDS_FRESH = 60


def answer(request: Request, value: Any, language: str = "") -> HttpResponse:
    """200 with ``value``, or 304. ``language`` is that of the content."""
    body = msgspec.json.encode(value)
    etag = f'"{blake2b(body, digest_size=16).hexdigest()}"'
    response = HttpResponse(body, content_type="application/json")
    if language:
        response["Content-Language"] = language
    response = get_conditional_response(request._request, etag=etag, response=response) or response
    response["ETag"] = etag
    response["Cache-Control"] = f"public, max-age={SECONDS_FRESH}, stale-while-revalidate=600"
    return shared_with_everyone(response)


def shared_with_everyone(response: HttpResponse) -> HttpResponse:
    """What is public may be read by scripts of any site; no cookie is ever needed for it."""
    response["Access-Control-Allow-Origin"] = "*"
    response["Access-Control-Expose-Headers"] = "ETag, Content-Language"
    return response
