"""Which bytes of a file are asked for (RFC 9110, section 14)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ONE_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)
"""No file has more bytes than that, and Python turns no endless number into one."""


class NotInTheFile(Exception):
    """The range begins after the last byte."""


@dataclass(frozen=True)
class Part:
    start: int
    length: int

    def header(self, size: int) -> str:
        return f"bytes {self.start}-{self.start + self.length - 1}/{size}"


def part_of(header: str, size: int) -> Part | None:
    """Nothing where the whole file is to be sent: for no range, or several. Raises ``NotInTheFile``."""
    match = _ONE_RANGE.fullmatch(header.replace(" ", ""))
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        return _end(int(last), size)
    start, end = int(first), min(int(last or size), size - 1)
    if last and int(last) < start:
        return None
    if start >= size:
        raise NotInTheFile
    return Part(start, end - start + 1)


def _end(length: int, size: int) -> Part:
    if not length or not size:
        raise NotInTheFile
    length = min(length, size)
    return Part(size - length, length)
