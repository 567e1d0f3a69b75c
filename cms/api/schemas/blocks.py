"""A block as JSON Schema: its id, its type and its public fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from wagtail import blocks
from wagtail.blocks import Block
from wagtail.coreutils import resolve_model_string
from wagtail.fields import StreamField

from cms.api.blocks import SHOWN_WITHOUT_THE_ANSWER, public_children
from cms.api.page_types import PUBLIC_FIELDS
from cms.core.blocks import arranging

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_STRING = {"type": "string"}
_WITHOUT_THE_ANSWER: dict[tuple[type[Block], str], dict[str, Any]] = {
    (arranging.OrderBlock, "items"): {
        "type": "array",
        "items": {"type": "object", "properties": {"id": _STRING, "@type": _STRING, "value": _STRING}},
    },
    (arranging.MatchBlock, "pairs"): {
        "type": "object",
        "properties": {
            "text": {"type": "array", "items": _STRING},
            "match": {"type": "array", "items": _STRING},
        },
    },
}
assert _WITHOUT_THE_ANSWER.keys() == SHOWN_WITHOUT_THE_ANSWER.keys()


def block_types() -> dict[str, Block]:
    """What may stand in the public streams of pages: the ``@type`` of the block -> the block."""
    found: dict[str, Block] = {}
    for stream in _streams():
        found.update(stream.child_blocks)
    return dict(sorted(found.items()))


def _streams() -> Iterator[blocks.StreamBlock]:
    for label, names in PUBLIC_FIELDS.items():
        for name in names:
            field = apps.get_model(label)._meta.get_field(name)
            if isinstance(field, StreamField):
                yield field.stream_block


def block_schema(name: str, block: Block, address: str) -> dict[str, Any]:
    return {"$schema": DIALECT, "$id": address, **_in_a_stream(name, block)}


def label_of(block: Block) -> str:
    label = str(block.label)
    return label[:1].upper() + label[1:]


def _in_a_stream(name: str, block: Block) -> dict[str, Any]:
    fields = _fields(block) if isinstance(block, blocks.StructBlock) else {"value": _value(block)}
    properties = {"id": _STRING, "@type": {"const": name}, **fields}
    return {
        "title": label_of(block),
        "type": "object",
        "required": list(properties),
        "properties": properties,
        "additionalProperties": False,
    }


def _fields(block: blocks.StructBlock) -> dict[str, Any]:
    return {name: _field(block, name, child) for name, child in public_children(block).items()}


def _field(block: Block, name: str, child: Block) -> dict[str, Any]:
    """What is shown without the answer has no title: its label speaks of the answer."""
    special = _WITHOUT_THE_ANSWER.get((type(block), name))
    return special or {"title": label_of(child), **_value(child)}


def _value(block: Block) -> dict[str, Any]:
    if isinstance(block, blocks.StreamBlock):
        inner = [_in_a_stream(name, child) for name, child in block.child_blocks.items()]
        return {"type": "array", "items": inner[0] if len(inner) == 1 else {"oneOf": inner}}
    if isinstance(block, blocks.StructBlock):
        return {"type": "object", "properties": _fields(block)}
    return _leaf(block)


def _leaf(block: Block) -> dict[str, Any]:
    if isinstance(block, blocks.RichTextBlock):
        return {"type": "string", "contentMediaType": "text/html"}
    if isinstance(block, blocks.ChoiceBlock):
        return {"type": ["string", "null"], "choices": _choices(block)}
    if isinstance(block, blocks.IntegerBlock):
        return {"type": ["integer", "null"]}
    if isinstance(block, blocks.BooleanBlock):
        return {"type": "boolean"}
    if isinstance(block, (blocks.CharBlock, blocks.TextBlock, blocks.RegexBlock)):
        return {"type": "string"}
    return {"type": ["object", "null"], "shows": _model(block)}


def _model(block: Block) -> str:
    """The model of what is chosen: ``CreditedImage``."""
    model: type[Any] = resolve_model_string(block.target_model)
    return model.__name__


def _choices(block: blocks.ChoiceBlock) -> list[list[str]]:
    """As plone.restapi writes them: value and title."""
    return [[str(value), str(title)] for value, title in block.field.choices if value]
