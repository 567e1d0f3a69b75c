"""Which fields of a kind of node can hold text, and which other nodes: looked up once, asked for often."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

import msgspec

from lms_export.course import Node, Text

SCALARS = (str, int, float, bool)


class Telling(NamedTuple):
    """A field that is more than one word or number. ``is_text`` where it is one text in several languages."""

    name: str
    required: bool
    is_text: bool


@cache
def telling_fields(kind: type[Node], without: frozenset[str]) -> tuple[Telling, ...]:
    """In the order of the document; the names in ``without`` are left out."""
    return tuple(
        Telling(field.name, field.required, field.type == Text)
        for field in msgspec.structs.fields(kind)
        if field.name not in without and not _is_scalar(field.type)
    )


def _is_scalar(annotation: Any) -> bool:
    if get_origin(annotation) is Annotated:
        return _is_scalar(get_args(annotation)[0])
    return annotation in SCALARS or get_origin(annotation) is Literal
