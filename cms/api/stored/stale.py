"""Documents that show what has changed are marked in the same transaction; the queue writes them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import Q, QuerySet
from wagtail.models import Page

from cms.api.stored.models import Shown, StoredPage


def mark_those_that_show(keys: Iterable[str], but: StoredPage | None = None) -> int:
    """Those that show one of ``keys``; how many."""
    rows = _that_show(keys)
    return _mark(rows.exclude(pk=but.pk) if but and but.pk else rows)


def mark_those_written_until(day: date, keys: Iterable[str]) -> int:
    """Those that show one of ``keys`` as it was on ``day``."""
    return _mark(_that_show(keys).filter(written_at__date__lte=day))


def _that_show(keys: Iterable[str]) -> QuerySet[StoredPage]:
    return StoredPage.objects.filter(pk__in=Shown.objects.filter(key__in=list(keys)).values("page"))


def mark_those_that_stand_near(row: StoredPage) -> int:
    """What is above lists the page or counts its minutes; what is right below names it as its parent."""
    above = [row.position[:end] for end in range(Page.steplen, len(row.position), Page.steplen)]
    return _mark(StoredPage.objects.filter(Q(position__in=above) | Q(parent_path=row.path)))


def _mark(rows: QuerySet[StoredPage]) -> int:
    return rows.filter(stale=False).update(stale=True)
