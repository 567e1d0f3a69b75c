"""How often something may be done: counted in the database, for all processes of the server together."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from hashlib import sha256

from django.db.models import F
from django.utils import timezone

from cms.core.models import Frequency
from cms.core.scheduling import periodic

logger = logging.getLogger(__name__)


def is_too_often(what: str, who: str, *, most: int, seconds: int) -> bool:
    """Counts this time too. ``who`` is kept as a digest only, and no longer than a day."""
    number, _ends_at = counted(what, who, seconds=seconds)
    if number == most + 1:
        logger.warning("Too often: %s", what)
    return number > most


def counted(what: str, who: str, *, seconds: int, times: int = 1) -> tuple[int, datetime]:
    """How often by now, with these ``times``, and when counting begins anew."""
    now, key = timezone.now(), sha256(f"{what} {who}".encode()).hexdigest()
    counting = Frequency.objects.filter(key=key, ends_at__gt=now)
    ends_at = now + timedelta(seconds=seconds)
    if not counting.update(number=F("number") + times):
        _begin(key, times, ends_at)
    return counting.values_list("number", "ends_at").first() or (times, ends_at)


def _begin(key: str, times: int, ends_at: datetime) -> None:
    """Where two begin at once, the second wins: one time too many is let through."""
    Frequency.objects.bulk_create(
        [Frequency(key=key, number=times, ends_at=ends_at)],
        update_conflicts=True,
        unique_fields=["key"],
        update_fields=["number", "ends_at"],
    )


@periodic("forget how often things were done", every=timedelta(hours=6))
def forget_the_past() -> None:
    Frequency.objects.filter(ends_at__lt=timezone.now()).delete()
