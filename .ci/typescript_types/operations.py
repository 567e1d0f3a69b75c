"""What each operation takes and answers, by its name."""

from __future__ import annotations

from typing import Any

from typescript_types.schemas import comment, members

_METHODS = ("get", "post", "put", "patch", "delete")


def operations_of(document: dict[str, Any]) -> str:
    lines = [
        _operation(document, path, method, item[method])
        for path, item in document["paths"].items()
        for method in _METHODS
        if method in item
    ]
    return f"export interface Operations {{\n{''.join(lines)}}}\n"


def _operation(document: dict[str, Any], path: str, method: str, operation: dict[str, Any]) -> str:
    parameters = [_resolved(document, each) for each in operation.get("parameters", [])]
    told = {
        "method": {"const": method.upper()},
        "address": {"const": path},
        "path": _group(parameters, "path"),
        "query": _group(parameters, "query"),
        "body": _body(operation),
        "answer": _answer(operation),
    }
    given = {name: schema for name, schema in told.items() if schema is not None}
    needed = [name for name in given if _is_needed(name, operation, parameters)]
    said = comment(operation["summary"], "  ")
    return f"{said}  {operation['operationId']}: {members(given, needed, '  ')};\n"


def _group(parameters: list[dict[str, Any]], place: str) -> dict[str, Any] | None:
    here = [each for each in parameters if each["in"] == place]
    if not here:
        return None
    return {
        "type": "object",
        "required": [each["name"] for each in here if each.get("required")],
        "properties": {each["name"]: _described(each) for each in here},
    }


def _described(parameter: dict[str, Any]) -> dict[str, Any]:
    return {**parameter["schema"], "description": parameter["description"]}


def _is_needed(name: str, operation: dict[str, Any], parameters: list[dict[str, Any]]) -> bool:
    if name == "body":
        return bool(operation["requestBody"]["required"])
    in_query = [each.get("required") for each in parameters if each["in"] == "query"]
    return name != "query" or any(in_query)


def _body(operation: dict[str, Any]) -> dict[str, Any] | None:
    body = operation.get("requestBody")
    return _schema(body["content"]) if body else None


def _answer(operation: dict[str, Any]) -> dict[str, Any]:
    """Of the answers that say yes; nothing where there is no body."""
    found = [answer for status, answer in operation["responses"].items() if status.startswith("2")]
    schemas = [_schema(answer["content"]) if "content" in answer else {"type": "null"} for answer in found]
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _schema(content: dict[str, Any]) -> dict[str, Any]:
    return dict(next(iter(content.values()))["schema"])


def _resolved(document: dict[str, Any], parameter: dict[str, Any]) -> dict[str, Any]:
    name = parameter.get("$ref", "").rpartition("/")[2]
    return dict(document["components"]["parameters"][name]) if name else parameter
