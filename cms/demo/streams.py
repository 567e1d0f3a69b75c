"""Stream content whose ids follow from where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cms.demo.identifiers import identifier

Block = tuple[str, Any] | tuple[str, Any, str]
"""Type and value; and a name where it was put between others later, so that they keep their ids."""


def stream(path: tuple[str | int, ...], blocks: Iterable[Block]) -> list[dict[str, Any]]:
    """Blocks as a StreamField stores them, each with an id of its own."""
    position, placed = 0, []
    for type_, value, *name in blocks:
        key = name[0] if name else position
        position += not name
        placed.append({"type": type_, "value": value, "id": str(identifier(*path, key))})
    return placed
