"""A kept file sent to somebody who may have it: in pieces, the whole or a part of it."""

from __future__ import annotations

import mimetypes

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.http import content_disposition_header

from cms.core.etags import is_known
from lms_export.packages.models import StoredFile
from lms_export.packages.ranges import NotInTheFile, Part, part_of
from lms_export.packages.storing import package_storage

KEPT_BY_THE_READER = "private, no-cache"
"""Whoever has the file asks again whether they may have it, and is sent no byte twice."""


def sent(request: HttpRequest, file: StoredFile, file_name: str) -> HttpResponseBase:
    """Raises ``OSError`` where the file cannot be read, before anything is sent."""
    response = _answered(request, file)
    response["ETag"] = etag_of(file)
    response["Cache-Control"] = KEPT_BY_THE_READER
    response["Accept-Ranges"] = "bytes"
    if response.status_code in (200, 206):
        disposition = content_disposition_header(as_attachment=True, filename=file_name)
        response["Content-Disposition"] = str(disposition)
    return response


def etag_of(file: StoredFile) -> str:
    return f'"{file.sha256}"'


def begins_a_download(request: HttpRequest, response: HttpResponseBase) -> bool:
    """The first byte goes out: somebody who goes on where they were cut off is counted once."""
    if request.method != "GET" or response.status_code not in (200, 206):
        return False
    return str(response.get("Content-Range", "bytes 0-")).startswith("bytes 0-")


def _answered(request: HttpRequest, file: StoredFile) -> HttpResponseBase:
    if is_known(request.headers.get("If-None-Match", ""), etag_of(file)):
        return HttpResponseNotModified()
    try:
        part = _part(request, file)
    except NotInTheFile:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{file.size}"})
    return _bytes(request, file, part)


def _part(request: HttpRequest, file: StoredFile) -> Part | None:
    """``If-Range``: a part of another file than the one they have would be of no use."""
    condition = request.headers.get("If-Range", "").strip()
    if condition and condition != etag_of(file):
        return None
    return part_of(request.headers.get("Range", ""), file.size)


def _bytes(request: HttpRequest, file: StoredFile, part: Part | None) -> HttpResponseBase:
    wanted = part or Part(0, file.size)
    headers = {"Content-Length": str(wanted.length)}
    if part:
        headers["Content-Range"] = part.header(file.size)
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    status = 206 if part else 200
    if request.method == "HEAD" or not wanted.length:
        return HttpResponse(status=status, content_type=kind, headers=headers)
    content = package_storage().stream(file.name, wanted.start, wanted.length)  # type: ignore[attr-defined]
    return StreamingHttpResponse(content, status=status, content_type=kind, headers=headers)
