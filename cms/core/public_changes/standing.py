"""How things stand: a token that is another one as soon as anything public has changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.cache import cache
from django.db.models import Max, Sum, Value
from django.utils import timezone

from cms.core.models.public_change import PublicChange
from cms.core.public_changes.moments import Span, span_around
from cms.core.public_changes.recording import asked
from cms.prepared.asking import Prepared

KEPT = timedelta(days=1)
"""No answer is kept longer than this under one token."""
_FORGOTTEN_AFTER = 2 * KEPT


@dataclass(frozen=True, kw_only=True)
class Standing:
    """``since`` is when something public changed last."""

    token: str
    since: datetime


def standing() -> Standing:
    """One query, and one for each clock where something has changed since it was asked the last time."""
    asked()
    total, at = _sum_of_changes()
    span = _span(f"public-span-{total}", timezone.now())
    since = max(at, span.begins) if at else span.begins
    return Standing(token=f"{total}-{int(span.begins.timestamp())}", since=since)


def forget_old_changes() -> None:
    """The newest stays, so that it is known when it was. What is kept goes with them: the sum is another."""
    newest = PublicChange.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    PublicChange.objects.filter(at__lt=timezone.now() - _FORGOTTEN_AFTER, pk__lt=newest).delete()


def _sum_of_changes() -> tuple[int, datetime | None]:
    """Of all rows, not the number of the newest: one that is committed late counts as well."""
    total, at = _changes.first() or (0, None)
    return int(total or 0), at


def _sums() -> Any:
    """Of one group, which all rows are in."""
    rows = PublicChange.objects.order_by().annotate(everything=Value(1)).values("everything")
    return rows.annotate(total=Sum("mark"), newest=Max("at")).values_list("total", "newest")


_changes = Prepared(_sums)


def _span(key: str, now: datetime) -> Span:
    """Events and consents cannot change without the sum changing, so that their clocks are asked once."""
    known: Span | None = cache.get(key)
    if known is None or not known.holds(now):
        known = span_around(now)
        cache.set(key, known, KEPT.total_seconds())
    return known
