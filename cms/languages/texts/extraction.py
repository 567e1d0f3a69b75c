"""All texts of an instance, in the order in which wagtail-localize extracts them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db import models
from wagtail.fields import RichTextField, StreamField
from wagtail_localize.fields import get_translatable_fields

from cms.languages.texts.blocks import texts_of_block
from cms.languages.texts.children import Children, is_translatable_relation
from cms.languages.texts.text import Text, stored_line, stored_paragraphs


def texts_of(instance: Any, children: Children | None = None) -> list[Text]:
    """The texts of a specific page, a snippet or an inline child; a query only for its children.

    ``children``: those of many instances, loaded before with ``children_of``.
    """
    return [
        text
        for declared in get_translatable_fields(type(instance))
        if declared.is_translated(instance)
        for text in _texts_of_field(instance, declared.get_field(type(instance)), children)
    ]


def _texts_of_field(instance: Any, field: Any, children: Children | None) -> Iterator[Text]:
    if isinstance(field, StreamField):
        raw = getattr(instance, field.name).get_prep_value()
        yield from texts_of_block(field.stream_block, raw, field.name)
    elif isinstance(field, RichTextField):
        for paragraph in stored_paragraphs(getattr(instance, field.name) or ""):
            yield Text(field.name, paragraph)
    elif isinstance(field, models.CharField | models.TextField) and not field.choices:
        value = getattr(instance, field.name)
        if value:
            yield Text(field.name, stored_line(value))
    elif is_translatable_relation(field):
        yield from _texts_of_children(instance, field, children)


def _texts_of_children(instance: Any, relation: Any, children: Children | None) -> Iterator[Text]:
    place = (type(instance), relation.name, instance.pk)
    rows = getattr(instance, relation.name).all() if children is None else children.get(place, [])
    for row in rows:
        for text in texts_of(row, children):
            yield Text(f"{relation.name}.{row.translation_key}.{text.path}", text.source)
