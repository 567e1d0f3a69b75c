"""An uploaded file between preview and confirmation: one for each session, gone after an hour.

In a folder of the system's own for temporary files, never among the site's media.
"""

from __future__ import annotations

import re
import secrets
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

KEPT = 3600
"""Seconds."""
_NAME = re.compile(r"[0-9a-f]{32}")


def keep(session: Any, content: bytes) -> str:
    """The name under which this session, and nobody else, finds ``content`` again."""
    drop(session)
    _sweep()
    name = secrets.token_hex(16)
    place = _folder() / name
    place.touch(mode=0o600)
    place.write_bytes(content)
    session["pending_import"] = name
    return name


def kept(session: Any, name: str) -> bytes | None:
    """Nothing where the file is another session's, or gone."""
    if not _NAME.fullmatch(name) or session.get("pending_import") != name:
        return None
    try:
        return (_folder() / name).read_bytes()
    except FileNotFoundError:
        return None


def drop(session: Any) -> None:
    name = session.pop("pending_import", "")
    if _NAME.fullmatch(name):
        (_folder() / name).unlink(missing_ok=True)


def _folder() -> Path:
    folder = Path(tempfile.gettempdir()) / "synergos-imports"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _sweep() -> None:
    """Remove what nobody came back for."""
    for place in _folder().iterdir():
        with suppress(FileNotFoundError):
            if place.stat().st_mtime < time.time() - KEPT:
                place.unlink()


@contextmanager
def used_up(session: Any) -> Iterator[None]:
    """The file is gone afterwards, whatever came of it."""
    try:
        yield
    finally:
        drop(session)
