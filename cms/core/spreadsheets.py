"""What is written into files for spreadsheet programs."""

from __future__ import annotations

from typing import Any

# A spreadsheet program runs a cell that begins with one of these.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(value: Any) -> str:
    """With an apostrophe in front, the cell is text."""
    text = str(value)
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULAS) else text
