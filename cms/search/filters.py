"""A query's conditions, all but its words, on the rows of the index."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from cms.search.models import IndexedEntry
from cms.search.query import Query, Range

Rows = QuerySet[IndexedEntry]


def public_rows() -> Rows:
    """What anybody may find."""
    return IndexedEntry.objects.filter(is_public=True)


def listed(rows: Rows) -> Rows:
    """As they stand in lists: without what they are found by, which is many times as long."""
    return rows.defer("weights", "text")


def filtered(rows: Rows, query: Query) -> Rows:
    condition = below(query.below, query.depth)
    for name, values in query.any_of.items():
        condition &= _one_of(name, values)
    for name, values in query.all_of.items():
        for value in values:
            condition &= _one_of(name, (value,))
    for name, values in query.none_of.items():
        condition &= ~_one_of(name, values)
    for name, ranges in query.between.items():
        for each in ranges:
            condition &= _between(name, each)
    return rows.filter(condition)


def below(path: str, depth: int | None) -> Q:
    level = len(path.split("/")) if path else 0
    if depth == 0:
        return Q(path=path)
    inside = Q(path__startswith=f"{path}/") if path else Q()
    if depth is None:
        return inside | Q(path=path) if path else inside
    return inside & Q(depth__gt=level, depth__lte=level + depth)


def _one_of(name: str, values: tuple[str, ...]) -> Q:
    if name == "subjects":
        return _any(Q(subjects__contains=f"\n{value}\n") for value in values)
    if name == "translation_key":
        return _any(Q(uid__startswith=f"{value}-") for value in values)
    return Q(**{f"{name}__in": values})


def _any(conditions: Iterable[Q]) -> Q:
    """No condition at all is true of nothing."""
    found = Q(pk__in=())
    for condition in conditions:
        found |= condition
    return found


def _between(name: str, ends: Range) -> Q:
    condition = Q()
    if ends.earliest is not None:
        condition &= Q(**{f"{name}__gte": ends.earliest})
    if ends.latest is not None:
        condition &= Q(**{f"{name}__lte": ends.latest})
    return condition
