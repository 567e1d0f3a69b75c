"""Links in stored texts: each language numbers them in the order of its own text, so numbers are mapped."""

from __future__ import annotations

import re
from collections.abc import Mapping

_ID = re.compile(r'(<a\b[^>]*?\bid=")([^"]+)(")')


def link_ids(html: str) -> list[str]:
    return [found.group(2) for found in _ID.finditer(html)]


def renumbered(html: str, numbers: Mapping[str, str]) -> str:
    return _ID.sub(lambda found: f"{found[1]}{numbers.get(found[2], found[2])}{found[3]}", html)


def numbers_in(new_source: str) -> dict[str, str]:
    """Id in the translation that becomes the source -> its id once its links are numbered anew."""
    return {link: f"a{position}" for position, link in enumerate(link_ids(new_source), start=1)}
