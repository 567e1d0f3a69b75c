"""``manage.py worker``: queue and scheduler in one process."""

import threading
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django_tasks import task
from django_tasks_db.management.commands import db_worker

from cms.core.management.commands.worker import queue_worker, run_beside
from cms.core.scheduling import PERIODIC_JOBS, PeriodicJob, Scheduler

done: list[str] = []


@task()
def note(word: str) -> None:
    done.append(word)


@pytest.fixture
def database_queue(settings, monkeypatch):
    """The queue on the test's own connection, which the worker must not close in the test's transaction."""
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)
    done.clear()
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.mark.django_db
def test_it_does_what_waits_in_the_queue(database_queue):
    note.enqueue("hello")
    assert done == []
    queue_worker(interval=0, batch=True).run()
    assert done == ["hello"]


@pytest.mark.django_db
def test_it_refuses_a_queue_that_is_not_on_the_database():
    with pytest.raises(CommandError, match="TASKS in the settings"):
        queue_worker(interval=0, batch=True)


def test_it_names_its_jobs(capsys):
    call_command("worker", "--list-jobs")
    assert "publish and expire scheduled pages, every 0:01:00" in capsys.readouterr().out


def test_the_jobs_every_installation_has_are_registered():
    assert {"publish and expire scheduled pages", "prune finished task results"} <= set(PERIODIC_JOBS)


@pytest.mark.django_db
@pytest.mark.usefixtures("database_queue")
@pytest.mark.parametrize("name", ["publish and expire scheduled pages", "prune finished task results"])
def test_each_job_runs(name):
    PERIODIC_JOBS[name].run()


def test_a_signal_to_the_queue_stops_the_scheduler_too():
    class StoppedWorker(db_worker.Worker):
        def __init__(self):
            """It takes nothing from a queue."""

        def run(self):
            raise SystemExit(0)

    scheduler = Scheduler([PeriodicJob(name="quick", every=timedelta(hours=1), run=lambda: None)])
    with pytest.raises(SystemExit):
        run_beside(StoppedWorker(), scheduler)
    assert "scheduler" not in {thread.name for thread in threading.enumerate()}
