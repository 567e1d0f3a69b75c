"""What our merge cannot handle is refused when the site starts, and not found out by a reader."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register
from wagtail.blocks import Block
from wagtail.fields import StreamField
from wagtail.models import get_translatable_models
from wagtail_localize.fields import get_translatable_fields

from cms.languages.texts.children import translatable_relations


@register(Tags.models)
def check_translatable_models(app_configs: object, **kwargs: object) -> list[CheckMessage]:
    """Every translatable model of ours can follow its source."""
    ours = [model for model in get_translatable_models() if model.__module__.startswith("cms.")]
    return [message for model in ours for message in model_messages(model)]


def model_messages(model: Any) -> Iterator[CheckMessage]:
    for relation in translatable_relations(model):
        yield Error(
            f"{model.__name__}.{relation.name} has rows with texts of their own: they would be copied "
            "into the translations in the words of the source.",
            hint="Use a StreamField, or rows without words (not of TranslatableMixin).",
            id="synergos.E004",
        )
    for declared in get_translatable_fields(model):
        field = declared.get_field(model)
        if isinstance(field, StreamField):
            yield from block_messages(field.stream_block, f"{model.__name__}.{field.name}")


def block_messages(block: Block, path: str) -> Iterator[CheckMessage]:
    if hasattr(block, "get_translatable_segments"):
        yield Error(
            f"{path} extracts its texts by get_translatable_segments: the words of the source would be shown "
            "in the translations.",
            hint="Make it of StructBlocks and StreamBlocks, as our TableBlock is.",
            id="synergos.E005",
        )
    for name, child in getattr(block, "child_blocks", {}).items():
        yield from block_messages(child, f"{path}.{name}")
    if hasattr(block, "child_block"):
        yield from block_messages(block.child_block, path)
