"""A schema in a few words, with the components it leads to."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Type:
    """``words`` such as ``list of``; ``components`` are those it leads to; ``values`` those it may have."""

    words: str
    components: tuple[str, ...] = ()
    values: tuple[str, ...] = ()


def type_in_words(schema: dict[str, Any]) -> Type:
    if "$ref" in schema:
        return Type(words="", components=(schema["$ref"].rpartition("/")[2],))
    if "const" in schema or "enum" in schema:
        values = schema.get("enum", [schema.get("const")])
        return Type(words="", values=tuple(json.dumps(value, ensure_ascii=False) for value in values))
    several = schema.get("anyOf") or schema.get("oneOf")
    if several:
        return _joined([type_in_words(each) for each in several])
    if schema.get("type") == "array":
        inner = type_in_words(schema.get("items", {}))
        words = f"list of {inner.words}".strip()
        return Type(words=words, components=inner.components, values=inner.values)
    return Type(words=_kinds(schema.get("type", "anything")))


def _joined(types: list[Type]) -> Type:
    words = " or ".join(dict.fromkeys(each.words for each in types if each.words))
    components = tuple(name for each in types for name in each.components)
    return Type(words=words, components=components, values=tuple(v for each in types for v in each.values))


def _kinds(given: str | list[str]) -> str:
    return given if isinstance(given, str) else " or ".join(given)
