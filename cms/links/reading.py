"""Where a page leads to, as it is stored: also to what is not there any more, which its values leave out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page

from cms.links.models import Link

Kind = Link.Kind
_CHOOSERS = (
    (ImageChooserBlock, Kind.PICTURE),
    (DocumentChooserBlock, Kind.DOCUMENT),
    (blocks.PageChooserBlock, Kind.PAGE),
)
_INHERITED = {field.name for field in Page._meta.get_fields()}


@dataclass(frozen=True, kw_only=True)
class Found:
    """``field`` is the name of the model's field, ``block`` the id of the outermost block in it."""

    kind: str
    target: int | None = None
    url: str = ""
    field: str
    block: str = ""
    text: str = ""


def links_of(page: Any) -> tuple[Found, ...]:
    """In the order of the model; ``page`` is of its own type."""
    own = (field for field in page._meta.get_fields() if field.name not in _INHERITED)
    found = [link for field in own for link in _of_field(page, field, field.name)]
    for relation in get_all_child_relations(type(page)):
        name = relation.get_accessor_name()
        for child in getattr(page, name).all():
            found += [link for field in child._meta.get_fields() for link in _of_field(child, field, name)]
    return tuple(dict.fromkeys(found))


def _of_field(owner: Any, field: Any, name: str) -> Iterator[Found]:
    if isinstance(field, StreamField):
        for child in getattr(owner, field.name).raw_data:
            block = field.stream_block.child_blocks.get(child["type"])
            if block is not None:
                yield from _of_block(block, child["value"], name, child.get("id") or "")
    elif isinstance(field, RichTextField):
        yield from _of_html(getattr(owner, field.name) or "", name, "")
    elif isinstance(field, models.URLField):
        yield from _of_address(getattr(owner, field.name), name, "")
    elif isinstance(field, models.ForeignKey) and issubclass(field.related_model, Page):
        key = getattr(owner, field.attname)
        if key and not field.remote_field.parent_link and field.name != "page":
            yield Found(kind=Kind.PAGE, target=key, field=name)


def _of_block(block: Any, value: Any, field: str, key: str) -> Iterator[Found]:
    if isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from _of_block(child, (value or {}).get(name), field, key)
    elif isinstance(block, blocks.StreamBlock):
        for each in value or ():
            child = block.child_blocks.get(each["type"])
            if child is not None:
                yield from _of_block(child, each["value"], field, key)
    elif isinstance(block, blocks.ListBlock):
        for each in value or ():
            is_item = isinstance(each, dict) and each.get("type") == "item"
            yield from _of_block(block.child_block, each["value"] if is_item else each, field, key)
    elif isinstance(block, blocks.RichTextBlock):
        yield from _of_html(value or "", field, key)
    elif isinstance(block, blocks.URLBlock):
        yield from _of_address(value, field, key)
    else:
        yield from _chosen(block, value, field, key)


def _chosen(block: Any, value: Any, field: str, key: str) -> Iterator[Found]:
    kind = next((kind for chooser, kind in _CHOOSERS if isinstance(block, chooser)), None)
    if kind and str(value).isdigit():
        yield Found(kind=kind, target=int(value), field=field, block=key)


def _of_address(url: str | None, field: str, key: str, text: str = "") -> Iterator[Found]:
    plain = (url or "").strip().partition("#")[0]
    if plain.lower().startswith(("http://", "https://")):
        yield Found(kind=Kind.OTHER_SITE, url=plain, field=field, block=key, text=text[:200])


def _of_html(html: str, field: str, key: str) -> Iterator[Found]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    for attributes, words in reader.links:
        text = " ".join("".join(words).split())[:200]
        kind = {"page": Kind.PAGE, "document": Kind.DOCUMENT, "image": Kind.PICTURE}.get(
            attributes.get("linktype") or attributes.get("embedtype") or ""
        )
        target = attributes.get("id") or ""
        if kind and target.isdigit():
            yield Found(kind=kind, target=int(target), field=field, block=key, text=text)
        else:
            yield from _of_address(attributes.get("href"), field, key, text)


class _Reader(HTMLParser):
    """The attributes of each link and embedded picture, with the words of the link."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[tuple[dict[str, str | None], list[str]]] = []
        self._is_in_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("a", "embed"):
            self._is_in_link = tag == "a"
            self.links.append((dict(attrs), []))

    def handle_endtag(self, tag: str) -> None:
        self._is_in_link = self._is_in_link and tag != "a"

    def handle_data(self, data: str) -> None:
        if self._is_in_link:
            self.links[-1][1].append(data)
