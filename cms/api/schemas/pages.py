"""A page type as JSON Schema, in the form that plone.restapi gives its types."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db import models
from django.utils.translation import gettext as _
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.api.page_types import PUBLIC_FIELDS, type_title
from cms.api.schemas.blocks import DIALECT

_FIRST = ("title", "slug", "search_description")
_CALLED = {"slug": "id", "search_description": "description"}
"""What is called otherwise in the documents than in the models."""


def page_types() -> dict[str, type[Page]]:
    """The ``@type`` of the documents -> its model."""
    return {model.__name__: model for model in map(apps.get_model, PUBLIC_FIELDS)}


def page_schema(model: type[Page], types: str) -> dict[str, Any]:
    """``types`` is the address below which types are described."""
    fields = {name: model._meta.get_field(name) for name in (*_FIRST, *PUBLIC_FIELDS[model._meta.label])}
    properties = {_CALLED.get(name, name): _property(field, types) for name, field in fields.items()}
    required = [_CALLED.get(name, name) for name, field in fields.items() if not field.blank]
    return {
        "$schema": DIALECT,
        "$id": f"{types}/{model.__name__}",
        "title": type_title(model),
        "type": "object",
        "required": [name for name in required if name != "id"],
        "layouts": [],
        "fieldsets": [
            {"id": "default", "title": _("Fields"), "behavior": "plone", "fields": list(properties)}
        ],
        "properties": properties,
    }


def _property(field: Any, types: str) -> dict[str, Any]:
    name = str(field.verbose_name)
    described = {"title": name[:1].upper() + name[1:], "description": str(field.help_text)}
    return {**described, **_type(field, types)}


def _type(field: Any, types: str) -> dict[str, Any]:
    if isinstance(field, StreamField):
        blocks = [{"$ref": f"{types}/{name}"} for name in field.stream_block.child_blocks]
        return {"type": "array", "items": {"oneOf": blocks}}
    if field.is_relation:
        return {"type": "object"}
    if isinstance(field, models.BooleanField):
        return {"type": "boolean", "default": bool(field.default)}
    if isinstance(field, models.IntegerField):
        return {"type": "integer"}
    return {"type": "string", **_text(field)}


def _text(field: Any) -> dict[str, Any]:
    if field.choices:
        choices = [[str(value), str(title)] for value, title in field.choices if value]
        return {"choices": choices, "enum": [value for value, _title in choices] + [""] * field.blank}
    if isinstance(field, models.TextField):
        return {"widget": "textarea"}
    return {"maxLength": field.max_length} if field.max_length else {}
