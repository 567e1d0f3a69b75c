"""What the course of an edition is called."""

from __future__ import annotations

from lms_export.editions.models import Edition


def title_of(edition: Edition, language: str) -> str:
    """In ``language``, else in the edition's first."""
    rows = list(edition.languages.all())
    row = next((row for row in rows if row.language == language), rows[0] if rows else None)
    return row.title if row else ""
