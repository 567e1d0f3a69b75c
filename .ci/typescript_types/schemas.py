"""A JSON Schema as a type of TypeScript."""

from __future__ import annotations

import json
import re
from typing import Any

_CALLED = {"integer": "number"}
_PLAIN_NAME = re.compile(r"[A-Za-z_]\w*")


def declared(name: str, schema: dict[str, Any]) -> str:
    return f"{comment(schema.get('description', ''))}export type {name} = {type_of(schema)};\n"


def comment(said: str, margin: str = "") -> str:
    return f"{margin}/** {said.replace('*/', '* /')} */\n" if said else ""


def type_of(schema: dict[str, Any], margin: str = "") -> str:
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "const" in schema:
        return json.dumps(schema["const"], ensure_ascii=False)
    if "enum" in schema:
        return _any(json.dumps(value, ensure_ascii=False) for value in schema["enum"])
    for several in ("oneOf", "anyOf"):
        if several in schema:
            return _any(type_of(each, margin) for each in schema[several])
    kinds = schema.get("type", [])
    return _any(_kind(kind, schema, margin) for kind in ([kinds] if isinstance(kinds, str) else kinds))


def _any(types: Any) -> str:
    """Each once; anything where nothing is said."""
    return " | ".join(dict.fromkeys(types)) or "unknown"


def _kind(kind: str, schema: dict[str, Any], margin: str) -> str:
    if kind == "array":
        items = type_of(schema.get("items", {}), margin)
        return f"({items})[]" if " " in items and not items.startswith("{") else f"{items}[]"
    return _object(schema, margin) if kind == "object" else _CALLED.get(kind, kind)


def _object(schema: dict[str, Any], margin: str) -> str:
    others = schema.get("additionalProperties")
    value = type_of(others, margin) if isinstance(others, dict) else "unknown"
    if not schema.get("properties"):
        return f"Record<string, {value}>"
    return members(schema["properties"], schema.get("required", ()), margin)


def members(properties: dict[str, Any], required: Any, margin: str = "") -> str:
    inner = f"{margin}  "
    lines = [
        f"{comment(each.get('description', ''), inner)}"
        f"{inner}{_name(name)}{'' if name in required else '?'}: {type_of(each, inner)};\n"
        for name, each in properties.items()
    ]
    return f"{{\n{''.join(lines)}{margin}}}"


def _name(name: str) -> str:
    return name if _PLAIN_NAME.fullmatch(name) else json.dumps(name)
