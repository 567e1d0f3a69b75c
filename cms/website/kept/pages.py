"""A rendered page as it is kept: packed, with its headers and the name of its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from gzip import decompress

import deflate
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.http import http_date, parse_http_date_safe

from cms.core.etags import accepts_gzip, etag_of, is_known, variant

_LEVEL = 6
_LEFT_OUT = frozenset({"content-length", "set-cookie"})
_OF_UNCHANGED = ("Cache-Control", "Content-Location", "Vary")


@dataclass(frozen=True, kw_only=True)
class KeptPage:
    """``since`` is a timestamp: no later than it what the page shows was another."""

    etag: str
    since: float
    headers: tuple[tuple[str, str], ...]
    packed: bytes

    def answer(self, request: HttpRequest) -> HttpResponse:
        packed = accepts_gzip(request)
        return self.unchanged(packed=packed) if self._is_had(request) else self.whole(packed=packed)

    def _is_had(self, request: HttpRequest) -> bool:
        """The ETag decides; a date only where none was sent."""
        tags = request.META.get("HTTP_IF_NONE_MATCH")
        if tags is not None:
            return is_known(tags, self.etag)
        date = parse_http_date_safe(request.META.get("HTTP_IF_MODIFIED_SINCE", ""))
        return date is not None and date >= int(self.since)

    def whole(self, *, packed: bool) -> HttpResponse:
        body = self.packed if packed else decompress(self.packed)
        response = HttpResponse(body, headers={**dict(self.headers), **self._marks(packed=packed)})
        response.headers["Content-Length"] = str(len(body))
        if packed:
            response.headers["Content-Encoding"] = "gzip"
        return response

    def unchanged(self, *, packed: bool) -> HttpResponse:
        sent = {name: value for name, value in self.headers if name in _OF_UNCHANGED}
        return HttpResponseNotModified(headers={**sent, **self._marks(packed=packed)})

    def _marks(self, *, packed: bool) -> dict[str, str]:
        return {"ETag": variant(self.etag, packed=packed), "Last-Modified": http_date(self.since)}


def kept(response: HttpResponse, since: float) -> KeptPage:
    return KeptPage(
        etag=etag_of(response.content),
        since=since,
        headers=tuple((name, value) for name, value in _headers(response).items()),
        packed=bytes(deflate.gzip_compress(response.content, _LEVEL)),
    )


def _headers(response: HttpResponse) -> dict[str, str]:
    """Whoever keeps the page asks each time whether it still holds: what is taken back is gone at once."""
    own = {name: value for name, value in response.items() if name.lower() not in _LEFT_OUT}
    varies = [name.strip() for name in own.get("Vary", "").split(",") if name.strip()]
    return {
        **own,
        "Cache-Control": "no-cache",
        "Vary": ", ".join(dict.fromkeys([*varies, "Accept-Encoding"])),
    }
