"""Uploaded files, where no web server in front serves them."""

from posixpath import normpath

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.views.static import serve

_DRAW_ONLY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
_ASKED_FOR_ELSEWHERE = "documents/"
"""Wagtail's view asks who may have a document, and hands it out as a download."""


def uploaded_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """The file, under a policy that lets an SVG draw and do nothing else."""
    if normpath(f"/{path}").lstrip("/").startswith(_ASKED_FOR_ELSEWHERE):
        raise Http404
    stored_here = not settings.MEDIA_S3_BUCKET
    response = (
        serve(request, path, document_root=str(settings.MEDIA_ROOT)) if stored_here else _from_bucket(path)
    )
    response["Content-Security-Policy"] = _DRAW_ONLY
    return response


def _from_bucket(path: str) -> HttpResponseBase:
    """A web server in front may keep it for a week: a file's name is given once."""
    try:
        response = FileResponse(default_storage.open(path), filename=path.rpartition("/")[2])
    except (OSError, SuspiciousOperation) as error:
        raise Http404 from error
    response["Cache-Control"] = "public, max-age=604800"
    return response
