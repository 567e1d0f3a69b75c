"""Bytes laid aside outside memory: in a file without a name, which is gone with the last that asks for it."""

from __future__ import annotations

import os
import tempfile
import weakref
from collections.abc import Callable


class Shelf:
    """What is put on it stays until nobody holds what ``put`` gave."""

    def __init__(self) -> None:
        with tempfile.TemporaryFile() as file:
            self._file = os.dup(file.fileno())
        self._end = 0
        weakref.finalize(self, os.close, self._file)

    def put(self, content: bytes) -> Callable[[], bytes]:
        """How to have ``content`` again. Raises ``OSError`` where the disk is full."""
        place, length = self._end, len(content)
        while self._end < place + length:
            self._end += os.pwrite(self._file, content[self._end - place :], self._end)
        return lambda: os.pread(self._file, length, place)
