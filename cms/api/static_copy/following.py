"""Kept current: told of each change, the queue writes; once a minute whatever was missed."""

from __future__ import annotations

from datetime import timedelta

from django_tasks import task

from cms.api.static_copy.copying import bring_up_to_date
from cms.api.static_copy.places import configured_root
from cms.api.stored.listeners import Event
from cms.core.scheduling import periodic


def follow(_event: Event) -> None:
    """In the transaction of the change, so that the task is there exactly if the change is."""
    if configured_root():
        write_static_api.enqueue()


@task()
def write_static_api() -> None:
    _write()


@periodic("bring the API's files up to date", every=timedelta(minutes=1))
def _write() -> None:
    root = configured_root()
    if root:
        bring_up_to_date(root)
