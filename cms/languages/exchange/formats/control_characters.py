"""Characters that XML cannot hold, though a text of ours can: they get a tag of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """``text`` as ("text", words) and ("character", its number in hexadecimal), in order."""
    position = 0
    for match in FORBIDDEN.finditer(text):
        if match.start() > position:
            yield "text", text[position : match.start()]
        yield "character", f"{ord(match.group()):04X}"
        position = match.end()
    if position < len(text):
        yield "text", text[position:]


def shown(text: str) -> str:
    """For titles and notes, where they say nothing."""
    return FORBIDDEN.sub("\ufffd", text)
