"""Who is to be reminded of what: asked of all pages and people at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils import timezone

from cms.core.home.responsibility import pages_where
from cms.core.models.reminder import Reminder, SilencedReminders
from cms.core.reminders.dates import BEFORE, expiry_reminder, review_reminder

_FIELDS = ("translation_key", "owner_role", "deputy_role", "next_review_date", "expire_at")


@dataclass(frozen=True, order=True)
class Due:
    """A page is named by the key all its languages share: they have one date of review."""

    day: date
    kind: str
    page_key: UUID


def due_by_person(today: date) -> dict[Any, set[Due]]:
    """The people of the owner role; of the deputy's where the owner has nobody."""
    until = today + BEFORE
    near = Q(next_review_date__lte=until) | Q(expire_at__date__range=(today, until))
    rows = pages_where(Q(live=True) & near, *_FIELDS)
    people = _people({row[role] for row in rows for role in ("owner_role", "deputy_role") if row[role]})
    found: dict[Any, set[Due]] = defaultdict(set)
    for row in rows:
        for person in people.get(row["owner_role"]) or people.get(row["deputy_role"]) or []:
            found[person].update(_due(row, today))
    return found


def _due(row: dict[str, Any], today: date) -> Iterator[Due]:
    review, expiry = row["next_review_date"], row["expire_at"]
    if review and (kind := review_reminder(review, today)):
        yield Due(review, kind, row["translation_key"])
    if expiry:
        day = timezone.localtime(expiry).date()
        if kind := expiry_reminder(day, today):
            yield Due(day, kind, row["translation_key"])


def _people(roles: set[int]) -> dict[int, list[Any]]:
    """With an open account and an address, and no wish for silence; by role."""
    silent = SilencedReminders.objects.values("person")
    users = get_user_model().objects.filter(is_active=True, groups__in=roles).exclude(email="")
    found: dict[int, list[Any]] = defaultdict(list)
    for user in users.exclude(pk__in=silent).distinct().prefetch_related("groups"):
        for group in user.groups.all():
            found[group.pk].append(user)
    return found


def as_reminders(person: Any, due: set[Due]) -> list[Reminder]:
    return [Reminder(person=person, page_key=one.page_key, kind=one.kind, day=one.day) for one in sorted(due)]
