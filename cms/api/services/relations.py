"""Which pages name which as related, as far as anybody may read both."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType
from rest_framework.request import Request

from cms.api.page_types import types_with_relations
from cms.api.parameters import Reader, one_of, text
from cms.api.projection import RELATION
from cms.api.services.branches import MOST_ROWS
from cms.api.services.registry import own_parameters, service
from cms.api.services.shapes import Shape, Summary, service_address, summary
from cms.api.stored.models import StoredPage

PARAMETERS: dict[str, Reader] = {"relation": one_of((RELATION,)), "source": text, "target": text}


class Relation(Shape, frozen=True, kw_only=True):
    source: Summary
    target: Summary


class RelationItems(Shape, frozen=True, kw_only=True):
    items: list[Relation]
    items_total: int
    readonly: bool = False
    vocabulary: None = msgspec.field(name="staticCatalogVocabularyQuery", default=None)


class Relations(Shape, frozen=True, kw_only=True):
    """Asked without a choice, it counts (``stats``); asked with one, it lists (``relations``)."""

    address: str = msgspec.field(name="@id")
    stats: dict[str, int] | UnsetType = UNSET
    broken: dict[str, Any] | UnsetType = UNSET
    relations: dict[str, RelationItems] | UnsetType = UNSET


ANSWER = Relations


class _Body(msgspec.Struct):
    related: list[Summary] = msgspec.field(name=RELATION, default_factory=list)


@service(
    "relations",
    answer=ANSWER,
    summary="Which pages name which as related",
    parameters=PARAMETERS,
    expands=False,
)
def relations(row: StoredPage | None, request: Request) -> Relations:
    """Asked of a page, only those that it takes part in."""
    given = own_parameters(request, PARAMETERS)
    found = [
        each
        for each in _relations(given.get("source"))
        if given.get("target") in (None, each.target.uid)
        and (row is None or row.uid in (each.source.uid, each.target.uid))
    ]
    address = service_address(row, "relations")
    if not given:
        return Relations(address=address, stats={RELATION: len(found)} if found else {}, broken={})
    items = RelationItems(items=found, items_total=len(found))
    return Relations(address=address, relations={RELATION: items} if found or "relation" in given else {})


def _relations(source: str | None) -> list[Relation]:
    rows = StoredPage.objects.filter(type__in=types_with_relations()).defer("gzip").order_by("position")
    if source is not None:
        rows = rows.filter(uid=source)
    return [
        Relation(source=summary(row), target=target)
        for row in rows[:MOST_ROWS]
        for target in msgspec.json.decode(bytes(row.body), type=_Body).related
    ]
