"""A folder of packages. A file appears under its name when its last byte is on the disk."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.files.storage import FileSystemStorage

UNFINISHED = ".unfinished-"
PIECE = 1 << 18


class OnDisk(FileSystemStorage):
    """Django's own writes under the final name, where a killed worker would leave half a package."""

    def get_available_name(self, name: str, max_length: int | None = None) -> str:
        return name

    def _save(self, name: str, content: Any) -> str:
        target = Path(self.path(name))
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, unfinished = tempfile.mkstemp(dir=target.parent, prefix=UNFINISHED)
        try:
            with os.fdopen(handle, "wb") as stream:
                for chunk in content.chunks():
                    stream.write(chunk)
                stream.flush()
                os.fsync(stream.fileno())
            Path(unfinished).replace(target)
        finally:
            Path(unfinished).unlink(missing_ok=True)
        return name

    def stream(self, name: str, start: int, length: int) -> Iterator[bytes]:
        """Opened at once: whoever has begun to read goes on when the file is removed. Raises ``OSError``."""
        return pieces(Path(self.path(name)).open("rb"), start, length)


def pieces(file: Any, start: int, length: int) -> Iterator[bytes]:
    """Of an open file, which is closed afterwards."""
    with file:
        file.seek(start)
        while length > 0 and (piece := file.read(min(PIECE, length))):
            length -= len(piece)
            yield piece
