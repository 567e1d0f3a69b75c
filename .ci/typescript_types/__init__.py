"""Types for TypeScript, written from an OpenAPI document."""

from __future__ import annotations

from typing import Any

from typescript_types.operations import operations_of
from typescript_types.schemas import declared

__all__ = ["types_of"]

_HEAD = """/* {title} {version}: the types of what it answers and takes.
 * Written from docs/reference/openapi.json by `make golden`: change nothing here.
 */
"""


def types_of(document: dict[str, Any]) -> str:
    """A type for each component, and ``Operations``: what each operation takes and answers."""
    schemas = document["components"]["schemas"]
    parts = [
        _HEAD.format(**document["info"]),
        *(declared(name, schema) for name, schema in schemas.items()),
        operations_of(document),
    ]
    return "\n".join(parts)
