"""Who works on a part of a job: one worker at a time, and never for ever.

A task of a worker that was killed stays "running" in the queue. Our lease ends, so somebody else can finish.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from django.db.models import F, Q
from django.utils import timezone

from cms.languages.models import TranslationJob, TranslationJobItem

LEASE = timedelta(minutes=5)
"""Longer than the slowest part takes: some 400 ms for a page in one language, measured on two cores."""

_A_WHILE = timedelta(minutes=1)
"""A worker that is at something else comes within it, as a rule."""

MOST_ATTEMPTS = 3
"""A part that has cost so many workers their life is left for a person to look at."""

Status = TranslationJobItem.Status


def claim(item_pk: int) -> bool:
    """Whether the part is ours now; asked and taken in one statement."""
    free = _unleased(
        TranslationJobItem.objects.filter(pk=item_pk, status__in=[Status.WAITING, Status.RUNNING])
    )
    taken = free.filter(attempts__lt=MOST_ATTEMPTS).update(
        status=Status.RUNNING, lease_until=timezone.now() + LEASE, attempts=F("attempts") + 1
    )
    return taken == 1


def hold(item_pk: int, **progress: int) -> None:
    """Still at it: the lease begins anew."""
    TranslationJobItem.objects.filter(pk=item_pk).update(lease_until=timezone.now() + LEASE, **progress)


def finish(item_pk: int) -> None:
    TranslationJobItem.objects.filter(pk=item_pk).update(status=Status.DONE, lease_until=None, problems=[])


def give_up(item_pk: int, sentences: list[str]) -> None:
    TranslationJobItem.objects.filter(pk=item_pk).update(
        status=Status.FAILED, lease_until=None, problems=sentences, steps=1, steps_done=0
    )


def open_items(job: TranslationJob) -> list[TranslationJobItem]:
    """What waits and what a worker has lost, in order."""
    unfinished = job.items.filter(status__in=[Status.WAITING, Status.RUNNING])
    return list(_unleased(unfinished).order_by("order", "pk"))


def _unleased(items):  # type: ignore[no-untyped-def]
    return items.filter(Q(lease_until=None) | Q(lease_until__lt=timezone.now()))


def stands_still(job: TranslationJob, items: Iterable[TranslationJobItem]) -> bool:
    """Something is left to do, and for a while nobody has been at it."""
    now = timezone.now()
    left = [item for item in items if item.status in (Status.WAITING, Status.RUNNING)]
    is_held = any(item.lease_until and item.lease_until > now for item in left)
    return bool(left) and not is_held and job.created_at < now - _A_WHILE
