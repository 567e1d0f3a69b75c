"""An event, or a list of events, as a calendar file."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from cms.events.icalendar import Entry, calendar
from cms.events.models import Event, EventIndex
from cms.events.queries import events_below, readable_event, readable_index

_A_WHILE = 300


def calendar_address(page: Event | EventIndex) -> str:
    return reverse("event_calendar", args=[page.locale.language_code, page.translation_key])


@require_safe
def event_calendar(request: HttpRequest, language: str, key: UUID) -> HttpResponse:
    """What nobody in particular may read is not there."""
    event = readable_event(key, language)
    if event is not None:
        return _file(event.slug, calendar([_entry(event, request)]))
    index = readable_index(key, language)
    if index is None:
        raise Http404
    found = events_below(index, timezone.now())
    events = sorted((*found.past, *found.upcoming), key=lambda each: each.times)
    return _file(index.slug, calendar([_entry(each, request) for each in events], index.title))


def _file(name: str, content: str) -> HttpResponse:
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.ics"'
    response["Cache-Control"] = f"public, max-age={_A_WHILE}"
    return response


def _entry(event: Event, request: HttpRequest) -> Entry:
    starts_at, ends_at = event.times
    return Entry(
        uid=str(event.translation_key),
        title=event.title,
        starts_at=starts_at,
        ends_at=ends_at,
        changed_at=event.last_published_at or starts_at,
        url=event.get_full_url(request) or "",
        language=event.locale.language_code,
        description=event.summary,
        place=event.place or event.online_link,
        is_cancelled=event.is_cancelled,
    )
