"""Every entry can be unpacked: read once in pieces, so that memory does not grow with it."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator

from lms_export.checks.package_file.names import TEXT
from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

PIECE = 1 << 20
MEBIBYTE = 1 << 20
LARGEST = 2 << 30
LARGEST_TEXT = 64 << 20
"""The rules hold a text file whole."""

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


def entries_can_be_read(opened: Opened) -> Iterator[Problem]:
    for entry in opened.entries:
        largest = LARGEST_TEXT if entry.filename.rpartition(".")[2] in TEXT else LARGEST
        if entry.file_size > largest:
            message = _("It unpacks to more than {number} MiB.").format(number=largest // MEBIBYTE)
            yield opened.problem(entry.filename, message, _("Take it out, or make it smaller."))
        elif not _can_be_read(opened.archive, entry):
            yield opened.problem(
                entry.filename,
                _("It cannot be read: it is damaged or encrypted."),
                _("Fetch the package again, or export it again with this program."),
            )


def _can_be_read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """An entry never gives more than its ``file_size``, whatever it is packed from."""
    try:
        with archive.open(entry) as content:
            while content.read(PIECE):
                pass
    except UNREADABLE:
        return False
    return True
