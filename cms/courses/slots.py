"""Giving activities and their parts their append-only numbers."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Max
from wagtail.blocks import StreamValue

from cms.core.blocks import activities_in, parts_of
from cms.core.public_changes.recording import record_public_change
from cms.courses.models.slot import Slot

_ATTEMPTS = 3


def assign_slots(course_key: UUID, streams: Iterable[StreamValue]) -> None:
    """Number every activity in ``streams``, and every part of it, that has no number yet."""
    activities = list(activities_in(streams))
    wanted = {course_key: [UUID(activity.id) for activity in activities]}
    wanted |= {UUID(activity.id): list(parts_of(activity)) for activity in activities}
    numbered = _numbered(wanted)
    for scope, items in wanted.items():
        if any((scope, item) not in numbered for item in items):
            _number(scope, items)


def assign_borrowed_slots(course_key: UUID, questions: Iterable[UUID]) -> None:
    """Number questions of other courses here; their choices keep the numbers they have."""
    _number(course_key, list(questions))


def slots(scopes: Iterable[UUID]) -> dict[tuple[UUID, UUID], int]:
    """(scope, item) -> number, in one query."""
    rows = Slot.objects.filter(scope__in=list(scopes)).order_by().values_list("scope", "item", "number")
    return {(scope, item): number for scope, item, number in rows}


def _numbered(wanted: Mapping[UUID, list[UUID]]) -> set[tuple[UUID, UUID]]:
    items = {item for each in wanted.values() for item in each}
    rows = Slot.objects.filter(scope__in=list(wanted), item__in=items)
    return set(rows.order_by().values_list("scope", "item"))


def _number(scope: UUID, items: list[UUID]) -> None:
    """Append; where another writer was faster, look again."""
    for attempt in range(_ATTEMPTS):
        try:
            with transaction.atomic():
                return _append(scope, items)
        except IntegrityError:
            if attempt == _ATTEMPTS - 1:
                raise
    return None


def _append(scope: UUID, items: list[UUID]) -> None:
    known = set(Slot.objects.filter(scope=scope, item__in=items).values_list("item", flat=True))
    missing = [item for item in dict.fromkeys(items) if item not in known]
    if not missing:
        return
    highest = Slot.objects.filter(scope=scope).aggregate(highest=Max("number"))["highest"]
    first = 0 if highest is None else highest + 1
    Slot.objects.bulk_create(
        Slot(scope=scope, item=item, number=number) for number, item in enumerate(missing, start=first)
    )
    record_public_change()
