"""A walk over the raw data of a StreamField: what wagtail-localize finds there, and nothing is loaded.

Its extractor turns every value into its Python form first, which costs queries for each image and page shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from wagtail import blocks
from wagtail.embeds.blocks import EmbedBlock

from cms.languages.texts.text import Text, stored_line, stored_paragraphs


def texts_of_block(block: Any, value: Any, path: str) -> Iterator[Text]:
    """``value``: the raw JSON value of ``block``."""
    for kind, read in _READERS:
        if isinstance(block, kind):
            yield from read(block, value, path)
            return
    if hasattr(block, "get_translatable_segments"):
        yield from _own_segments(block, value, path)


def _nothing(_block: Any, _value: Any, _path: str) -> Iterator[Text]:
    return iter(())


def _line(_block: Any, value: Any, path: str) -> Iterator[Text]:
    if value:
        yield Text(path, stored_line(value))


def _paragraphs(_block: Any, value: Any, path: str) -> Iterator[Text]:
    return (Text(path, paragraph) for paragraph in stored_paragraphs(value or "") if paragraph)


def _struct(block: Any, value: Any, path: str) -> Iterator[Text]:
    if not isinstance(value, dict):
        return
    for name, child in block.child_blocks.items():
        yield from texts_of_block(child, value.get(name), f"{path}.{name}")


def _stream(block: Any, value: Any, path: str) -> Iterator[Text]:
    for item in value or []:
        child = block.child_blocks.get(item["type"])
        if child is not None:
            yield from texts_of_block(child, item["value"], f"{path}.{item['id']}")


def _list(block: Any, value: Any, path: str) -> Iterator[Text]:
    """Items written before Wagtail gave them ids have no place that a translation could belong to."""
    for item in value or []:
        if isinstance(item, dict) and "id" in item:
            yield from texts_of_block(block.child_block, item["value"], f"{path}.{item['id']}")


def _own_segments(block: Any, value: Any, path: str) -> Iterator[Text]:
    for segment in block.get_translatable_segments(block.to_python(value)):
        if hasattr(segment, "string") and not segment.is_empty():
            yield Text(segment.wrap(path).path, segment.string.data)


_Reader = Callable[[Any, Any, str], Iterator[Text]]
# An embed and an address are text fields by their class, and no text to translate.
_READERS: tuple[tuple[Any, _Reader], ...] = (
    ((EmbedBlock, blocks.URLBlock, blocks.EmailBlock), _nothing),
    (blocks.RichTextBlock, _paragraphs),
    ((blocks.CharBlock, blocks.TextBlock), _line),
    (blocks.StructBlock, _struct),
    (blocks.BaseStreamBlock, _stream),
    (blocks.ListBlock, _list),
)
