"""The bytes that somebody sends: never more of them than are allowed, whatever length was announced."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from rest_framework.exceptions import APIException

_PIECE = 64 * 1024


class BadBody(APIException):
    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status_code = status


def read(request: HttpRequest, most: int) -> None:
    """Afterwards ``request.body`` holds ``most`` bytes at most. Raises ``BadBody``."""
    if hasattr(request, "_body"):
        return
    if "chunked" in request.META.get("HTTP_TRANSFER_ENCODING", "").lower():
        request._body = _pieces(_stream_without_length(request), most + 1)  # type: ignore[attr-defined]
        _refuse_more_than(most, len(request.body))
        return
    said = _said_length(request)
    _refuse_more_than(most, said)
    request._body = _pieces(request, said)  # type: ignore[attr-defined]
    if len(request.body) < said:
        raise BadBody(400, _("The body ended before the length that “Content-Length” announced."))


def _stream_without_length(request: HttpRequest) -> Any:
    """What the server hands over in pieces; Django itself takes such a body for an empty one."""
    if not request.META.get("wsgi.input_terminated"):
        raise BadBody(411, _("Say how long the body is, with the header “Content-Length”."))
    return request.META["wsgi.input"]


def _pieces(stream: Any, most: int) -> bytes:
    """Reading ends with the stream, or at ``most`` bytes."""
    found = bytearray()
    while len(found) < most and (piece := stream.read(min(_PIECE, most - len(found)))):
        found += piece
    return bytes(found)


def _said_length(request: HttpRequest) -> int:
    length = request.META.get("CONTENT_LENGTH") or "0"
    if not (length.isascii() and length.isdigit()):
        raise BadBody(400, _("The body’s length, “Content-Length”, is no number."))
    return int(length)


def _refuse_more_than(most: int, length: int) -> None:
    if length > most:
        raise BadBody(413, _("The body may have %(number)d bytes at most.") % {"number": most})
