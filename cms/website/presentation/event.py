"""An event, and events as rows: when, where, in which languages, and whether it is still to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from cms.events.models import Event
from cms.events.views import calendar_address
from cms.website.presentation.addresses import address
from cms.website.presentation.article import ArticlePart, article_parts
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import frame_of

_NAMES = dict(Event._meta.get_field("held_in").stream_block.child_blocks["language"].field.choices)


@dataclass(frozen=True, kw_only=True)
class EventRow:
    """``day`` and ``month`` stand large beside the words; ``when`` adds the hours, or all of several days."""

    title: str
    url: str
    summary: str
    day: str
    month: str
    when: str
    where: str
    is_cancelled: bool


@dataclass(frozen=True, kw_only=True)
class EventView:
    summary: str
    when: str
    clock: str
    where: str
    online_link: str
    languages: str
    organiser: str
    registration_link: str
    is_cancelled: bool
    is_past: bool
    calendar: str
    body: tuple[ArticlePart, ...]


def event_context(page: Event, request: HttpRequest) -> dict[str, Any]:
    is_past = page.ends_at is not None and page.ends_at <= timezone.now()
    is_open = not is_past and not page.is_cancelled
    view = EventView(
        summary=page.summary,
        when=when(page),
        clock=page.get_time_zone_display(),
        where=where(page),
        online_link=page.online_link if is_open and page.attendance != Event.Attendance.ON_SITE else "",
        languages=", ".join(str(_NAMES[block.value]) for block in page.held_in if block.value in _NAMES),
        organiser=page.organiser,
        registration_link=page.registration_link if is_open else "",
        is_cancelled=page.is_cancelled,
        is_past=is_past,
        calendar=calendar_address(page) if page.live and not is_past else "",
        body=article_parts(page.body),
    )
    return {"frame": frame_of(page_family(page), request), "view": view}


def event_rows(events: Iterable[Event], request: HttpRequest) -> tuple[EventRow, ...]:
    return tuple(_row(event, request) for event in events)


def _row(event: Event, request: HttpRequest) -> EventRow:
    start, end = (event.local(moment) for moment in event.times)
    return EventRow(
        title=event.title,
        url=address(event, request),
        summary=event.summary,
        day=date_format(start, "j"),
        month=date_format(start, "F Y"),
        when=_hours(start, end) if start.date() == end.date() else when(event),
        where=where(event),
        is_cancelled=event.is_cancelled,
    )


def when(event: Event) -> str:
    """``14. mai 2030 kl. 09.00–15.00``; both days where it is more than one. Drafts may lack it."""
    if event.starts_at is None or event.ends_at is None:
        return ""
    start, end = event.local(event.starts_at), event.local(event.ends_at)
    if start.date() == end.date():
        return _("%(day)s, %(time)s") % {"day": _day(start), "time": _hours(start, end)}
    first = _unbroken(date_format(start, "MONTH_DAY_FORMAT")) if start.year == end.year else _day(start)
    moments = ((first, start), (_day(end), end))
    return " – ".join(_("%(day)s, %(time)s") % {"day": day, "time": _time(at)} for day, at in moments)


def where(event: Event) -> str:
    online = _("Online")
    if event.attendance == Event.Attendance.ONLINE:
        return online
    if event.attendance == Event.Attendance.BOTH:
        return _("%(place)s, and online") % {"place": event.place}
    return event.place


def _day(moment: datetime) -> str:
    return _unbroken(date_format(moment, "DATE_FORMAT"))


def _hours(start: datetime, end: datetime) -> str:
    return f"{_time(start)}–{_clock(end)}"


def _time(moment: datetime) -> str:
    return _unbroken(pgettext("a time of day within a sentence", "%(clock)s") % {"clock": _clock(moment)})


def _clock(moment: datetime) -> str:
    """Norwegian and Swedish write 09.00, English 09:00."""
    return date_format(moment, pgettext("hours and minutes of a day", "H:i"))


def _unbroken(text: str) -> str:
    """No line ends within a day or a time."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")
