"""What each text of a page is, in words: its block, what it does there, how long it may be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.db import models
from django.utils.text import capfirst
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail_localize.fields import get_translatable_fields

from cms.core.title_limits import TitleLimit, title_limits
from cms.languages.screen.facts import facts_about
from cms.languages.texts import children_of
from cms.languages.texts.children import is_translatable_relation


@dataclass(frozen=True, kw_only=True)
class Place:
    """``group`` is the same for the texts of one block; ``block`` and ``kind`` are what a person calls them.

    ``facts``: what a translator must know and does not write. ``longest``: most characters, 0 without limit.
    ``advice``: where a title that is longer is cut. ``picture``: the image that the text describes, or 0.
    """

    group: str
    block: str
    kind: str
    facts: tuple[str, ...] = ()
    longest: int = 0
    advice: tuple[TitleLimit, ...] = ()
    picture: int = 0
    is_heading: bool = False


def places_of(instance: Any) -> dict[str, Place]:
    """Path -> its place, for all texts of a specific page or snippet; a query for inline children only."""
    return dict(_places(instance, capfirst(instance._meta.verbose_name), prefix=""))


def _places(instance: Any, block: str, prefix: str) -> Iterator[tuple[str, Place]]:
    for declared in get_translatable_fields(type(instance)):
        field = declared.get_field(type(instance))
        if isinstance(field, StreamField):
            raw = getattr(instance, field.name).get_prep_value()
            yield from _stream(field, raw, prefix + field.name)
        elif isinstance(field, models.CharField | models.TextField | RichTextField):
            yield prefix + field.name, _field(field, block, prefix)
        elif is_translatable_relation(field):
            yield from _children(instance, field)


def _field(field: Any, block: str, prefix: str) -> Place:
    is_title = field.name == "title" and not prefix
    return Place(
        group=prefix,
        block=block,
        kind=capfirst(str(field.verbose_name)),
        longest=field.max_length or 0,
        advice=title_limits() if is_title else (),
        is_heading=is_title,
    )


def _children(instance: Any, relation: Any) -> Iterator[tuple[str, Place]]:
    rows = children_of([instance])[type(instance), relation.name, instance.pk]
    for number, row in enumerate(rows, start=1):
        name = f"{capfirst(row._meta.verbose_name)} {number}"
        yield from _places(row, name, prefix=f"{relation.name}.{row.translation_key}.")


def _stream(field: Any, raw: Any, path: str) -> Iterator[tuple[str, Place]]:
    """Each block of the page is a group; a stream of short texts is one group as a whole."""
    for item in raw or []:
        block = field.stream_block.child_blocks.get(item["type"])
        if block is None:
            continue
        place_path = f"{path}.{item['id']}"
        is_simple = not isinstance(block, blocks.StructBlock)
        place = Place(
            group=path if is_simple else place_path,
            block=capfirst(str(field.verbose_name if is_simple else block.label)),
            kind="",
            is_heading=item["type"] == "heading",
        )
        yield from _walk(block, item["value"], place_path, place, [item])


def _walk(
    block: Any, value: Any, path: str, place: Place, above: list[Mapping[str, Any]]
) -> Iterator[tuple[str, Place]]:
    """``above``: the items that ``block`` stands in, the outermost first."""
    if isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            named = replace(
                place,
                kind=_joined(place.kind, child.label),
                facts=facts_about(above, name),
                picture=(value or {}).get("image") or 0 if name == "alternative_text" else 0,
            )
            yield from _walk(child, (value or {}).get(name), f"{path}.{name}", named, above)
    elif isinstance(block, blocks.BaseStreamBlock):
        for number, item in enumerate(value or [], start=1):
            child = block.child_blocks.get(item["type"])
            if child is not None:
                numbered = replace(place, kind=f"{_part_of(place.kind)}{capfirst(str(child.label))} {number}")
                yield from _walk(child, item["value"], f"{path}.{item['id']}", numbered, [*above, item])
    else:
        limit = getattr(getattr(block, "field", None), "max_length", None) or 0
        yield path, replace(place, kind=place.kind or capfirst(str(block.label)), longest=limit)


def _joined(kind: str, label: Any) -> str:
    """ "Choice 2" and "choice" is "Choice 2"; "Choice 2" and "feedback" is "Choice 2: feedback"."""
    words = str(label)
    if not kind:
        return capfirst(words)
    return kind if kind.lower().rstrip(" 0123456789").endswith(words.lower()) else f"{kind}: {words}"


def _part_of(kind: str) -> str:
    """ "Choice 2" needs no name of the list it is in; a cell of a table needs the row."""
    head, colon, _list = kind.rpartition(": ")
    return f"{head}, " if colon else ""
