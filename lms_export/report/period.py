"""The days that a report tells of, both ends included, by the clock on the site's wall."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import msgspec
from django.utils import timezone


class Period(msgspec.Struct, frozen=True):
    since: date
    until: date

    def within(self, field: str) -> dict[str, Any]:
        """The condition that the moment ``field`` lies in the period."""
        return {
            f"{field}__gte": _midnight(self.since),
            f"{field}__lt": _midnight(self.until + timedelta(days=1)),
        }

    def holds(self, moment: datetime | None) -> bool:
        return moment is not None and self.since <= timezone.localdate(moment) <= self.until


def half_year(today: date) -> Period:
    """The one that ``today`` lies in: programmes ask for a report twice a year."""
    if today.month <= 6:
        return Period(date(today.year, 1, 1), date(today.year, 6, 30))
    return Period(date(today.year, 7, 1), date(today.year, 12, 31))


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))
