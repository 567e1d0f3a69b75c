"""``manage.py worker``: the task queue and the scheduler in one process."""

import logging
import signal
from argparse import ArgumentParser
from threading import Event, Thread
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connections
from django.utils.crypto import get_random_string
from django_tasks import task_backends
from django_tasks_db import DatabaseBackend

from cms.core import periodic_jobs  # noqa: F401 - importing it registers its jobs
from cms.core.queue_worker import EnduringWorker
from cms.core.scheduling import PERIODIC_JOBS, Scheduler
from cms.settings.safety import start_or_refuse

SECONDS_A_JOB_GETS_TO_FINISH = 20


class Command(BaseCommand):
    help = (
        "Run the task queue and, beside it, the periodic jobs, such as scheduled publishing. "
        "TERM or Ctrl-C stops it after the task at hand. Further workers need --no-scheduler."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--interval", type=float, default=1.0, help="seconds between looks at an empty queue"
        )
        parser.add_argument("--batch", action="store_true", help="do all that is waiting, then stop")
        parser.add_argument("--no-scheduler", action="store_true", help="only the task queue")
        parser.add_argument(
            "--only-scheduler", action="store_true", help="only the periodic jobs, beside a queue on Redis"
        )
        parser.add_argument("--list-jobs", action="store_true", help="name the periodic jobs and stop")

    def handle(self, **options: Any) -> None:
        jobs = list(PERIODIC_JOBS.values())
        if options["list_jobs"]:
            for job in jobs:
                self.stdout.write(f"{job.name}, every {job.every}")
            return
        start_or_refuse(settings)
        if options["verbosity"] < 2:
            name_only_failures()
        if options["only_scheduler"]:
            run_alone(Scheduler(jobs), batch=options["batch"])
            return
        worker = queue_worker(interval=options["interval"], batch=options["batch"])
        worker.configure_signals()
        if options["no_scheduler"]:
            worker.run()
        elif options["batch"]:
            Scheduler(jobs).run_due_jobs()
            worker.run()
        else:
            run_beside(worker, Scheduler(jobs))


def name_only_failures() -> None:
    """Two lines for each task would bury them: one published page brings a dozen tasks."""
    for library in ("django_tasks", "django_tasks_db"):
        logging.getLogger(library).setLevel(logging.WARNING)


def queue_worker(*, interval: float, batch: bool) -> EnduringWorker:
    if not isinstance(task_backends["default"], DatabaseBackend):
        raise CommandError(
            "The task queue is not on the database (see TASKS in the settings). Run its own worker "
            "(manage.py rqworker), and manage.py worker --only-scheduler for the periodic jobs."
        )
    return EnduringWorker(
        queue_names=["*"],
        interval=interval,
        batch=batch,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=get_random_string(32),
        excluded_queue_names=[],
    )


def run_alone(scheduler: Scheduler, *, batch: bool) -> None:
    """Until TERM or Ctrl-C; with ``batch`` each job once."""
    if batch:
        scheduler.run_due_jobs()
        return
    stop = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_signal: stop.set())
    run_scheduler(scheduler, stop)


def run_beside(worker: EnduringWorker, scheduler: Scheduler) -> None:
    """The queue has the main thread, where signals arrive; whatever ends it also stops the scheduler."""
    stop = Event()
    thread = Thread(target=run_scheduler, args=(scheduler, stop), name="scheduler", daemon=True)
    thread.start()
    try:
        worker.run()
    finally:
        stop.set()
        thread.join(timeout=SECONDS_A_JOB_GETS_TO_FINISH)


def run_scheduler(scheduler: Scheduler, stop: Event) -> None:
    try:
        scheduler.run_until(stop)
    finally:
        connections.close_all()
