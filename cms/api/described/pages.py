"""Pages as components: what all have in common, and the fields of each type."""

from __future__ import annotations

from typing import Any

import msgspec
from django.db import models
from msgspec import UNSET, UnsetType
from wagtail.fields import StreamField

from cms.api.described.blocks import list_of_blocks
from cms.api.described.contents import GlossaryEntry, Reservation, any_of, one_of, shown_as
from cms.api.page_types import PUBLIC_FIELDS, type_title
from cms.api.projection import RELATION
from cms.api.schemas import page_types
from cms.api.services import REGISTRY, SERVICES
from cms.api.services.lock import Lock
from cms.api.services.shapes import Batching, Shape, Summary
from cms.courses.models import Course
from cms.glossary.models import GlossaryIndex


class LanguageName(Shape, frozen=True, kw_only=True):
    token: str
    title: str


class SiteSummary(Shape, frozen=True, kw_only=True):
    """What stands above the front pages."""

    address: str = msgspec.field(name="@id")
    type: str = msgspec.field(name="@type")
    title: str
    description: str
    type_title: str


class ComponentAddress(Shape, frozen=True, kw_only=True):
    """A component that was not asked for: where it is."""

    address: str = msgspec.field(name="@id")


class OtherLanguage(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    uid: str = msgspec.field(name="UID")
    language: str
    title: str


class OtherLanguages(Shape, frozen=True, kw_only=True):
    """In short, as it stands in each document. `@translations` tells more."""

    address: str = msgspec.field(name="@id")
    items: list[OtherLanguage]


class BlocksLayout(Shape, frozen=True, kw_only=True):
    items: list[str]


class NoNeighbour(Shape, frozen=True, kw_only=True):
    """An empty object: nothing stands there."""


class PageInCommon(Shape, frozen=True, kw_only=True):
    """What a page of any type has."""

    address: str = msgspec.field(name="@id")
    uid: str = msgspec.field(name="UID")
    id: str
    title: str
    description: str
    language: LanguageName
    review_state: str
    type_title: str
    created: str | None
    modified: str | None
    effective: str | None
    expires: str | None
    version: str
    is_folderish: bool
    lock: Lock
    subjects: list[str]
    parent: one_of("Summary", "SiteSummary")  # type: ignore[valid-type]
    html: str
    text: str
    reservation: Reservation | UnsetType = UNSET
    items: list[one_of("Summary", "Page")] | UnsetType = UNSET  # type: ignore[valid-type]
    items_total: int | UnsetType = UNSET
    batching: Batching | UnsetType = UNSET
    blocks: dict[str, dict[str, Any]] | UnsetType = UNSET
    blocks_layout: BlocksLayout | UnsetType = UNSET
    previous_item: one_of("Summary", "NoNeighbour") | UnsetType = UNSET  # type: ignore[valid-type]
    next_item: one_of("Summary", "NoNeighbour") | UnsetType = UNSET  # type: ignore[valid-type]


class PartOfPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of which only some `fields` were asked for: those, and these three."""

    address: str = msgspec.field(name="@id")
    type: str = msgspec.field(name="@type")
    uid: str = msgspec.field(name="UID")


TYPES = (
    PageInCommon,
    PartOfPage,
    SiteSummary,
    ComponentAddress,
    OtherLanguages,
    BlocksLayout,
    NoNeighbour,
    Summary,
)
PAGE = {"$ref": "#/components/schemas/Page"}
PAGE_OR_PART = any_of("Page", "PartOfPage")


def page_components(components: dict[str, Any]) -> dict[str, Any]:
    """``components`` are those of ``TYPES``; what all pages have in common is written into each."""
    common = components["PageInCommon"]
    pages = {name: _page(name, model, common) for name, model in page_types().items()}
    references = {name: f"#/components/schemas/{name}" for name in pages}
    return {
        **pages,
        "Page": {
            "oneOf": [{"$ref": reference} for reference in references.values()],
            "discriminator": {"propertyName": "@type", "mapping": references},
        },
        "Components": _components(),
    }


def _page(name: str, model: Any, common: dict[str, Any]) -> dict[str, Any]:
    own = {field: _field(model._meta.get_field(field)) for field in PUBLIC_FIELDS[model._meta.label]}
    derived = _derived(model)
    properties = {
        "@type": {"const": name},
        **common["properties"],
        "@components": {"$ref": "#/components/schemas/Components"},
        **own,
        **derived,
    }
    return {
        "title": type_title(model),
        "type": "object",
        "required": ["@type", *common["required"], "@components", *own, *derived],
        "properties": properties,
        "additionalProperties": False,
    }


def _derived(model: Any) -> dict[str, Any]:
    """What stands in the document and in no field of the page."""
    found: dict[str, Any] = {}
    if "related" in PUBLIC_FIELDS[model._meta.label]:
        found[RELATION] = {"type": "array", "items": {"$ref": "#/components/schemas/Summary"}}
    if model is Course:
        found["minutes"] = {"type": "integer"}
        found["edition"] = {
            "type": ["string", "null"],
            "description": "The number of the edition that readers see; `null` before a release.",
        }
        found["pilot"] = {
            "type": ["boolean", "null"],
            "description": "Whether it is not released, or not fully validated yet.",
        }
    if model is GlossaryIndex:
        terms = {"$ref": f"#/components/schemas/{GlossaryEntry.__name__}"}
        found["terms"] = {"type": "array", "items": terms}
    return found


def _field(field: Any) -> dict[str, Any]:
    name = str(field.verbose_name)
    return {"title": name[:1].upper() + name[1:], **value_of(field)}


def value_of(field: Any) -> dict[str, Any]:
    if isinstance(field, StreamField):
        return list_of_blocks(field.stream_block.child_blocks)
    if field.is_relation:
        return shown_as(field.related_model.__name__)
    return {"type": [_type(field), "null"] if field.null else _type(field), **_choices(field)}


def _type(field: Any) -> str:
    if isinstance(field, models.BooleanField):
        return "boolean"
    return "integer" if isinstance(field, models.IntegerField) else "string"


def _choices(field: Any) -> dict[str, Any]:
    values = [value for value, _title in field.choices or () if value not in ("", None)]
    return {"enum": [*values, *([""] if field.blank else [])]} if values else {}


def _components() -> dict[str, Any]:
    """Each filled in by `expand`, or its address."""
    address = {"$ref": "#/components/schemas/ComponentAddress"}
    found: dict[str, Any] = {
        name: {"anyOf": [{"answer of": SERVICES[name].answer}, address]} for name in sorted(REGISTRY)
    }
    found["translations"]["anyOf"].append({"$ref": "#/components/schemas/OtherLanguages"})
    return {"type": "object", "properties": found, "additionalProperties": address}
