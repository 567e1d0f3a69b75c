"""Types as JSON Schemas, those with a name as components."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

REFERENCE = "#/components/schemas/{name}"


def schemas_of(types: Iterable[Any]) -> tuple[list[Any], dict[str, Any]]:
    """The schema of each, and the components they refer to."""
    found, components = msgspec.json.schema_components(list(types), ref_template=REFERENCE)
    return [as_prose(each) for each in found], {
        name: _named(as_prose(schema)) for name, schema in components.items()
    }


def as_prose(schema: Any) -> Any:
    """Docstrings mark code with two backticks, Markdown with one; they are broken in lines, prose is not."""
    if isinstance(schema, list):
        return [as_prose(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: prose(value) if key == "description" and isinstance(value, str) else as_prose(value)
        for key, value in schema.items()
    }


def prose(docstring: str) -> str:
    return " ".join(docstring.replace("``", "`").split())


def _named(schema: dict[str, Any]) -> dict[str, Any]:
    """Without the name as ``title``: it is the key already."""
    return {key: value for key, value in schema.items() if key != "title"}
