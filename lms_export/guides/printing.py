"""A guide as PDF, where the machine has what printing takes."""

from __future__ import annotations

from pathlib import Path

from lms_export.writers._weasyprint import missing, pdf_of


def printed(html: str) -> bytes | None:
    """The page as a tagged PDF; nothing where this machine cannot print."""
    return None if missing() else pdf_of(html, Path)
