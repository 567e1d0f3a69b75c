"""A page's body in the form of Plone's ``blocks`` and ``blocks_layout``: the same blocks by their ids."""

from __future__ import annotations

from typing import Any

MAIN_STREAMS = ("body", "test")


def plone_blocks(value: dict[str, Any]) -> dict[str, Any]:
    """Empty for a page without a body."""
    stream: list[dict[str, Any]] = next((value[name] for name in MAIN_STREAMS if name in value), [])
    return {
        "blocks": {block["id"]: {name: block[name] for name in block if name != "id"} for block in stream},
        "blocks_layout": {"items": [block["id"] for block in stream]},
    }
