"""Going on where a worker died or the queue forgot: safe at any time, by anybody."""

from __future__ import annotations

from django.utils import timezone

from lms_export.packages.failures import by_code
from lms_export.packages.lease import MOST_ATTEMPTS, tell_the_queue
from lms_export.packages.models import Package

State = Package.State


def resume_all() -> int:
    """Back into the queue what has been left; how many."""
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
