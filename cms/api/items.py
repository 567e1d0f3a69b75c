"""What stands below a stored page, as summaries or as whole documents."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import msgspec
from django.apps import apps

from cms.api.batches import Batch
from cms.api.page_types import PUBLIC_FIELDS
from cms.api.stored.models import StoredPage
from cms.api.summaries import summarised, summary_of

MOST_BYTES = 4_000_000
OF_LISTS = ("items", "items_total", "batching")


def items_below(row: StoredPage, batch: Batch) -> list[dict[str, Any]]:
    below = summarised().filter(parent_path=row.path)
    return [summary_of(child) for child in below[batch.start : batch.start + batch.size]]


def documents_below(row: StoredPage, batch: Batch) -> list[Any]:
    """As many as fit in an answer, at least one."""
    below = StoredPage.objects.filter(parent_path=row.path).order_by("position")
    return within_bytes(below[batch.start : batch.start + batch.size].values_list("type", "body"))


def within_bytes(documents: Iterable[tuple[str, Any]]) -> list[Any]:
    """(type, body) of stored pages as elements of a list; it ends where the answer becomes too long."""
    taken: list[Any] = []
    size = 0
    for page_type, body in documents:
        size += len(body)
        if taken and size > MOST_BYTES:
            break
        taken.append(element_of_list(page_type, bytes(body)))
    return taken


def element_of_list(page_type: str, body: bytes) -> Any:
    """The document without a list of its own; where it has none, its bytes as they are."""
    if not lists_others(page_type):
        return msgspec.Raw(body)
    value = msgspec.json.decode(body)
    return {name: part for name, part in value.items() if name not in OF_LISTS}


@cache
def lists_others(page_type: str) -> bool:
    return any(
        model.__name__ == page_type and bool(model.subpage_types)
        for model in map(apps.get_model, PUBLIC_FIELDS)
    )
