"""Who makes a package: one worker at a time, and never for ever.

A task of a worker that was killed stays "running" in the queue. Our lease ends, so that somebody else can
finish, and only whoever has the lease may write what became of the package.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Event, Thread
from typing import Any

from django.db import close_old_connections, connections, transaction
from django.db.models import F
from django.utils import timezone

from lms_export.packages.models import Package

LEASE = timedelta(seconds=60)
"""As long as a worker may be silent."""

BEAT = 15.0
"""Seconds between two signs of life."""

LONGEST = 3600.0
"""Seconds after which a worker that still gives signs of life is taken for stuck."""

MOST_ATTEMPTS = 5
"""A package that has cost so many workers their life is left for a person to look at."""

_A_WHILE = timedelta(minutes=2)
"""A queue that was told comes to it within it, as a rule."""

State = Package.State


class LeaseLost(Exception):
    """Another worker has the package by now, or nobody should."""


def tell_the_queue(pk: int) -> None:
    """Once what asks for it is stored. Only the row decides, so telling it twice does no harm."""
    from lms_export.packages.tasks import make_package

    Package.objects.filter(pk=pk).update(free_at=timezone.now() + _A_WHILE)
    transaction.on_commit(lambda: make_package.enqueue(pk))


def make_again(pk: int) -> None:
    """What was done, and whose file is gone."""
    done = Package.objects.filter(pk=pk, state=State.DONE)
    if done.update(state=State.QUEUED, file=None, attempts=0, progress=0):
        tell_the_queue(pk)


def claim(pk: int) -> str:
    """The mark under which the package is ours now, empty where it is not; one statement."""
    mark = uuid.uuid4().hex
    now = timezone.now()
    free = Package.objects.filter(pk=pk, state=State.QUEUED) | Package.objects.filter(
        pk=pk, state=State.RUNNING, free_at__lt=now
    )
    taken = free.filter(attempts__lt=MOST_ATTEMPTS).update(
        state=State.RUNNING,
        claim=mark,
        attempts=F("attempts") + 1,
        free_at=now + LEASE,
        step="",
        progress=0,
        reason={},
    )
    return mark if taken else ""


def hold(pk: int, mark: str, **values: Any) -> None:
    """Still at it: the lease begins anew. Raises ``LeaseLost``."""
    held = Package.objects.filter(pk=pk, claim=mark, state=State.RUNNING)
    if not held.update(free_at=timezone.now() + LEASE, **values):
        raise LeaseLost


@contextmanager
def beating(pk: int, mark: str) -> Iterator[None]:
    """Signs of life from a thread beside the work, however long one step of it takes."""
    stop = Event()
    thread = Thread(target=_beat, args=(pk, mark, stop), name=f"package {pk}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _beat(pk: int, mark: str, stop: Event) -> None:
    left = LONGEST
    try:
        while left > 0 and not stop.wait(BEAT):
            left -= BEAT
            close_old_connections()
            hold(pk, mark)
    except LeaseLost:
        pass
    finally:
        connections.close_all()


def finish(pk: int, mark: str, **values: Any) -> None:
    """Raises ``LeaseLost``: then nothing of ``values`` is stored."""
    hold(pk, mark, state=State.DONE, step="", progress=100, made_at=timezone.now(), **values)


def give_up(pk: int, mark: str, reason: dict[str, str]) -> None:
    """Raises ``LeaseLost``."""
    hold(pk, mark, state=State.FAILED, reason=reason)
