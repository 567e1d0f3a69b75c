"""Uploaded files, where no web server in front serves them."""

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.views.static import serve

_DRAW_ONLY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


def uploaded_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """The file, under a policy that lets an SVG draw and do nothing else."""
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    response["Content-Security-Policy"] = _DRAW_ONLY
    return response
