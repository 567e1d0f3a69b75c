"""The file of a live package is fetched, and it is written down who did so."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from django.http import FileResponse

from lms_export.dispatch.making import write_file
from lms_export.dispatch.models import Licence
from lms_export.packages.models import Download


def send(licence: Licence, user: Any) -> FileResponse:
    """Raises ``ExportError``; nothing is written down then."""
    with tempfile.TemporaryDirectory(prefix="synergos-live-") as folder:
        written = write_file(licence, Path(folder))
        # The open file outlives its folder: the system keeps it until it is sent.
        response = FileResponse(written.path.open("rb"), as_attachment=True, filename=written.path.name)
    academy = licence.agreement.academy
    Download.objects.create(
        edition=licence.edition,
        file_name=written.path.name,
        sha256=written.sha256,
        user=user,
        academy=academy,
        academy_name=academy.name,
    )
    response["Cache-Control"] = "private, no-store"
    return response
