"""Readers without cookies are answered with the page as it was rendered, while nothing public has changed."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import DisallowedHost, MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language_from_path

from cms.core.digests import short_digest
from cms.core.public_changes.sharing import while_it_stands
from cms.core.public_changes.standing import KEPT, Standing, standing
from cms.website.kept.living import LivingPage, living
from cms.website.kept.pages import KeptPage, kept

_MAKE_IT_ANOTHER = ("HTTP_COOKIE", "HTTP_AUTHORIZATION", "QUERY_STRING", "HTTP_RANGE")
_NOT_TO_BE_KEPT = ("private", "no-store", "no-cache")


class KeptPageMiddleware:
    """Stands behind SecurityMiddleware and before all that looks at a language, a session or a person."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if not settings.KEEP_RENDERED_PAGES:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        address = _address(request)
        if not address:
            return self.get_response(request)
        now = standing()
        key = f"page-{now.token}-{address}"
        page: KeptPage | LivingPage | None = cache.get(key)
        with while_it_stands(now):
            if page is None:
                response = self.get_response(request)
                page = _kept(response, now)
                if page is None:
                    return response
                cache.set(key, page, KEPT.total_seconds())
            return page.answer(request)


def _address(request: HttpRequest) -> str:
    """What names the answer to a plain reader; empty where somebody in particular asks, or for more."""
    plain = request.method in ("GET", "HEAD") and not any(map(request.META.get, _MAKE_IT_ANOTHER))
    if not plain or getattr(request, "is_dummy", False) or not get_language_from_path(request.path_info):
        return ""
    try:
        return short_digest(f"{request.scheme}://{request.get_host()}{request.path}")
    except DisallowedHost:
        return ""


def _kept(response: HttpResponse, now: Standing) -> KeptPage | LivingPage | None:
    """Whole where everybody may keep it; else around the part that nobody may."""
    if not _is_for_everybody(response):
        return None
    said = response.get("Cache-Control", "")
    if any(word in said for word in _NOT_TO_BE_KEPT):
        return living(response)
    return kept(response, now.since.timestamp())


def _is_for_everybody(response: HttpResponse) -> bool:
    """Only a page that said so itself while it was rendered, and that nothing on the way made somebody's."""
    return (
        getattr(response, "is_public_page", False)
        and response.status_code == 200
        and not response.streaming
        and not response.cookies
        and "cookie" not in response.get("Vary", "").lower()
    )
