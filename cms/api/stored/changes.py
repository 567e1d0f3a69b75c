"""The delta feed's own table: what happened, in an order that no reader can miss anything of."""

from __future__ import annotations

from django.db import connection
from django.utils import timezone

from cms.api.stored.models import Change, StoredPage

_LOCK = 5_079_150_001


def record_change(kind: str, row: StoredPage, former_path: str = "") -> Change:
    _one_at_a_time()
    return Change.objects.create(
        kind=kind,
        uid=row.uid,
        path=row.path,
        former_path=former_path,
        language=row.language,
        type=row.type,
        at=timezone.now(),
    )


def _one_at_a_time() -> None:
    """Until the transaction ends. Otherwise a change could appear behind a number that was read already."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
