"""Several files in a zip: the same bytes on every run going out, never more than they may hold coming in."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from django.utils.translation import gettext as _

from cms.languages.exchange.findings import Unreadable

MOST_BYTES = 20 << 20
"""Of one file, and of an upload."""
_MOST_UNPACKED = 60 << 20
_MOST_FILES = 1000
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    RuntimeError,
    ValueError,
    EOFError,
    OSError,
    NotImplementedError,
)


def is_zip(content: bytes) -> bool:
    return content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def files_in(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and content, one after the other. Raises ``Unreadable``; believes no size that a zip declares."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from _files(archive)
    except _UNREADABLE:
        raise Unreadable(_("The zip file is damaged or has a password. Make it again.")) from None


def _files(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir() and not _is_of_the_system(entry)]
    if len(entries) > _MOST_FILES:
        raise Unreadable(_("The zip holds more than %(number)s files.") % {"number": _MOST_FILES})
    room = _MOST_UNPACKED
    for entry in entries:
        with archive.open(entry) as file:
            read = file.read(min(MOST_BYTES, room) + 1)
        room -= len(read)
        if room < 0 or len(read) > MOST_BYTES:
            message = _("The zip unpacks to more than we take. Send the files in several zips.")
            raise Unreadable(message)
        yield PurePosixPath(entry.filename.replace("\\", "/")).name[:200], read


def _is_of_the_system(entry: zipfile.ZipInfo) -> bool:
    """What macOS and Windows put beside the files."""
    name = PurePosixPath(entry.filename)
    return "__MACOSX" in name.parts or name.name.startswith(".") or name.name == "Thumbs.db"
