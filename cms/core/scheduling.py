"""What happens by the clock: a named registry of periodic jobs and the scheduler that runs them.

A room registers its job when its app is ready::

    @periodic("send review reminders", every=timedelta(hours=1))
    def send_review_reminders() -> None: ...

Every job runs when the worker starts and then at its interval, so it must be safe to run once too often.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from threading import Event

from django.db import close_old_connections

logger = logging.getLogger(__name__)

LONGEST_SLEEP = 60.0


@dataclass(frozen=True, kw_only=True)
class PeriodicJob:
    name: str
    every: timedelta
    run: Callable[[], None]


PERIODIC_JOBS: dict[str, PeriodicJob] = {}


def periodic(name: str, *, every: timedelta) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Register a function of no arguments as a periodic job."""

    def register(run: Callable[[], None]) -> Callable[[], None]:
        known = PERIODIC_JOBS.get(name)
        if known and known.run is not run:
            raise ValueError(f"There is a periodic job “{name}” already: give this one a name of its own.")
        PERIODIC_JOBS[name] = PeriodicJob(name=name, every=every, run=run)
        return run

    return register


class Scheduler:
    """Runs each job when it is due, one after the other. What fails is logged and runs again."""

    def __init__(self, jobs: list[PeriodicJob], clock: Callable[[], float] = time.monotonic) -> None:
        self.jobs = jobs
        self.clock = clock
        self.due = {job.name: clock() for job in jobs}

    def run_due_jobs(self) -> None:
        for job in self.jobs:
            if self.due[job.name] <= self.clock():
                self.run_job(job)
                self.due[job.name] = self.clock() + job.every.total_seconds()

    def run_job(self, job: PeriodicJob) -> None:
        close_old_connections()
        try:
            job.run()
        except Exception:
            logger.exception("The periodic job “%s” failed; it runs again in %s", job.name, job.every)
        finally:
            close_old_connections()

    def seconds_to_next(self) -> float:
        if not self.due:
            return LONGEST_SLEEP
        return min(LONGEST_SLEEP, max(0.0, min(self.due.values()) - self.clock()))

    def run_until(self, stop: Event) -> None:
        while not stop.is_set():
            self.run_due_jobs()
            stop.wait(self.seconds_to_next())
