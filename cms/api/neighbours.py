"""The pages before and after a page, in the order of what stands beside it.

They are told to whoever wishes for them by ``fields=``. In the stored document they would make a page change
with its neighbours.
"""

from __future__ import annotations

from typing import Any

from cms.api.stored.models import StoredPage
from cms.api.summaries import summarised, summary_of

NEIGHBOURS = ("previous_item", "next_item")


def neighbours(row: StoredPage) -> dict[str, Any]:
    """Nothing stands beside a front page: the others are other languages."""
    beside = summarised().filter(parent_path=row.path.rpartition("/")[0], depth__gt=1)
    before = beside.filter(position__lt=row.position).last()
    after = beside.filter(position__gt=row.position).first()
    return as_members(*(summary_of(each) if each else None for each in (before, after)))


def as_members(before: dict[str, Any] | None, after: dict[str, Any] | None) -> dict[str, Any]:
    """Empty where there is none, as Plone writes it."""
    return dict(zip(NEIGHBOURS, (before or {}, after or {}), strict=True))
