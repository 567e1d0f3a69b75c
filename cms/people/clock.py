"""When a consent ends at an hour that was chosen before; days need no telling."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Max, Min, Q

from cms.people.models import Consent


def withdrawals(now: datetime) -> tuple[datetime | None, datetime | None]:
    """The last withdrawal up to ``now`` and the next after it; one query."""
    found = Consent.objects.aggregate(
        last=Max("withdrawn_at", filter=Q(withdrawn_at__lte=now)),
        following=Min("withdrawn_at", filter=Q(withdrawn_at__gt=now)),
    )
    return found["last"], found["following"]
