"""A page as PDF, where the machine has what WeasyPrint needs."""

from __future__ import annotations

import logging

LOGGER = logging.getLogger(__name__)


def printed(html: str) -> bytes | None:
    """The page as PDF/UA; nothing where the system libraries are missing."""
    try:
        from weasyprint import HTML
    except (ImportError, OSError):
        LOGGER.info("WeasyPrint cannot be loaded: the guide is written as HTML only.")
        return None
    pdf: bytes = HTML(string=html).write_pdf(pdf_variant="pdf/ua-1")
    return pdf
