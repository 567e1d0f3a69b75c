"""Every read of events, each with a fixed number of queries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from cms.core.privacy import readable
from cms.events.models import Event, EventIndex

MOST_EVENTS = 500


@dataclass(frozen=True, kw_only=True)
class EventList:
    """``upcoming`` begins with the next, ``past`` with the latest. What goes on now is upcoming."""

    upcoming: tuple[Event, ...]
    past: tuple[Event, ...]


def events_below(index: EventIndex, now: datetime) -> EventList:
    """Two queries. The latest 500."""
    found = readable(Event.objects.child_of(index), seen_from=index).order_by("-starts_at", "path")
    events = [event for event in found[:MOST_EVENTS] if event.starts_at and event.ends_at]
    return EventList(
        upcoming=tuple(event for event in reversed(events) if event.ends_at > now),
        past=tuple(event for event in events if event.ends_at <= now),
    )


def readable_event(key: UUID, language: str) -> Event | None:
    found = readable(Event.objects.filter(translation_key=key, locale__language_code=language))
    return found.exclude(starts_at=None).exclude(ends_at=None).first()


def readable_index(key: UUID, language: str) -> EventIndex | None:
    found = readable(EventIndex.objects.filter(translation_key=key, locale__language_code=language))
    return found.first()
