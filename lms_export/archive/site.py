"""The site as anybody reads it, asked by its own views and middleware, without a server."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from django.conf import settings
from django.core.handlers.base import BaseHandler
from django.http.response import HttpResponseBase
from django.test import RequestFactory
from django.utils import translation
from wagtail.models import Locale

from lms_export.archive.addresses import Site


def this_site() -> Site:
    return Site(
        base=str(settings.WAGTAILADMIN_BASE_URL).rstrip("/"),
        static=settings.STATIC_URL,
        media=settings.MEDIA_URL,
        languages=tuple(Locale.objects.order_by("pk").values_list("language_code", flat=True)),
    )


class Asker:
    """Nobody is signed in, and no cookie is sent."""

    def __init__(self, site: Site) -> None:
        parts = urlsplit(site.base)
        self._handler = BaseHandler()
        self._handler.load_middleware()
        self._requests = RequestFactory(HTTP_HOST=parts.netloc)
        self._is_secure = parts.scheme == "https"

    def ask(self, path: str) -> bytes | None:
        """``None`` for anything but a plain answer: what is private, gone, or moved is not taken along."""
        request = self._requests.get(quote(path), secure=self._is_secure)
        with translation.override(None):
            response = self._handler.get_response(request)
        return _content(response) if response.status_code == 200 else None


def _content(response: HttpResponseBase) -> bytes:
    if response.streaming:
        return b"".join(response.streaming_content)  # type: ignore[attr-defined]
    return bytes(response.content)  # type: ignore[attr-defined]
