"""Previews on this node's disk: whole or not at all, and not for long."""

from __future__ import annotations

import mimetypes
import tempfile
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from django.conf import settings

from lms_export.delivery import Delivered

KEPT_SECONDS = 24 * 60 * 60


def place_of(name: str) -> Path:
    folder = Path(settings.PREVIEWS_ROOT)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder / f"{name}.zip"


def keep(place: Path, make: Callable[[Path], Delivered]) -> None:
    """Under its name when it is whole; who reads the former one goes on reading it."""
    forget_previews(KEPT_SECONDS)
    with tempfile.TemporaryDirectory(dir=place.parent, prefix=".") as folder:
        make(Path(folder)).written.path.replace(place)


def file_in(package: Path, name: str) -> tuple[bytes, str] | None:
    """Its content and its kind."""
    with zipfile.ZipFile(package) as archive:
        if name not in archive.namelist():
            return None
        return archive.read(name), mimetypes.guess_type(name)[0] or "application/octet-stream"


def forget_previews(older_than: float = 0) -> None:
    """Those that were made more than so many seconds ago; all of them where a consent has ended.

    One that another process forgets at the same time is forgotten as well.
    """
    for kept in Path(settings.PREVIEWS_ROOT).glob("*.zip"):
        with suppress(FileNotFoundError):
            if time.time() - kept.stat().st_mtime >= older_than:
                kept.unlink()
