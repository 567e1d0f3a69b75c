"""The list of events: what is to come first, what has been below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from cms.events.models import EventIndex
from cms.events.queries import events_below
from cms.events.views import calendar_address
from cms.website.presentation.event import EventRow, event_rows
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import frame_of


@dataclass(frozen=True, kw_only=True)
class EventIndexView:
    introduction: str
    calendar: str
    upcoming: tuple[EventRow, ...]
    past: tuple[EventRow, ...]


def event_index_context(page: EventIndex, request: HttpRequest) -> dict[str, Any]:
    found = events_below(page, timezone.now())
    view = EventIndexView(
        introduction=page.introduction,
        calendar=calendar_address(page) if page.live else "",
        upcoming=event_rows(found.upcoming, request),
        past=event_rows(found.past, request),
    )
    return {"frame": frame_of(page_family(page), request), "view": view}
