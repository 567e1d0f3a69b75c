"""The pages that are sent: a new one of each type, and the change of one."""

from __future__ import annotations

from typing import Any

from django.db import models
from wagtail.fields import StreamField

from cms.api.described.pages import value_of
from cms.api.page_types import PUBLIC_FIELDS
from cms.api.schemas import page_types

BLOCKS = {
    "type": "array",
    "items": {
        "type": "object",
        "description": "A block as it is read. One without an `id` is new; what is left out of it stays.",
        "required": ["@type"],
        "properties": {"id": {"type": "string"}, "@type": {"type": "string"}},
    },
}
REFERENCE = {
    "description": "By its identity, address, key or code; or as it is read.",
    "type": ["string", "integer", "object", "null"],
}
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
    every = {field: schema for fields in own.values() for field, schema in fields.items()}
    return {
        **new,
        "NewPage": {
            "oneOf": [{"$ref": reference} for reference in references.values()],
            "discriminator": {"propertyName": "@type", "mapping": references},
        },
        "ChangedPage": {
            "type": "object",
            "description": "What is left out stays. What is sent as it was read is no change.",
            "properties": {
                **_OF_EVERY_PAGE,
                **{name: {} for name in every},
                "ordering": {"$ref": "#/components/schemas/Ordering"},
            },
        },
    }


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
        return BLOCKS
    return REFERENCE if field.is_relation else value_of(field)
