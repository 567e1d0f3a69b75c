"""Parameters and headers, as OpenAPI writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from cms.api.described.words import SAID
from cms.api.parameters import Reader, schema_of

Parameter = dict[str, Any]

PATH = {"$ref": "#/components/parameters/path"}
IF_NONE_MATCH = {"$ref": "#/components/parameters/ifNoneMatch"}
RANGE = {"$ref": "#/components/parameters/range"}
IF_MATCH = {"$ref": "#/components/parameters/ifMatch"}
LOCK_TOKEN = {"$ref": "#/components/parameters/lockToken"}

SHARED: dict[str, Parameter] = {
    "path": {
        "name": "path",
        "in": "path",
        "required": True,
        "description": "The public path of a page, from the language on. Slashes may be sent as they are "
        "or as `%2F`.",
        "schema": {"type": "string", "minLength": 1},
        "example": "nb/om-prosjektet",
    },
    "ifNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "description": "The `ETag` of what you have: 304 where nothing has changed.",
        "schema": {"type": "string"},
    },
    "range": {
        "name": "Range",
        "in": "header",
        "description": "`bytes=0-999`: only these, as after a connection that broke off.",
        "schema": {"type": "string"},
    },
    "ifMatch": {
        "name": "If-Match",
        "in": "header",
        "description": "The `ETag` of what you read: 412 where it has changed since.",
        "schema": {"type": "string"},
    },
    "lockToken": {
        "name": "Lock-Token",
        "in": "header",
        "description": "The `token` of your own lock, where you keep the page.",
        "schema": {"type": "string"},
    },
}
HEADERS: dict[str, Any] = {
    "ETag": {"description": "From the content.", "schema": {"type": "string"}},
    "Content-Range": {
        "description": "Which bytes of how many.",
        "schema": {"type": "string"},
    },
    "Link": {"description": "`first`, `prev`, `next`, `last` of a list.", "schema": {"type": "string"}},
    "Location": {"description": "The address.", "schema": {"type": "string"}},
    "Cache-Tag": {"description": "Page, type and language.", "schema": {"type": "string"}},
}


def queried(
    readers: Mapping[str, Reader], says: Mapping[str, str] | None = None, needs: Iterable[str] = ()
) -> tuple[Parameter, ...]:
    """``says``: parameter -> sentence, before those that all share; ``needs`` are the required ones."""
    said, required = {**SAID, **(says or {})}, {name: {"required": True} for name in needs}
    return tuple(
        {**_queried(name, reader, said), **required.get(name, {})} for name, reader in sorted(readers.items())
    )


def _queried(name: str, reader: Reader, said: Mapping[str, str]) -> Parameter:
    schema = schema_of(reader)
    style = {"style": "form", "explode": True} if schema.get("type") == "array" else {}
    return {"name": name, "in": "query", "description": said.get(name, ""), "schema": schema, **style}


def which(name: str, says: str, choices: Iterable[str] = ()) -> Parameter:
    """The last part of the address."""
    known = list(choices)
    schema = {"type": "string", "enum": known} if known else {"type": "string", "minLength": 1}
    return {"name": name, "in": "path", "required": True, "description": says, "schema": schema}
