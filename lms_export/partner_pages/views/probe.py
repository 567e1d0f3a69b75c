"""The package that shows what a learning platform can do."""

from __future__ import annotations

from io import BytesIO

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from lms_export.academies.access import member_required
from lms_export.errors import ExportError
from lms_export.partner_pages.sending import as_download
from lms_export.probe import EDITIONS, probe_package
from lms_export.zip_file import write_zip_file

CONFLICT = 409


@require_safe
@member_required
def probe_file(request, format: str) -> HttpResponse:
    """It holds nothing of a course, so that fetching it is not noted."""
    if format not in EDITIONS:
        raise Http404
    try:
        package = probe_package(format)
    except ExportError as error:
        context = {"title": _("The probe cannot be made just now"), "why": error}
        return render(request, "partner_pages/unavailable.html", context, status=CONFLICT)
    file = BytesIO()
    write_zip_file(file, ((name, package.files[name]) for name in package.names))
    answer = HttpResponse(file.getvalue(), content_type="application/zip")
    return as_download(answer, f"synergos-probe-{format}.zip")
