"""When lists of events change by themselves."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Max, Min, Q

from cms.events.models import Event


def ends_of_events(now: datetime) -> tuple[datetime | None, datetime | None]:
    """The last end up to ``now`` and the next after it; one query."""
    found = Event.objects.live().aggregate(
        last=Max("ends_at", filter=Q(ends_at__lte=now)), following=Min("ends_at", filter=Q(ends_at__gt=now))
    )
    return found["last"], found["following"]
