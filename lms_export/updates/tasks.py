"""Letters in the queue, and by the clock: also what a worker that was killed left behind."""

from __future__ import annotations

from datetime import timedelta

from django_tasks import task

from cms.core.scheduling import periodic
from lms_export.updates.sending import send_due


@task()
def send_letters() -> None:
    send_due()


@periodic("send letters to academies", every=timedelta(minutes=5))
def send_letters_again() -> None:
    send_due()
