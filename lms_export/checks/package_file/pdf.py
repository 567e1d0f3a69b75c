"""A course book as PDF: read, not imported. Judged by what a screen reader needs (ISO 14289-1, 7.1)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from lms_export.checks.package_file.opened import finding
from lms_export.errors import Problem
from lms_export.messages import gettext as _

START, END = b"%PDF-", b"%%EOF"
LARGEST = 256 << 20
"""Bytes of a file, and of what its object streams unpack to."""
_OBJECTS = re.compile(rb"/ObjStm\b.{0,400}?stream\r?\n", re.DOTALL)


def is_pdf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(START)) == START


def judge_pdf(path: Path) -> Iterator[Problem]:
    if path.stat().st_size > LARGEST:
        message = _("It is larger than {number} MiB.").format(number=LARGEST >> 20)
        yield finding(path.name, "", message, _("Divide the course."))
        return
    content = path.read_bytes()
    if END not in content[-1024:]:
        yield finding(path.name, "", _("The end of the file is missing."), _("Fetch it again."))
        return
    said = _objects(content)
    if b"/StructTreeRoot" not in said or b"/MarkInfo" not in said:
        message = _("It is not tagged: a screen reader cannot tell a heading from a paragraph.")
        yield finding(path.name, "", message)
    if b"/Lang" not in said:
        yield finding(path.name, "", _("It does not say which language it is in."))


def _objects(content: bytes) -> bytes:
    """The file with the objects that are packed in streams."""
    found, left = [content], LARGEST
    for start in _OBJECTS.finditer(content):
        unpacked = _unpacked(content[start.end() :], left)
        left -= len(unpacked)
        found.append(unpacked)
        if left <= 0:
            break
    return b"\n".join(found)


def _unpacked(packed: bytes, most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, most)
    except zlib.error:
        return b""
