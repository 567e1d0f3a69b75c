"""Blocks as components: the schema of each as ``@types`` gives it, made fit for OpenAPI."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cms.api.described.contents import shown_as
from cms.api.schemas import block_schema, block_types

_OF_SCHEMAS_ALONE = ("$schema", "$id")


def block_components() -> dict[str, Any]:
    return {component_name(name): _component(name, block) for name, block in block_types().items()}


def component_name(block: str) -> str:
    """``single_choice`` -> ``SingleChoiceBlock``."""
    return "".join(word.capitalize() for word in block.split("_")) + "Block"


def list_of_blocks(names: Iterable[str]) -> dict[str, Any]:
    found = [{"$ref": f"#/components/schemas/{component_name(name)}"} for name in names]
    return {"type": "array", "items": found[0] if len(found) == 1 else {"oneOf": found}}


def _component(name: str, block: Any) -> dict[str, Any]:
    schema = block_schema(name, block, "")
    return _fit({key: value for key, value in schema.items() if key not in _OF_SCHEMAS_ALONE})


def _fit(schema: Any) -> Any:
    """References to what is chosen, and the choices of a field as ``enum``."""
    if isinstance(schema, list):
        return [_fit(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("shows"), str):
        title = {"title": schema["title"]} if "title" in schema else {}
        return {**title, **shown_as(schema["shows"])}
    if isinstance(schema.get("choices"), list):  # and no field of that name
        values = [value for value, _title in schema["choices"]]
        kept = {key: value for key, value in schema.items() if key != "choices"}
        return {**kept, "enum": [*values, "", None]}
    return {key: _fit(value) for key, value in schema.items()}
