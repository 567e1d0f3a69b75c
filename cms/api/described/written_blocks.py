"""Blocks as they are sent: also what is never shown, such as which choice is correct."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wagtail import blocks
from wagtail.blocks import Block

from cms.api.blocks import SHOWN_WITHOUT_THE_ANSWER
from cms.api.described.blocks import component_name
from cms.api.schemas import block_types
from cms.api.schemas.blocks import label_of

REFERENCE = {
    "description": "By its identity, address, key or code; or as it is read.",
    "type": ["string", "integer", "object", "null"],
}
_STRING = {"type": "string"}
_AS_IT_IS_READ = {"type": "object", "description": "As it is read: no change."}


def written_block_components() -> dict[str, Any]:
    """``WrittenHeadingBlock`` and the like."""
    return {_component_name(name): _in_a_stream(name, block) for name, block in block_types().items()}


def list_of_written_blocks(names: Iterable[str]) -> dict[str, Any]:
    return {
        "type": "array",
        "items": {
            "type": "object",
            "description": "One without an `id` is new; what is left out of a block stays.",
            "required": ["@type"],
            "properties": {"id": _STRING, "@type": _STRING},
            "anyOf": [{"$ref": f"#/components/schemas/{_component_name(name)}"} for name in names],
        },
    }


def _component_name(block: str) -> str:
    return f"Written{component_name(block)}"


def _in_a_stream(name: str, block: Block) -> dict[str, Any]:
    fields = _fields(block) if isinstance(block, blocks.StructBlock) else {"value": _value(block)}
    return {
        "title": label_of(block),
        "type": "object",
        "required": ["@type"],
        "properties": {"id": _STRING, "@type": {"const": name}, **fields},
        "additionalProperties": False,
    }


def _fields(block: blocks.StructBlock) -> dict[str, Any]:
    return {
        name: {"title": label_of(child), **_field(block, name, child)}
        for name, child in block.child_blocks.items()
    }


def _field(block: Block, name: str, child: Block) -> dict[str, Any]:
    if (type(block), name) in SHOWN_WITHOUT_THE_ANSWER:
        return {"anyOf": [_value(child), _AS_IT_IS_READ]}
    return _value(child)


def _value(block: Block) -> dict[str, Any]:
    if isinstance(block, blocks.StreamBlock):
        inner = [_in_a_stream(name, child) for name, child in block.child_blocks.items()]
        return {"type": "array", "items": inner[0] if len(inner) == 1 else {"anyOf": inner}}
    if isinstance(block, blocks.StructBlock):
        return {"type": "object", "properties": _fields(block), "additionalProperties": False}
    return _leaf(block)


def _leaf(block: Block) -> dict[str, Any]:
    if isinstance(block, blocks.RichTextBlock):
        return {"type": "string", "contentMediaType": "text/html"}
    if isinstance(block, blocks.ChoiceBlock):
        return {"enum": [*(str(value) for value, _title in block.field.choices if value), "", None]}
    if isinstance(block, blocks.BooleanBlock):
        return {"type": "boolean"}
    if isinstance(block, blocks.IntegerBlock):
        return {"type": ["integer", "null"]}
    return REFERENCE if hasattr(block, "target_model") else _STRING
