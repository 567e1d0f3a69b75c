"""What is sent to write a page."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec
from django.db import models
from msgspec import UNSET, UnsetType
from wagtail.fields import StreamField

from cms.api.described.pages import value_of
from cms.api.page_types import PUBLIC_FIELDS
from cms.api.schemas import page_types
from cms.api.services.shapes import Shape
from cms.api.writing.moving import MOST as MOST_MOVED
from cms.api.writing.reserving import MOST_SECONDS

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


class Ordering(msgspec.Struct, frozen=True, kw_only=True):
    """Puts the page with the `id` `obj_id` below this one elsewhere: `top`, `bottom`, or so many places."""

    obj_id: str
    delta: Literal["top", "bottom"] | int


class Sources(msgspec.Struct, frozen=True, kw_only=True):
    """Pages by path, address or UID."""

    source: str | Annotated[list[str], msgspec.Meta(min_length=1, max_length=MOST_MOVED)]


class FromTo(Shape, frozen=True, kw_only=True):
    source: str
    target: str


class FiredTransition(msgspec.Struct, frozen=True, kw_only=True):
    """`override`: why a translation is published although something in it is open. `translations`: what
    happens to those of a page that is taken down."""

    comment: Annotated[str, msgspec.Meta(max_length=5000)] | UnsetType = UNSET
    effective: str | UnsetType | None = UNSET
    expires: str | UnsetType | None = UNSET
    override: str | UnsetType = UNSET
    include_children: bool | UnsetType = UNSET
    translations: Literal["follow", "stay"] | UnsetType = UNSET


class VersionNumber(msgspec.Struct, frozen=True, kw_only=True):
    version: Annotated[int, msgspec.Meta(ge=0)]


class LockWish(msgspec.Struct, frozen=True, kw_only=True):
    """For how many seconds, and whether somebody else may take it."""

    timeout: Annotated[int, msgspec.Meta(ge=1, le=MOST_SECONDS)] | UnsetType = UNSET
    stealable: bool | UnsetType = UNSET


class Unlocking(msgspec.Struct, frozen=True, kw_only=True):
    """`force` takes another's lock away where that one allows it."""

    force: bool | UnsetType = UNSET


class AliasPath(msgspec.Struct, frozen=True, kw_only=True):
    path: Annotated[str, msgspec.Meta(pattern="^/", max_length=1000)]


class AliasPaths(msgspec.Struct, frozen=True, kw_only=True):
    items: Annotated[list[AliasPath], msgspec.Meta(min_length=1, max_length=100)]


class FailedAliases(Shape, frozen=True, kw_only=True):
    """The others are done."""

    type: Literal["error"]
    failed: list[str]


class SiteAlias(Shape, frozen=True, kw_only=True, rename={"target": "redirect-to"}):
    path: str
    target: str | UnsetType = UNSET


class SiteAliases(Shape, frozen=True, kw_only=True):
    """`redirect-to` is the page: its path, address or UID."""

    items: Annotated[list[SiteAlias], msgspec.Meta(min_length=1, max_length=100)]


class NewRelation(Shape, frozen=True, kw_only=True):
    """Both pages by UID, path or address."""

    relation: Literal["relatedItems"]
    source: str
    target: str


class NewRelations(Shape, frozen=True, kw_only=True):
    items: Annotated[list[NewRelation], msgspec.Meta(min_length=1, max_length=100)]


class NewTranslation(msgspec.Struct, frozen=True, kw_only=True):
    language: str


class Actor(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    id: str
    fullname: str | None
    username: str | None


class HistoryEntry(Shape, frozen=True, kw_only=True):
    """`type` is `versioning` (with `version` and its address) or `workflow` (with the state it led to)."""

    type: Literal["versioning", "workflow"]
    action: str
    transition_title: str
    time: str | None
    actor: Actor
    comments: str | None
    version: int | UnsetType = UNSET
    address: str | UnsetType = msgspec.field(name="@id", default=UNSET)
    may_revert: bool | UnsetType = UNSET
    review_state: str | UnsetType = UNSET
    state_title: str | UnsetType = UNSET


class Difference(Shape, frozen=True, kw_only=True):
    field: str
    before: Any
    after: Any


class Said(Shape, frozen=True, kw_only=True):
    message: str


TYPES = (Ordering,)


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
