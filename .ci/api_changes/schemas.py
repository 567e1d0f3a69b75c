"""Two schemas of the same thing: what is sent may be understood more widely, what is read more narrowly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Schema = Any
_LEAST = ("minimum", "minLength", "minItems")
_MOST = ("maximum", "maxLength", "maxItems")


@dataclass(frozen=True, kw_only=True)
class Sides:
    """``compared`` are the pairs of components that were looked at already."""

    old: dict[str, Any]
    new: dict[str, Any]
    compared: set[tuple[str, str, str]] = field(default_factory=set)

    def sent(self, where: str, old: Schema, new: Schema) -> Iterator[str]:
        yield from self._compare(where, old, new, "sent")

    def read(self, where: str, old: Schema, new: Schema) -> Iterator[str]:
        yield from self._compare(where, old, new, "read")

    def resolved(self, old: Schema, new: Schema) -> tuple[Schema, Schema]:
        return _resolved(self.old, old), _resolved(self.new, new)

    def parameters(self, old: Any, new: Any) -> tuple[dict[Any, Any], dict[Any, Any]]:
        """(place, name) -> parameter."""
        return _named(self.old, old), _named(self.new, new)

    def _compare(self, where: str, old: Schema, new: Schema, way: str) -> Iterator[str]:
        pair = (old.get("$ref", ""), new.get("$ref", ""), way)
        if all(pair) and pair in self.compared:
            return
        if all(pair):
            self.compared.add(pair)
            where = old["$ref"].rpartition("/")[2]
        old, new = self.resolved(old, new)
        yield from _types(where, old, new, way)
        yield from _values(where, old, new, way)
        yield from self._alternatives(where, old, new, way)
        yield from self._members(where, old, new, way)
        if isinstance(old.get("items"), dict) and isinstance(new.get("items"), dict):
            yield from self._compare(f"{where}[]", old["items"], new["items"], way)
        yield from self._others(where, old, new, way)

    def _others(self, where: str, old: Schema, new: Schema, way: str) -> Iterator[str]:
        before, after = old.get("additionalProperties"), new.get("additionalProperties")
        if isinstance(before, dict) and isinstance(after, dict):
            yield from self._compare(f"{where}.*", before, after, way)

    def _members(self, where: str, old: Schema, new: Schema, way: str) -> Iterator[str]:
        before, after = old.get("properties", {}), new.get("properties", {})
        needed, still_needed = set(old.get("required", ())), set(new.get("required", ()))
        for name in before.keys() - after.keys():
            yield f"{where}: {name} is gone"
        for name in before.keys() & after.keys():
            yield from self._compare(f"{where}.{name}", before[name], after[name], way)
        lost = still_needed - needed if way == "sent" else needed - still_needed
        for name in lost & after.keys():
            yield f"{where}: {name} is {'required' if way == 'sent' else 'not always there'} now"

    def _alternatives(self, where: str, old: Schema, new: Schema, way: str) -> Iterator[str]:
        before, after = _by_name(old), _by_name(new)
        for name in before.keys() - after.keys():
            if way == "sent" or name != "null":
                yield f"{where}: can no longer be {name}"
        if way == "read" and before and "null" in after.keys() - before.keys():
            yield f"{where}: can be null now"
        for name in before.keys() & after.keys():
            yield from self._compare(where, before[name], after[name], way)


def _types(where: str, old: Schema, new: Schema, way: str) -> Iterator[str]:
    before, after = _set_of_types(old), _set_of_types(new)
    lost = before - after if way == "sent" else after - before
    if after and before and lost:
        yield f"{where}: is {' or '.join(sorted(after))}, was {' or '.join(sorted(before))}"
    elif way == "sent" and after and not before and not _by_name(old):
        yield f"{where}: has to be {' or '.join(sorted(after))} now"
    elif way == "read" and before and not after:
        yield f"{where}: can be anything now"


def _values(where: str, old: Schema, new: Schema, way: str) -> Iterator[str]:
    """Lists of values that are read may grow: a reader leaves alone what it does not know."""
    if old.get("const", new.get("const")) != new.get("const"):
        yield f"{where}: is no longer {old['const']}"
    if way == "read":
        return
    if "enum" in new and not set(map(repr, old.get("enum", [None]))) <= set(map(repr, new["enum"])):
        yield f"{where}: fewer values are taken"
    for keyword in _LEAST:
        if new.get(keyword, 0) > old.get(keyword, 0):
            yield f"{where}: {keyword} is {new[keyword]} now"
    for keyword in _MOST:
        if keyword in new and new[keyword] < old.get(keyword, float("inf")):
            yield f"{where}: {keyword} is {new[keyword]} now"
    if new.get("pattern", old.get("pattern")) != old.get("pattern"):
        yield f"{where}: has to be like {new['pattern']} now"


def _set_of_types(schema: Schema) -> set[str]:
    given = schema.get("type", [])
    found = {given} if isinstance(given, str) else set(given)
    return found | ({"integer"} if "number" in found else set())


def _by_name(schema: Schema) -> dict[str, Schema]:
    """Alternatives by what they are called, or by what they are."""
    each = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
    return {str(one.get("$ref") or one.get("type") or one): one for one in each}


def _resolved(document: dict[str, Any], value: Any) -> Any:
    while isinstance(value, dict) and "$ref" in value:
        found: Any = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        value = found
    return value


def _named(document: dict[str, Any], operation: Any) -> dict[Any, Any]:
    found = [_resolved(document, each) for each in operation.get("parameters", [])]
    return {(each["in"], each["name"]): each for each in found}
