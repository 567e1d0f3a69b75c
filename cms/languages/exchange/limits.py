"""How long each text of a page may be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wagtail import blocks
from wagtail.fields import StreamField


def most_characters(instance: Any) -> dict[str, int]:
    """Path of a text -> the most characters it may have; paths without a limit are left out."""
    limits: dict[str, int] = {}
    for field in instance._meta.concrete_fields:
        if isinstance(field, StreamField):
            raw = getattr(instance, field.name).get_prep_value()
            limits.update(_limits(field.stream_block, raw, field.name))
        elif getattr(field, "max_length", None):
            limits[field.name] = field.max_length
    return limits


def _limits(block: Any, value: Any, path: str) -> Iterator[tuple[str, int]]:
    """``value``: the raw JSON value of ``block``."""
    if isinstance(block, blocks.BaseStreamBlock):
        for item in value or []:
            child = block.child_blocks.get(item["type"])
            yield from _limits(child, item["value"], f"{path}.{item['id']}")
    elif isinstance(block, blocks.StructBlock) and isinstance(value, dict):
        for name, child in block.child_blocks.items():
            yield from _limits(child, value.get(name), f"{path}.{name}")
    elif isinstance(block, blocks.CharBlock | blocks.TextBlock) and block.field.max_length:
        yield path, block.field.max_length
