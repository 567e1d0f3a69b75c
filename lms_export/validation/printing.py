"""The dossier on one page of paper."""

from __future__ import annotations

from pathlib import Path

from django.template.loader import render_to_string
from django.utils.translation import override

from lms_export.editions.models import Edition
from lms_export.editions.names import name_of
from lms_export.editions.pilot import is_pilot
from lms_export.errors import AssetMissing
from lms_export.messages import speaking
from lms_export.validation.dossier import entries_of
from lms_export.writers._weasyprint import pdf_of, static_or


def dossier_html(edition: Edition, language: str, said_in: str) -> str:
    """The dossier of the edition in ``language``, written in ``said_in``."""
    with override(said_in):
        context = {
            "edition": edition,
            "title": edition.languages.get(language=language).title,
            "language": name_of(language),
            "said_in": said_in,
            "entries": entries_of(edition, [language])[language],
            "is_pilot": is_pilot(edition),
        }
        return render_to_string("validation/paper.html", context)


def dossier_pdf(edition: Edition, language: str, said_in: str) -> bytes:
    """Raises ``ExportError`` where this machine makes no PDF."""
    with speaking(said_in):
        return pdf_of(dossier_html(edition, language, said_in), static_or(_no_files))


def _no_files(address: str) -> Path:
    raise AssetMissing(address)
