"""Stream content whose ids follow from where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cms.demo.identifiers import identifier

Block = tuple[str, Any]


def stream(path: tuple[str | int, ...], blocks: Iterable[Block]) -> list[dict[str, Any]]:
    """Blocks as a StreamField stores them, each with an id of its own."""
    return [
        {"type": type_, "value": value, "id": str(identifier(*path, position))}
        for position, (type_, value) in enumerate(blocks)
    ]
