"""What in a new description of the API breaks programs that were written for the old one."""

from __future__ import annotations

from typing import Any

from api_changes.operations import changes_of_operations

__all__ = ["breaking", "is_allowed"]


def breaking(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """A sentence for each change that breaks; both are OpenAPI documents."""
    return sorted(set(changes_of_operations(old, new)))


def is_allowed(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Only a new major version may break anything."""
    return _major(new) > _major(old) or not breaking(old, new)


def _major(document: dict[str, Any]) -> int:
    return int(document["info"]["version"].partition(".")[0])
