"""Addresses that a style sheet loads."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ADDRESS = re.compile(
    r"""url\(\s*+(?:"([^"]*+)"|'([^']*+)'|([^"')\s]++))|@import\s++["']([^"']++)""", re.IGNORECASE
)


def in_css(css: str) -> Iterator[tuple[str, bool]]:
    """Each address; all are loaded."""
    for found in _ADDRESS.finditer(css):
        if address := found[1] or found[2] or found[3] or found[4]:
            yield address.strip(), True
