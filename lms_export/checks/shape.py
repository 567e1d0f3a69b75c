"""Which fields of a kind of node can hold text, and which other nodes: looked up once, asked for often."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec

from lms_export.course import Node

SCALARS = (str, int, float, bool)


@cache
def telling_fields(kind: type[Node]) -> tuple[tuple[str, bool], ...]:
    """Name of each field that is more than one word or number, and whether it must be there."""
    return tuple(
        (field.name, field.required) for field in msgspec.structs.fields(kind) if not _is_scalar(field.type)
    )


def _is_scalar(annotation: Any) -> bool:
    if get_origin(annotation) is Annotated:
        return _is_scalar(get_args(annotation)[0])
    return annotation in SCALARS or get_origin(annotation) is Literal
