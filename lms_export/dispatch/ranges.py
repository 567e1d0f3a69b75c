"""A file as a browser asks for it: whole, a part of it (films are fetched in parts), or not at all."""

from __future__ import annotations

from pathlib import Path

from django.http import FileResponse, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

from cms.core.etags import is_known
from lms_export.packages.ranges import NotInTheFile, part_of
from lms_export.packages.storages.disk import pieces


def sent(request: HttpRequest, file: Path, kind: str, etag: str) -> HttpResponseBase:
    """``etag`` names the content."""
    if is_known(request.headers.get("If-None-Match", ""), etag):
        return _tagged(HttpResponse(status=304), etag)
    size = file.stat().st_size
    try:
        part = part_of(request.headers.get("Range", ""), size)
    except NotInTheFile:
        return _tagged(HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"}), etag)
    if part is None:
        return _tagged(FileResponse(file.open("rb"), content_type=kind), etag)
    content = pieces(file.open("rb"), part.start, part.length)
    response = StreamingHttpResponse(content, status=206, content_type=kind)
    response["Content-Range"] = part.header(size)
    response["Content-Length"] = str(part.length)
    return _tagged(response, etag)


def _tagged(response: HttpResponseBase, etag: str) -> HttpResponseBase:
    response["ETag"] = etag
    response["Accept-Ranges"] = "bytes"
    return response
