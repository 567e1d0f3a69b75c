"""The headers that let any cache keep an answer, and any site's scripts read it."""

from __future__ import annotations

from typing import TypeVar

from django.http.response import HttpResponseBase

Sent = TypeVar("Sent", bound=HttpResponseBase)

SECONDS_FRESH = 60
CACHE_CONTROL = f"public, max-age={SECONDS_FRESH}, stale-while-revalidate=600"
PUBLIC = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": (
        "ETag, Content-Language, Last-Modified, Link, Cache-Tag, Retry-After, RateLimit, RateLimit-Policy"
    ),
    "Vary": "Accept-Encoding",
}


def cache_tag(uid: str, page_type: str, language: str) -> str:
    """By these a cache in front of the site can forget a page, a type or a language at once."""
    return f"page-{uid}, type-{page_type}, language-{language}"


def shared_with_everyone(response: Sent) -> Sent:
    """What is public may be read by scripts of any site; no cookie is ever needed for it."""
    for name, value in PUBLIC.items():
        response.headers[name] = value
    return response
