"""The files behind the addresses of a page: how large they are, and what a style sheet says."""

from __future__ import annotations

from pathlib import Path
from typing import IO
from urllib.parse import unquote

from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.files.storage import default_storage


def size_at(address: str) -> int | None:
    """``None`` where there is no such file of ours: it is not offered for saving."""
    static = _static_file(address)
    if static:
        return static.stat().st_size
    name = _name_below(settings.MEDIA_URL, address)
    try:
        return int(default_storage.size(name)) if name else None
    except (OSError, NotImplementedError):
        return None


def styles_at(address: str) -> str:
    """The text of a style sheet, empty for anything else."""
    static = _static_file(address) if address.endswith(".css") else None
    return static.read_text(encoding="utf-8") if static else ""


def opened_at(address: str) -> IO[bytes] | None:
    """``None`` where there is no such file of ours."""
    static = _static_file(address)
    if static:
        return static.open("rb")
    name = _name_below(settings.MEDIA_URL, address)
    try:
        return default_storage.open(name) if name and default_storage.exists(name) else None
    except OSError:
        return None


def _static_file(address: str) -> Path | None:
    """As it was collected, or in its room where nothing was."""
    name = _name_below(settings.STATIC_URL, address)
    if not name:
        return None
    collected = Path(staticfiles_storage.path(name)) if settings.STATIC_ROOT else None
    found = collected if collected and collected.is_file() else finders.find(name)
    return Path(str(found)) if found else None


def _name_below(beginning: str, address: str) -> str:
    return unquote(address.removeprefix(beginning).partition("?")[0]) if address.startswith(beginning) else ""
