"""Files for spreadsheet programs."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO
from typing import Any

# A spreadsheet program runs a cell that begins with one of these.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")


def as_csv(head: Iterable[Any], lines: Iterable[Iterable[Any]]) -> bytes:
    """UTF-8 with a byte order mark and semicolons, as Nordic spreadsheet programs expect."""
    written = StringIO(newline="")
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    for line in (head, *lines):
        writer.writerow([harmless(value) for value in line])
    return written.getvalue().encode("utf-8-sig")


def harmless(value: Any) -> str:
    """With an apostrophe in front, the cell is text."""
    text = str(value)
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULAS) else text
