"""The fields of two versions of one node that differ: texts, settings, and the parts that have ids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from lms_export.comparing.comparison import Setting, Words
from lms_export.course import Choice, FalseFriend, Field, Item, Node, Outcome, Pair, Row, Term, Text
from lms_export.html.answers import written

FORMATTED = {"html"}
FILES = {"assets", "spoken", "urls"}
"""Language -> a file or address: no words."""
UNTOLD = {"id", "slot", "body", "lessons", "test", "modules", "schema_version", "renditions", "unasked"}
"""Identity, what is compared for itself, and what follows from something else."""
Flat = dict[str, Text | str]
Part = Choice | Item | Pair | Field | Row | Outcome | Term | FalseFriend


def words_and_settings(
    old: Node | None, new: Node | None, without: frozenset[str] = frozenset()
) -> tuple[tuple[Words, ...], tuple[Setting, ...]]:
    """What reads or is set otherwise; the fields of ``without`` are left out."""
    before, after = _flat(old, without), _flat(new, without)
    words: list[Words] = []
    settings: list[Setting] = []
    for field in dict.fromkeys((*after, *before)):
        was, now = before.get(field), after.get(field)
        if was == now:
            continue
        if isinstance(was, str) or isinstance(now, str):
            settings += _setting(field, _said(was), _said(now))
        elif found := _words(field, was or {}, now or {}):
            words.append(found)
    return tuple(words), tuple(settings)


def _words(field: str, old: Text, new: Text) -> Words | None:
    words = Words(field=field, old=old, new=new, formatted=field.rpartition(".")[2] in FORMATTED)
    return words if words.languages else None


def _setting(field: str, old: str, new: str) -> list[Setting]:
    return [] if old == new else [Setting(field=field, old=old, new=new)]


def _said(value: Text | str | None) -> str:
    return value if isinstance(value, str) else ""


def parts_of(node: Node | None) -> Iterator[Part]:
    """The nodes with ids that ``node`` holds in its lists: choices, items, pairs, fields, rows, outcomes."""
    for field in node.__struct_fields__ if node else ():
        if field not in UNTOLD and _are_parts(held := getattr(node, field)):
            yield from held


def _are_parts(held: object) -> bool:
    return isinstance(held, tuple) and bool(held) and hasattr(held[0], "id")


def _flat(node: Node | None, without: frozenset[str]) -> Flat:
    found: Flat = {}
    for field in node.__struct_fields__ if node else ():
        if field not in UNTOLD and field not in without:
            _put(found, field, getattr(node, field))
    return found


def _put(found: Flat, field: str, value: Any) -> None:
    if isinstance(value, msgspec.Struct):
        for inner in value.__struct_fields__:
            if inner not in UNTOLD:
                _put(found, f"{field}.{inner}", getattr(value, inner))
    elif isinstance(value, dict):
        _put_dict(found, field, value)
    elif isinstance(value, tuple):
        if not _are_parts(value):
            for number, inner in enumerate(value, 1):
                _put(found, f"{field}.{number}", inner)
    elif value is not None:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        found[field] = written(value) if is_number else str(value)


def _put_dict(found: Flat, field: str, value: dict[str, Any]) -> None:
    if all(isinstance(inner, str) for inner in value.values()) and field not in FILES:
        found[field] = value
        return
    for key, inner in value.items():
        _put(found, f"{field}.{key}", inner)
