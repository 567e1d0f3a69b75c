"""Every entry can be unpacked: read once in pieces, so that memory does not grow with it."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from lms_export.checks.package_file.kinds import MANIFESTS
from lms_export.checks.package_file.names import TEXT
from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

PIECE = 1 << 20
MEBIBYTE = 1 << 20
LARGEST = 2 << 30
LARGEST_TEXT = 32 << 20
"""The rules hold a text file whole."""
LARGEST_MANIFEST = 8 << 20
"""A manifest is held as a tree; that of four hundred lessons takes half a mebibyte."""
MOST_TEXT = 128 << 20
MOST = 4 << 30
"""All files together: what a zip without its later additions can hold."""
LARGEST_DIRECTORY = 16 << 20
"""The list of files at the end of a zip is held in memory: so much is a hundred thousand of them."""

END, LARGE_LOCATOR = b"PK\5\6", b"PK\6\7"
LONGEST_END = (1 << 16) + 22 + 76
"""The end of a zip: its longest comment, its own record and the larger one's."""

UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    RuntimeError,  # encrypted; NotImplementedError, an unknown compression, is one
    ValueError,
    EOFError,
    OSError,
)


def directory_is_small(path: Path) -> bool:
    """Whether the list of files can be held in memory; asked before it is. Raises ``OSError``."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - LONGEST_END))
        end = file.read()
    place = end.rfind(END)
    if place < 0 or len(end) < place + 22:
        return True
    (size,) = struct.unpack_from("<L", end, place + 12)
    if place >= 76 and end[place - 20 :].startswith(LARGE_LOCATOR):
        (size,) = struct.unpack_from("<Q", end, place - 36)
    return bool(size <= LARGEST_DIRECTORY)


def contents_are_bounded(opened: Opened) -> Iterator[Problem]:
    """What small files can add up to; entries that lie over each other are counted apart."""
    text = sum(entry.file_size for entry in opened.entries if _is_text(entry))
    everything = sum(entry.file_size for entry in opened.entries)
    for size, most in ((text, MOST_TEXT), (everything, MOST)):
        if size > most:
            message = _("It unpacks to more than {number} MiB.").format(number=most // MEBIBYTE)
            yield opened.problem("", message, _("Ask the one who made it: course packages are far smaller."))


def entries_can_be_read(opened: Opened) -> Iterator[Problem]:
    for entry in opened.entries:
        largest = _largest(entry)
        if entry.file_size > largest:
            message = _("It unpacks to more than {number} MiB.").format(number=largest // MEBIBYTE)
            yield opened.problem(entry.filename, message, _("Take it out, or make it smaller."))
        elif not _can_be_read(opened.archive, entry):
            yield opened.problem(
                entry.filename,
                _("It cannot be read: it is damaged or encrypted."),
                _("Fetch the package again, or export it again with this program."),
            )


def _largest(entry: zipfile.ZipInfo) -> int:
    if entry.filename in MANIFESTS:
        return LARGEST_MANIFEST
    return LARGEST_TEXT if _is_text(entry) else LARGEST


def _is_text(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.rpartition(".")[2] in TEXT


def _can_be_read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """An entry never gives more than its ``file_size``, whatever it is packed from."""
    try:
        with archive.open(entry) as content:
            while content.read(PIECE):
                pass
    except UNREADABLE:
        return False
    return True
