"""Paths, operations, their parameters, bodies and answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from api_changes.schemas import Sides

_METHODS = ("get", "put", "post", "delete", "patch")


def changes_of_operations(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    sides = Sides(old=old, new=new)
    for path, item in old["paths"].items():
        for method in (name for name in item if name in _METHODS):
            there = new["paths"].get(path, {}).get(method)
            name = f"{method.upper()} {path}"
            if there is None:
                yield f"{name}: is gone"
            else:
                yield from _operation(name, item[method], there, sides)


def _operation(name: str, old: dict[str, Any], new: dict[str, Any], sides: Sides) -> Iterator[str]:
    if old["operationId"] != new["operationId"]:
        yield f"{name}: is called {new['operationId']}, no longer {old['operationId']}"
    if _is_open(old) and not _is_open(new):
        yield f"{name}: needs a token now"
    yield from _parameters(name, old, new, sides)
    yield from _body(name, old.get("requestBody"), new.get("requestBody"), sides)
    yield from _answers(name, old["responses"], new["responses"], sides)


def _is_open(operation: dict[str, Any]) -> bool:
    return not operation.get("security") or {} in operation["security"]


def _parameters(name: str, old: dict[str, Any], new: dict[str, Any], sides: Sides) -> Iterator[str]:
    before, after = sides.parameters(old, new)
    for key, parameter in before.items():
        if key not in after:
            yield f"{name}: parameter {key[1]} is gone"
            continue
        if after[key].get("required") and not parameter.get("required"):
            yield f"{name}: parameter {key[1]} is required now"
        where = f"{name}: parameter {key[1]}"
        yield from sides.sent(where, parameter.get("schema", {}), after[key].get("schema", {}))
    for key in after.keys() - before.keys():
        if after[key].get("required"):
            yield f"{name}: parameter {key[1]} is new and required"


def _body(name: str, old: Any, new: Any, sides: Sides) -> Iterator[str]:
    if new is None:
        if old is not None:
            yield f"{name}: takes no body any more"
        return
    if new.get("required") and not (old or {}).get("required"):
        yield f"{name}: a body is required now"
    if old is not None:
        yield from _media(f"{name}: body", old["content"], new["content"], sides.sent)


def _answers(name: str, old: dict[str, Any], new: dict[str, Any], sides: Sides) -> Iterator[str]:
    for status in (status for status in old if status.startswith("2")):
        if status not in new:
            yield f"{name}: never answers {status} any more"
            continue
        before, after = sides.resolved(old[status], new[status])
        yield from _media(
            f"{name}: {status}", before.get("content", {}), after.get("content", {}), sides.read
        )


def _media(where: str, old: dict[str, Any], new: dict[str, Any], compare: Any) -> Iterator[str]:
    for media_type, content in old.items():
        if media_type not in new:
            yield f"{where}: is no {media_type} any more"
        else:
            yield from compare(where, content["schema"], new[media_type]["schema"])
