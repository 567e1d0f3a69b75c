"""Which workers live, and what becomes of the tasks of those that do not: back into the queue.

A task of a worker that was killed stays "running" for ever. Every worker gives signs of life; a task whose
worker has been silent waits again. All is measured by the clock of the database, whatever a machine's says.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Event, Thread

from django.db import close_old_connections, connections
from django.db.models import QuerySet
from django.db.models.functions import Now
from django_tasks_db.models import DBTaskResult

from cms.core.models import QueueWorker
from cms.core.outages import DATABASE_IS_AWAY

logger = logging.getLogger(__name__)

BEAT = 15.0
"""Seconds between two signs of life."""

SILENCE = timedelta(seconds=60)
"""After which a worker is taken for dead."""

UNKNOWN = timedelta(hours=2)
"""After which a task is given back whose worker never gave a sign: one of an older version."""

FORGOTTEN = timedelta(days=1)

MOST_ATTEMPTS = 5
"""A task that has cost so many workers their life is left for a person to look at."""


def beat(name: str) -> None:
    if not QueueWorker.objects.filter(name=name).update(seen_at=Now()):
        QueueWorker.objects.create(name=name, seen_at=Now())


@contextmanager
def living(name: str) -> Iterator[None]:
    """Signs of life from a thread beside the work."""
    beat(name)
    stop = Event()
    thread = Thread(target=_go_on_beating, args=(name, stop), name=f"life of {name}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(BEAT)


def _go_on_beating(name: str, stop: Event) -> None:
    while not stop.wait(BEAT):
        close_old_connections()
        try:
            beat(name)
        except DATABASE_IS_AWAY:
            logger.warning("Worker %s can give no sign of life: the database is away", name)
    connections.close_all()


def give_back() -> int:
    """What dead workers had in hand waits again; how many tasks."""
    alive = set(QueueWorker.objects.filter(seen_at__gte=Now() - SILENCE).values_list("name", flat=True))
    dead = set(QueueWorker.objects.exclude(name__in=alive).values_list("name", flat=True))
    left = [task for task in DBTaskResult.objects.running() if _last(task) in dead]
    left += [task for task in _of_unknown() if _last(task) not in alive | dead]
    given = sum(put_back(task) for task in left)
    QueueWorker.objects.filter(seen_at__lt=Now() - FORGOTTEN).delete()
    return given


def put_back(task: DBTaskResult) -> bool:
    """Whether it waits again. Nothing happens where somebody has written to it meanwhile."""
    same = DBTaskResult.objects.filter(pk=task.pk, status=task.status, started_at=task.started_at)
    if len(task.worker_ids) >= MOST_ATTEMPTS:
        same.update(status="FAILED", finished_at=Now(), exception_class_path="cms.core.signs_of_life.Killed")
        logger.error("Task %s (%s) was given up after %d attempts", task.pk, task.task_path, MOST_ATTEMPTS)
        return False
    logger.warning("Task %s (%s) waits again", task.pk, task.task_path)
    return bool(same.update(status="READY", started_at=None, finished_at=None, run_after=Now()))


class Killed(Exception):
    """Named in the row of a task that was given up."""


def _of_unknown() -> QuerySet[DBTaskResult]:
    return DBTaskResult.objects.running().filter(started_at__lt=Now() - UNKNOWN)


def _last(task: DBTaskResult) -> str:
    return task.worker_ids[-1] if task.worker_ids else ""
