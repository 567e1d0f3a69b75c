"""A page of any type as a draft: its texts and StreamFields, in the order of the model."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from django.db import models
from wagtail import blocks
from wagtail.blocks import Block, StreamValue
from wagtail.fields import StreamField

from cms.core.blocks.media import DownloadBlock, PictureBlock
from cms.core.blocks.text import HeadingBlock
from cms.core.pages import BasePage
from cms.core.writing_checks.pieces import Draft, Heading, Link, Picture, Piece, Prose

_INHERITED = {field.name for field in BasePage._meta.get_fields()} | {"search_description"}
_OWN_LINES = {"p", "li", "h2", "h3", "h4", "br"}


def draft_of(page: Any) -> Draft:
    fields = [field for field in page._meta.get_fields() if field.name not in _INHERITED]
    pieces = tuple(piece for field in fields for piece in _pieces(page, field))
    return Draft(pieces=pieces, has_review_date=getattr(page, "next_review_date", None) is not None)


def _pieces(page: Any, field: Any) -> Iterator[Piece]:
    if isinstance(field, StreamField):
        yield from _of_stream(getattr(page, field.name))
    elif isinstance(field, models.TextField):
        yield Prose(text=getattr(page, field.name) or "")
    elif isinstance(field, models.CharField) and field.name.endswith("_alternative_text"):
        yield from _picture_of_page(page, field.name)


def _picture_of_page(page: Any, name: str) -> Iterator[Picture]:
    """``cover_alternative_text`` belongs to ``cover_image``."""
    image = getattr(page, f"{name.removesuffix('_alternative_text')}_image", None)
    if image is not None:
        yield Picture(title=image.title, alternative_text=getattr(page, name))


def _of_stream(stream: StreamValue) -> Iterator[Piece]:
    for child in stream:
        yield from _of_block(child.block, child.value, child.id or "")


def _of_block(block: Block, value: Any, key: str) -> Iterator[Piece]:
    if isinstance(block, HeadingBlock):
        yield Heading(text=value["text"], block=key)
    elif isinstance(block, PictureBlock):
        yield from _picture(value, key)
    elif isinstance(block, DownloadBlock):
        yield Link(text=value["title"], block=key)
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from _of_block(child, value[name], key)
    elif isinstance(block, blocks.StreamBlock):
        for child in value:
            yield from _of_block(child.block, child.value, key)
    elif isinstance(block, blocks.RichTextBlock):
        yield from pieces_of_html(value.source if value else "", key)
    elif isinstance(block, blocks.TextBlock):
        yield Prose(text=value or "", block=key)


def _picture(value: Any, key: str) -> Iterator[Picture]:
    image = value["image"]
    if image is not None:
        yield Picture(
            title=image.title,
            alternative_text=value["alternative_text"],
            is_decorative=bool(value["decorative"]),
            block=key,
        )


def pieces_of_html(html: str, key: str = "") -> Iterator[Piece]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    yield Prose(text="".join(reader.text), block=key)
    for link in reader.links:
        yield Link(text="".join(link), block=key)


class _Reader(HTMLParser):
    """Text with a line for each paragraph, and the text of each link."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.links: list[list[str]] = []
        self._is_in_link = False

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag == "a":
            self._is_in_link = True
            self.links.append([])
        elif tag == "br":
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._is_in_link = False
        elif tag in _OWN_LINES:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        if self._is_in_link:
            self.links[-1].append(data)
