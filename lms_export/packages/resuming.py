"""Going on where a worker died or the queue forgot: safe at any time, by anybody."""

from __future__ import annotations

from django.utils import timezone

from lms_export.packages.failures import by_code
from lms_export.packages.lease import MOST_ATTEMPTS, tell_the_queue
from lms_export.packages.models import Package

State = Package.State

PASSING = ("full", "storage", "damaged")
"""Why it failed, where it may be well again by itself."""


def resume_all() -> int:
    """Back into the queue what has been left; how many."""
    return _go_on() + _try_again()


def _go_on() -> int:
    left = Package.objects.filter(state__in=[State.QUEUED, State.RUNNING], free_at__lt=timezone.now())
    left.filter(state=State.RUNNING, attempts__gte=MOST_ATTEMPTS).update(
        state=State.FAILED, reason=by_code("killed")
    )
    waiting = list(left.values_list("pk", "state"))
    for pk, state in waiting:
        if state == State.RUNNING:
            left.filter(pk=pk, state=state).update(state=State.QUEUED, step="", progress=0, claim="")
        tell_the_queue(pk)
    return len(waiting)


def _try_again() -> int:
    """What had no room, or no storage, a lease ago; after the last attempt a person is asked."""
    failed = Package.objects.filter(
        state=State.FAILED,
        free_at__lt=timezone.now(),
        attempts__lt=MOST_ATTEMPTS,
        reason__code__in=PASSING,
    )
    waiting = list(failed.values_list("pk", flat=True))
    for pk in waiting:
        if failed.filter(pk=pk).update(state=State.QUEUED, step="", progress=0, claim=""):
            tell_the_queue(pk)
    return len(waiting)
