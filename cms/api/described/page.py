"""The description as people read it: the same document, prepared for a template."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from typing import Any

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from cms.api.described.document import description
from cms.api.described.naming import Type, type_in_words
from cms.api.described.problems import SAID

_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, kw_only=True)
class Member:
    """A parameter, or a member of a component."""

    name: str
    place: str
    type: Type
    required: bool
    says: SafeString


@dataclass(frozen=True, kw_only=True)
class Reply:
    """``status`` with its name: ``404 Not Found``."""

    status: str
    says: SafeString
    type: Type | None
    example: str


@dataclass(frozen=True, kw_only=True)
class Entry:
    id: str
    method: str
    address: str
    summary: str
    says: SafeString
    needs_token: bool
    members: list[Member]
    body: Type | None
    body_example: str
    replies: list[Reply]
    refusals: list[str]


@dataclass(frozen=True, kw_only=True)
class Chapter:
    name: str
    anchor: str
    says: SafeString
    entries: list[Entry]


@dataclass(frozen=True, kw_only=True)
class Component:
    name: str
    says: SafeString
    type: Type
    members: list[Member]


@cache
def chapters() -> list[Chapter]:
    whole = description()
    found: dict[str, tuple[str, list[Entry]]] = {
        tag["name"]: (tag["description"], []) for tag in whole["tags"]
    }
    for address, item in whole["paths"].items():
        for method, operation in item.items():
            found[operation["tags"][0]][1].append(_entry(whole, method, address, operation))
    return [
        Chapter(name=name, anchor=re.sub(r"\W+", "-", name).lower(), says=prose(says), entries=entries)
        for name, (says, entries) in found.items()
    ]


def refusals() -> list[Reply]:
    """What each means, once for all."""
    return [
        Reply(status=_named(str(status)), says=prose(says), type=None, example="")
        for status, says in SAID.items()
    ]


@cache
def components() -> list[Component]:
    return [
        Component(
            name=name,
            says=prose(schema.get("description", schema.get("title", ""))),
            type=type_in_words(schema),
            members=[
                _member(each, "", schema_of, each in schema.get("required", ()))
                for each, schema_of in schema.get("properties", {}).items()
            ],
        )
        for name, schema in description()["components"]["schemas"].items()
    ]


def prose(text: str) -> SafeString:
    """What stands between backticks is code."""
    return mark_safe(_CODE.sub(r"<code>\1</code>", escape(text)))


def _entry(whole: dict[str, Any], method: str, address: str, operation: dict[str, Any]) -> Entry:
    parameters = [_resolved(whole, each) for each in operation.get("parameters", [])]
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    return Entry(
        id=operation["operationId"],
        method=method.upper(),
        address=address,
        summary=operation["summary"],
        says=prose(operation.get("description", "")),
        needs_token=operation["security"] == [{"token": []}],
        members=[
            _member(
                each["name"],
                each["in"],
                {**each["schema"], "description": each["description"]},
                bool(each.get("required")),
            )
            for each in parameters
        ],
        body=type_in_words(body["schema"]) if body else None,
        body_example=_example(body or {}),
        replies=[
            _reply(status, _resolved(whole, said))
            for status, said in operation["responses"].items()
            if status < "4"
        ],
        refusals=[status for status in operation["responses"] if status >= "4"],
    )


def _member(name: str, place: str, schema: dict[str, Any], required: bool) -> Member:
    says = schema.get("description", schema.get("title", ""))
    return Member(name=name, place=place, type=type_in_words(schema), required=required, says=prose(says))


def _reply(status: str, said: dict[str, Any]) -> Reply:
    content = next(iter(said.get("content", {}).values()), None)
    return Reply(
        status=_named(status),
        says=prose(said["description"]),
        type=type_in_words(content["schema"]) if content else None,
        example=_example(content or {}),
    )


def _named(status: str) -> str:
    return f"{status} {HTTPStatus(int(status)).phrase}"


def _example(content: dict[str, Any]) -> str:
    example = content.get("example")
    return json.dumps(example, indent=2, ensure_ascii=False) if example else ""


def _resolved(whole: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    kind, name = value["$ref"].split("/")[2:] if "$ref" in value else ("", "")
    return dict(whole["components"][kind][name]) if name else value
