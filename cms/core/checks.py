"""The rules that keep content translatable, as system checks (see the guide on blocks in docs/reference)."""

from collections.abc import Iterator

from django.apps import apps
from django.core.checks import CheckMessage, Error, Tags, register
from wagtail import blocks
from wagtail.blocks import Block
from wagtail.contrib.table_block.blocks import TableBlock as WagtailTableBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.embeds.blocks import EmbedBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock

_UNTRANSLATABLE = (blocks.RawHTMLBlock, TypedTableBlock, WagtailTableBlock, blocks.ListBlock, ImageBlock)
_TEXT = (blocks.CharBlock, blocks.TextBlock)


@register(Tags.models)
def check_stream_fields(app_configs: object, **kwargs: object) -> list[CheckMessage]:
    """Every block of every StreamField of ours keeps ids, and can be extracted for translation."""
    return [
        message
        for model in apps.get_models()
        if model.__module__.startswith("cms.")
        for field in model._meta.get_fields()
        if isinstance(field, StreamField)
        for message in block_messages(field.stream_block, f"{model._meta.label}.{field.name}")
    ]


def block_messages(block: Block, path: str) -> Iterator[CheckMessage]:
    if isinstance(block, _UNTRANSLATABLE):
        yield Error(
            f"{path} is a {type(block).__name__}: its items lose their ids or are never translated.",
            hint="Use a StreamBlock of StructBlocks, our PictureBlock or our TableBlock.",
            id="synergos.E001",
        )
    if isinstance(block, _TEXT) and block.meta.default is None:
        yield Error(
            f"{path} has no default: a lesson written before the field was added cannot be translated.",
            hint='Set default="" (cms.core.blocks.fields does).',
            id="synergos.E002",
        )
    if isinstance(block, EmbedBlock):
        yield Error(f"{path} is an embed: readers would meet a third party.", id="synergos.E003")
    for name, child in getattr(block, "child_blocks", {}).items():
        yield from block_messages(child, f"{path}.{name}")
