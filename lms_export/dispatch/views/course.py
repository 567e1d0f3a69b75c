"""The course itself, in the learning platform's frame: files of a frozen edition, and nothing of anybody."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.html import format_html
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from cms.core.etags import etag_of
from lms_export.dispatch.framing import frame_ancestors
from lms_export.dispatch.hosting import folder_named, runtime_of
from lms_export.dispatch.models import Licence
from lms_export.dispatch.ranges import sent
from lms_export.dispatch.standing import Answer, licence_of, standing
from lms_export.editions.models import Edition
from lms_export.errors import ExportError
from lms_export.html.package_files import INDEX
from lms_export.html.policy import policy_for

KEPT = "private, max-age=86400"
_TYPES = {".js": "text/javascript", ".vtt": "text/vtt", ".woff2": "font/woff2", ".webp": "image/webp"}
_IN_UTF_8 = ("text/", "image/svg")


@require_safe
@xframe_options_exempt
def course(request: HttpRequest, key: str, name: str, path: str) -> HttpResponseBase:
    licence = licence_of(key)
    if licence is None or standing(licence) is not Answer.WELCOME:
        raise Http404
    file = _file(licence, name, path)
    response = _page(file, licence) if path == INDEX else _kept(request, file, name, path)
    response["Content-Security-Policy"] = f"{policy_for(runtime_of(licence))}; {frame_ancestors(licence)}"
    response["Referrer-Policy"] = "no-referrer"
    return response


def _file(licence: Licence, name: str, path: str) -> Path:
    """A file of an edition of the licence's course that is not withdrawn, in the licence's languages."""
    number = name.partition("-")[0]
    found = Edition.objects.filter(pk=number, course=licence.course, state=Edition.State.RELEASED)
    edition = found.first()
    try:
        folder = folder_named(name, edition, licence) if edition else None
    except ExportError:
        raise Http404 from None
    if folder is None:
        raise Http404
    file = (folder / path).resolve()
    if not file.is_relative_to(folder.resolve()) or not file.is_file():
        raise Http404
    return file


def _page(file: Path, licence: Licence) -> HttpResponse:
    """The launch page, told whom it may listen to."""
    told = format_html('<meta name="synergos-origins" content="{}">', " ".join(licence.agreement.origins))
    content = file.read_bytes().replace(b"</head>", told.encode() + b"</head>", 1)
    response = HttpResponse(content, content_type="text/html; charset=utf-8")
    response["Cache-Control"] = "no-store"
    return response


def _kept(request: HttpRequest, file: Path, name: str, path: str) -> HttpResponseBase:
    """The folder's name says what is in it."""
    response = sent(request, file, _type(file), etag_of(f"{name}/{path}".encode()))
    response["Cache-Control"] = KEPT
    return response


def _type(file: Path) -> str:
    kind = _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith(_IN_UTF_8) else kind
