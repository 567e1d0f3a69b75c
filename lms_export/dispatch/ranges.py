"""A file as a browser asks for it: whole, a part of it (films are fetched in parts), or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from django.http import FileResponse, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

from cms.core.etags import is_known

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
CHUNK = 64 * 1024


def sent(request: HttpRequest, file: Path, kind: str, etag: str) -> HttpResponseBase:
    """``etag`` names the content."""
    if is_known(request.headers.get("If-None-Match", ""), etag):
        return _tagged(HttpResponse(status=304), etag)
    size = file.stat().st_size
    asked = _RANGE.fullmatch(request.headers.get("Range", ""))
    if asked is None or not any(asked.groups()):
        return _tagged(FileResponse(file.open("rb"), content_type=kind), etag)
    first, last = _bounds(asked[1], asked[2], size)
    if first > last:
        return _tagged(HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"}), etag)
    response = StreamingHttpResponse(_part(file.open("rb"), first, last), status=206, content_type=kind)
    response["Content-Range"] = f"bytes {first}-{last}/{size}"
    response["Content-Length"] = str(last - first + 1)
    return _tagged(response, etag)


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    """Both inclusive; ``-500`` are the last 500 bytes."""
    if not first:
        return max(0, size - int(last)), size - 1
    return int(first), min(int(last), size - 1) if last else size - 1


def _part(file: BinaryIO, first: int, last: int) -> Iterator[bytes]:
    with file:
        file.seek(first)
        left = last - first + 1
        while left > 0 and (chunk := file.read(min(CHUNK, left))):
            left -= len(chunk)
            yield chunk


def _tagged(response: HttpResponseBase, etag: str) -> HttpResponseBase:
    response["ETag"] = etag
    response["Accept-Ranges"] = "bytes"
    return response
