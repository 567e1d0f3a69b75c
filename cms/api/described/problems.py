"""Answers that say no, and those that send elsewhere: the same everywhere."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from cms.api.services.shapes import Shape


class BadParameter(Shape, frozen=True, kw_only=True):
    name: str
    detail: str


class FieldProblem(Shape, frozen=True, kw_only=True):
    """``field`` is written ``body[2].choices[0].text`` inside a block; empty for the whole page."""

    field: str
    message: str


class ErrorOfPlone(Shape, frozen=True, kw_only=True):
    """Where Plone's clients look. ``failed``: what was sent, each with why it cannot be."""

    type: str
    message: str
    failed: list[list[Any]] | UnsetType = UNSET


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """RFC 9457, with ``message`` and ``error`` for Plone's clients. All that is wrong is told at once."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    message: str
    error: ErrorOfPlone
    parameters: list[BadParameter] | UnsetType = UNSET
    errors: list[FieldProblem] | UnsetType = UNSET
    current: str | UnsetType = UNSET
    parameter: str | UnsetType = UNSET
    values: list[str] | UnsetType = UNSET
    translations: list[str] | UnsetType = UNSET
    source: str | UnsetType = UNSET


class Moved(Shape, frozen=True, kw_only=True):
    """Where the page is now."""

    address: str = msgspec.field(name="@id")
    uid: str = msgspec.field(name="UID")
    title: str


TYPES = (Problem, Moved)
SAID = {
    400: "Something in the request is unknown or malformed: all of it is named, in `parameters` or `errors`.",
    401: "A valid token is needed.",
    403: "The token, or its person, may not do this; or the page is locked.",
    404: "Nothing stands here that you may read.",
    405: "This cannot be done at this address.",
    409: "Somebody has to decide (`parameter`, by one of `values`), or something is in the way.",
    410: "It was here, and is open no more.",
    412: "The page has changed since you read it. `current` is its `ETag` now.",
    413: "The body is too long.",
    415: "The body is not sent as `application/json`.",
    422: "Something that is named is not there; nothing was done.",
    423: "The page is locked.",
    503: "The file cannot be read now. Try again in a while.",
    429: "Too many requests. `Retry-After` says how long to wait.",
}


def responses() -> dict[str, Any]:
    """As components, each named by its status."""
    problem = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    found: dict[str, Any] = {
        f"Problem{status}": {"description": said, "content": problem} for status, said in SAID.items()
    }
    found["Problem429"]["headers"] = {"Retry-After": {"schema": {"type": "integer"}}}
    found["Unchanged"] = {
        "description": "You have it already.",
        "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
    }
    found["Moved"] = {
        "description": "The page has another address now.",
        "headers": {"Location": {"$ref": "#/components/headers/Location"}},
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Moved"}}},
    }
    return found


def refused(status: int) -> dict[str, str]:
    return {"$ref": f"#/components/responses/Problem{status}"}
