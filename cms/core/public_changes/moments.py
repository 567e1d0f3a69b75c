"""What changes by the clock, without anybody saving anything: a registry.

A room registers a function that tells, for a given time, the last moment up to it and the next one after it
at which something anybody may read changes by itself::

    register_moments(ends_of_events)

Every midnight is one, since much is decided by the day.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from django.utils import timezone

Around = tuple[datetime | None, datetime | None]
MomentsFunction = Callable[[datetime], Around]

_functions: list[MomentsFunction] = []


class Span(NamedTuple):
    """Nothing changes by the clock from ``begins`` until ``ends``."""

    begins: datetime
    ends: datetime

    def holds(self, now: datetime) -> bool:
        return self.begins <= now < self.ends


def register_moments(function: MomentsFunction) -> None:
    if function not in _functions:
        _functions.append(function)


def span_around(now: datetime) -> Span:
    """One query for each registered function."""
    last, following = _midnights(now)
    for before, after in (function(now) for function in _functions):
        last = max(last, before or last)
        following = min(following, after or following)
    return Span(last, following)


def _midnights(now: datetime) -> tuple[datetime, datetime]:
    """By the clock of the site, also on the days that are longer or shorter."""
    today = timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)
    tomorrow = today.date() + timedelta(days=1)
    return today, timezone.make_aware(datetime.combine(tomorrow, datetime.min.time()))
