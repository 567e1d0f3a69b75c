"""The delta feed's own table: what happened, in an order that no reader can miss anything of."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.db import connection
from django.db.models import Max
from django.utils import timezone

from cms.api.stored.models import Change, StoredPage
from cms.prepared.writing import insert

_LOCK = 5_079_150_001


def record_change(kind: str, row: StoredPage, former_path: str = "") -> int:
    """Its number."""
    _one_at_a_time()
    change = {
        "kind": kind,
        "uid": row.uid,
        "path": row.path,
        "former_path": former_path,
        "language": row.language,
        "type": row.type,
        "at": timezone.now(),
    }
    return insert(Change, change)


def forget_old_changes() -> None:
    """The newest stays, so that it is known how far back the feed goes."""
    until = timezone.now() - timedelta(days=settings.API_CHANGES_KEPT_DAYS)
    newest = Change.objects.aggregate(newest=Max("pk"))["newest"] or 0
    Change.objects.filter(at__lt=until, pk__lt=newest).delete()


def _one_at_a_time() -> None:
    """Until the transaction ends. Otherwise a change could appear behind a number that was read already."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
