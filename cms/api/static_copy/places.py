"""Where a document lies: ``<root>/nb/sing/index.json``, packed beside it."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings

DOCUMENT, PACKED = "index.json", "index.json.gz"


def configured_root() -> Path | None:
    """``None`` where nobody wants files."""
    return Path(settings.STATIC_API_ROOT) if settings.STATIC_API_ROOT else None


def folder_of(root: Path, path: str) -> Path:
    """The folder of the document at the public ``path``. Raises ``ValueError`` where it would lie outside."""
    folder = (root / path).resolve()
    if not path or not folder.is_relative_to(root.resolve()) or folder == root.resolve():
        raise ValueError(f"No document can lie at “{path}”.")
    return folder
