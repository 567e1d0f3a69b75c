"""Zips of strangers: read entry by entry, never unpacked to disk, never more than they may hold."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from pathlib import PurePosixPath

from lms_export.importing.imported import ImportRefused
from lms_export.messages import gettext as _

MOST_ENTRIES = 5000
LARGEST_SUM = 1 << 30
LARGEST_TEXT = 20 << 20
UNREADABLE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, RuntimeError, ValueError, EOFError, OSError,
)  # fmt: skip


class Archive:
    """The entries of a zip by name; names that climb out of it refuse the whole."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > LARGEST_SUM:
            raise ImportRefused(
                _("The zip unpacks to more than we take. Take out what is not needed, and zip it again.")
            )
        if any(_climbs(entry.filename) for entry in entries):
            raise ImportRefused(_("The zip holds files outside of its own folder, and is not opened."))
        self.archive = archive
        self.entries = {entry.filename: entry for entry in entries}

    @property
    def names(self) -> list[str]:
        return list(self.entries)

    def read(self, name: str, most: int = LARGEST_TEXT) -> bytes:
        """The content of an entry, up to ``most`` bytes. Raises ``ImportRefused``."""
        if self.entries[name].file_size > most:
            message = _("{name} is larger than {number} MB.")
            raise ImportRefused(message.format(name=name, number=most >> 20))
        try:
            with self.archive.open(self.entries[name]) as content:
                return content.read(most)
        except UNREADABLE:
            message = _("{name} cannot be read: the zip is damaged or has a password.")
            raise ImportRefused(message.format(name=name)) from None


def _climbs(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in name or "\0" in name


def is_zip(content: bytes) -> bool:
    return content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def opened(content: bytes) -> Archive:
    """Raises ``ImportRefused`` where it is no zip, or one that we do not open."""
    try:
        return Archive(zipfile.ZipFile(io.BytesIO(content)))
    except UNREADABLE:
        raise ImportRefused(_("The zip file is damaged. Make it again, or fetch it again.")) from None
