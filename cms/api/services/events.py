"""Events that are to come, or have been: by the clock, so that nothing needs to be published for it."""

from __future__ import annotations

from typing import Any

import msgspec
from django.utils import timezone
from msgspec import UNSET, UnsetType
from rest_framework.request import Request

from cms.api.addresses import base
from cms.api.batches import BATCH_PARAMETERS, Batch
from cms.api.finding import stored_pages
from cms.api.moments import moment
from cms.api.parameters import Reader, one_of
from cms.api.services.registry import own_parameters, service
from cms.api.services.shapes import Batching, Shape, address_of, batching, service_address
from cms.api.stored.models import StoredPage
from cms.events.models import Event
from cms.events.views import calendar_address

UPCOMING, PAST, ALL = "upcoming", "past", "all"
PARAMETERS: dict[str, Reader] = {"when": one_of((UPCOMING, PAST, ALL)), **BATCH_PARAMETERS}


class EventItem(Shape, frozen=True, kw_only=True):
    """Moments in UTC; ``time_zone`` is the clock that the event goes by. ``calendar`` is a file (.ics)."""

    address: str = msgspec.field(name="@id")
    uid: str = msgspec.field(name="UID")
    title: str
    language: str
    summary: str
    starts_at: str | None
    ends_at: str | None
    time_zone: str
    attendance: str
    place: str
    organiser: str
    registration_link: str
    is_cancelled: bool
    calendar: str


class Events(Shape, frozen=True, kw_only=True):
    """Those to come with the next one first, else with the latest first."""

    address: str = msgspec.field(name="@id")
    items: list[EventItem]
    items_total: int
    batching: Batching | UnsetType = UNSET


ANSWER = Events


@service(
    "events",
    answer=ANSWER,
    summary="Events to come, or past ones",
    parameters=PARAMETERS,
    says={"when": "Those that are not over yet (`upcoming`, if left out), the others (`past`), or `all`."},
    expands=False,
)
def events(row: StoredPage | None, request: Request) -> Events:
    """Those in the language of the page that is asked at; at the mount, those in all languages."""
    given = own_parameters(request, PARAMETERS)
    when = given.get("when", UPCOMING)
    found = _wanted(row, when)
    batch = Batch(
        address=service_address(row, "events"),
        total=found.count(),
        start=given.get("b_start", 0),
        size=given.get("b_size", Batch.size),
        parameters=(("when", when),) if "when" in given else (),
    )
    pages = list(found[batch.start : batch.end].select_related("locale"))
    rows = {each.page_id: each for each in stored_pages().filter(page_id__in=[page.pk for page in pages])}
    return Events(
        address=batch.address,
        items=[_item(page, rows[page.pk]) for page in pages if page.pk in rows],
        items_total=batch.total,
        batching=batching(batch.members()),
    )


def _wanted(row: StoredPage | None, when: str) -> Any:
    public = stored_pages().filter(type="Event")
    if row is not None:
        public = public.filter(language=row.language)
    found = Event.objects.filter(pk__in=public.values("page_id"))
    now = timezone.now()
    if when == UPCOMING:
        return found.filter(ends_at__gt=now).order_by("starts_at", "path")
    found = found.filter(ends_at__lte=now) if when == PAST else found
    return found.order_by("-starts_at", "path")


def _item(page: Event, row: StoredPage) -> EventItem:
    return EventItem(
        address=address_of(row),
        uid=row.uid,
        title=row.title,
        language=row.language,
        summary=page.summary,
        starts_at=moment(page.starts_at),
        ends_at=moment(page.ends_at),
        time_zone=page.time_zone,
        attendance=page.attendance,
        place=page.place,
        organiser=page.organiser,
        registration_link=page.registration_link,
        is_cancelled=page.is_cancelled,
        calendar=f"{base()}{calendar_address(page)}",
    )
