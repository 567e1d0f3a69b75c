"""Spaces that must not break: before a percent sign and between thousands (1 000)."""

from __future__ import annotations

import re

NO_BREAK_SPACE = "\u00a0"
_NUMBER_BEFORE_SPACE = re.compile(r"\d ")
_PERCENT = re.compile(r"(?<=\d) (?=%)")
_THOUSANDS = re.compile(r"(?<!\d)\d{1,3}(?: \d{3})+(?!\d)")


def set_spaces(text: str) -> str:
    """``text`` with no-break spaces where Norwegian and Swedish typography wants them."""
    if not _NUMBER_BEFORE_SPACE.search(text):
        return text
    text = _PERCENT.sub(NO_BREAK_SPACE, text)
    return _THOUSANDS.sub(lambda number: number[0].replace(" ", NO_BREAK_SPACE), text)
