"""Pictures and documents."""

from __future__ import annotations

from typing import Any, Literal

import msgspec
from msgspec import UNSET, UnsetType

from cms.api.batches import BATCH_PARAMETERS
from cms.api.described.answers import WRITING
from cms.api.described.contents import PictureScale, PictureSource
from cms.api.described.operation import Answer, Body
from cms.api.described.parameters import queried, which
from cms.api.described.written_blocks import REFERENCE
from cms.api.parameters import text
from cms.api.services.shapes import Batching, Shape

_NUMBER = {**which("number", "The `id` of it."), "schema": {"type": "integer", "minimum": 1}}
_READING = (400, 401, 403, 404, 429)


class SentFile(Shape, frozen=True, kw_only=True, rename={"content_type": "content-type"}):
    """What kind of file it is, its bytes and the ending of its name say."""

    data: str
    encoding: Literal["base64"]
    filename: str
    content_type: str | UnsetType = UNSET


class FileCollection(Shape, frozen=True, kw_only=True):
    id: int
    name: str


class StoredFile(Shape, frozen=True, kw_only=True):
    """With its rights as they are recorded; `licence` is a code."""

    address: str = msgspec.field(name="@id")
    type: Literal["Image", "File"] = msgspec.field(name="@type")
    id: int
    title: str
    filename: str
    bytes: int | None
    url: str
    created: str | None
    credit: str
    source: str
    licence: str | None
    collection: FileCollection
    tags: list[str]


class StoredPicture(StoredFile, frozen=True, kw_only=True):
    """`can_be_published` is false while credit or licence is missing. What is not made yet is not named."""

    width: int
    height: int
    src: str
    srcset: str
    sizes: str
    sources: list[PictureSource]
    scales: list[PictureScale]
    persons_shown: bool
    consent_site: bool
    consent_api: bool
    consent_package: bool
    consent_print: bool
    consent_expires: str | None
    can_be_published: bool


class StoredPictures(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    items: list[StoredPicture]
    items_total: int
    batching: Batching | UnsetType = UNSET


class StoredFiles(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    items: list[StoredFile]
    items_total: int
    batching: Batching | UnsetType = UNSET


_WORDS: dict[str, Any] = {
    "title": {"type": "string", "maxLength": 255},
    "credit": {"type": "string", "maxLength": 255},
    "source": {"type": "string", "maxLength": 500},
    "licence": REFERENCE,
    "collection": {"type": ["string", "integer", "object", "null"], "description": "Its number or name."},
    "tags": {"type": "array", "items": {"type": "string"}},
}
_YES_OR_NO = {"type": "boolean"}
_PERSONS: dict[str, Any] = {
    "persons_shown": _YES_OR_NO,
    "consent_site": _YES_OR_NO,
    "consent_api": _YES_OR_NO,
    "consent_package": _YES_OR_NO,
    "consent_print": _YES_OR_NO,
    "consent_expires": {"type": ["string", "null"], "format": "date"},
}


def _new(kind: str, member: str, fields: dict[str, Any]) -> dict[str, Any]:
    file = {member: {"$ref": "#/components/schemas/SentFile"}}
    return {
        "type": "object",
        "required": [member],
        "additionalProperties": False,
        "properties": {"@type": {"type": "string", "enum": [kind]}, **file, **fields},
    }


def _table(name: str, one: str, new: dict[str, Any], stored: Any, many: Any) -> dict[Any, Any]:
    """What can be done with ``name``; ``one`` of them, as people call it."""
    title = one.title()
    said = {"title": "A part of the title."}
    made = Answer(says=f"The {one}. It can stand in a block.", value=stored, headers=("Location",))
    return {
        ("GET", name): {
            "at": f"/@{name}",
            "id": f"get{title}s",
            "summary": f"The {one}s that the person may choose; the newest first",
            "parameters": queried({"title": text, **BATCH_PARAMETERS}, said),
            "answers": {200: Answer(says=f"The {one}s.", value=many)},
            "refusals": _READING,
        },
        ("GET", f"{name}/"): {
            "at": f"/@{name}/{{number}}",
            "id": f"get{title}",
            "summary": f"One {one} with its rights",
            "parameters": (_NUMBER,),
            "answers": {200: Answer(says=f"The {one}.", value=stored)},
            "refusals": _READING,
        },
        ("POST", name): {
            "at": f"/@{name}",
            "id": f"upload{title}",
            "summary": f"A new {one}",
            "parameters": (),
            "body": Body(value=new),
            "answers": {201: made},
            "refusals": WRITING,
        },
    }


TYPES = (SentFile,)
TABLE: dict[tuple[str, str], dict[str, Any]] = {
    **_table(
        "images", "picture", _new("Image", "image", {**_WORDS, **_PERSONS}), StoredPicture, StoredPictures
    ),
    **_table("documents", "document", _new("File", "file", _WORDS), StoredFile, StoredFiles),
}
