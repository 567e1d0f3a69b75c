"""Rows of an inline panel: the same in all languages, written on the source."""

from __future__ import annotations

from typing import Any


def copy_rows(source: Any, target: Any, relation: Any) -> bool:
    """Give ``target`` the rows of ``source``; whether that changed anything. Equal rows keep their keys."""
    parent = relation.remote_field.name
    theirs = [_content(row, parent) for row in getattr(source, relation.name).all()]
    ours = list(getattr(target, relation.name).all())
    if [_content(row, parent) for row in ours] == theirs:
        return False
    keys = [(_content(row, parent), row.pk) for row in ours]
    setattr(target, relation.name, [relation.related_model(pk=_take(keys, row), **row) for row in theirs])
    return True


def _content(row: Any, parent: str) -> dict[str, Any]:
    return {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if not field.primary_key and field.name != parent
    }


def _take(keys: list[tuple[dict[str, Any], Any]], row: dict[str, Any]) -> Any:
    """The key of a row with this content, each once."""
    for index, (content, _key) in enumerate(keys):
        if content == row:
            return keys.pop(index)[1]
    return None
