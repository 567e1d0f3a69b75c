"""The pages that are sent: a new one of each type, and the change of one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models
from wagtail.fields import StreamField

from cms.api.described.pages import value_of
from cms.api.described.written_blocks import REFERENCE, list_of_written_blocks, written_block_components
from cms.api.page_types import PUBLIC_FIELDS
from cms.api.schemas import page_types

_MOMENT = {"type": ["string", "null"], "format": "date-time"}
_OF_EVERY_PAGE: dict[str, Any] = {
    "title": {"type": "string", "minLength": 1, "maxLength": 255},
    "id": {"type": "string", "description": "The last part of the address."},
    "description": {"type": "string"},
    "effective": _MOMENT,
    "expires": _MOMENT,
    "blocks": {"type": "object", "description": "The main text, in the form of Plone's clients."},
    "blocks_layout": {"type": "object"},
}


def written_components() -> dict[str, Any]:
    """``NewLesson`` and the like, and ``ChangedPage``."""
    own = {name: _fields(model) for name, model in page_types().items()}
    new = {f"New{name}": _new(name, fields) for name, fields in own.items()}
    references = {name: f"#/components/schemas/New{name}" for name in own}
    return {
        **new,
        **written_block_components(),
        "NewPage": {
            "oneOf": [{"$ref": reference} for reference in references.values()],
            "discriminator": {"propertyName": "@type", "mapping": references},
        },
        "ChangedPage": {
            "type": "object",
            "description": "What is left out stays. What is sent as it was read is no change.",
            "properties": {
                **_OF_EVERY_PAGE,
                **_of_any_page(own.values()),
                "ordering": {"$ref": "#/components/schemas/Ordering"},
            },
        },
    }


def _of_any_page(own: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Field -> what it may be on a page of one type or another."""
    found: dict[str, list[Any]] = {}
    for name, schema in (pair for fields in own for pair in fields.items()):
        known = found.setdefault(name, [])
        if schema not in known:
            known.append(schema)
    return {name: {"anyOf": schemas} for name, schemas in found.items()}


def _new(name: str, fields: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["@type", "title"],
        "properties": {"@type": {"const": name}, **_OF_EVERY_PAGE, **fields},
    }


def _fields(model: Any) -> dict[str, Any]:
    return {name: _written(model._meta.get_field(name)) for name in PUBLIC_FIELDS[model._meta.label]}


def _written(field: models.Field[Any, Any]) -> dict[str, Any]:
    if isinstance(field, StreamField):
        return list_of_written_blocks(field.stream_block.child_blocks)
    return REFERENCE if field.is_relation else value_of(field)
