"""A stored document as an answer: 200 with its bytes as they are, or 304."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified

from cms.api.delivery.bases import asked_base, base_mark, rebased, rebased_text
from cms.api.delivery.headers import CACHE_CONTROL, PUBLIC, cache_tag
from cms.api.delivery.reading import Head, read_document, read_marks
from cms.core.etags import accepts_gzip, is_known, variant


def stored_answer(request: HttpRequest, path: str) -> HttpResponse | None:
    """``None`` where nothing is stored at ``path``. Asking whether something changed costs the ETag alone."""
    asked = asked_base(request)
    mark = base_mark(asked)
    packed = not mark and accepts_gzip(request)
    if _is_conditional(request):
        marks = read_marks(path)
        if marks is None:
            return None
        if _has_it(request, *marks, mark):
            return unchanged(variant(marks[0], mark, packed=packed))
    found = read_document(path, packed=packed)
    if found is None:
        return None
    head, body = found
    if mark:
        head, body = head._replace(links=rebased_text(head.links, asked)), rebased(body, asked)
    return _document(head, body, mark, packed)


def _is_conditional(request: HttpRequest) -> bool:
    return "HTTP_IF_NONE_MATCH" in request.META or "HTTP_IF_MODIFIED_SINCE" in request.META


def _has_it(request: HttpRequest, etag: str, http_date: str, mark: str) -> bool:
    """The ETag decides; a date only where none was sent."""
    tags = request.META.get("HTTP_IF_NONE_MATCH")
    if tags is not None:
        return is_known(tags, etag, mark)
    return bool(request.META["HTTP_IF_MODIFIED_SINCE"] == http_date)


def unchanged(etag: str) -> HttpResponse:
    """304 with what RFC 9110 (15.4.5) wants of it: the client keeps the rest from before."""
    return HttpResponseNotModified(
        headers={
            "ETag": etag,
            "Cache-Control": CACHE_CONTROL,
            "Vary": PUBLIC["Vary"],
            "Access-Control-Allow-Origin": "*",
        }
    )


def whole_answer(head: Head, etag: str, body: bytes, links: str, **more: str) -> HttpResponse:
    """200 with ``body`` as it is; ``head`` is that of the page, ``more`` are further headers."""
    headers = {
        **PUBLIC,
        "ETag": etag,
        "Cache-Control": CACHE_CONTROL,
        "Cache-Tag": cache_tag(head.uid, head.type, head.language),
        "Content-Language": head.language,
        "Content-Length": str(len(body)),
        **({"Link": links} if links else {}),
        **more,
    }
    return HttpResponse(body, content_type="application/json", headers=headers)


def _document(head: Head, body: bytes, mark: str, packed: bool) -> HttpResponse:
    more = {"Last-Modified": head.http_date} | ({"Content-Encoding": "gzip"} if packed else {})
    return whole_answer(head, variant(head.etag, mark, packed=packed), body, head.links, **more)
