"""What is sent to write a page."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, UnsetType

from cms.api.services.shapes import Shape
from cms.api.writing.moving import MOST as MOST_MOVED
from cms.api.writing.reserving import MOST_SECONDS


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
