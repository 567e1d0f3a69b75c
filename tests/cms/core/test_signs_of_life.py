"""Tasks of workers that died, a database that goes away, and what is told meanwhile."""

import errno
from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone
from django_tasks import task
from django_tasks_db.management.commands import db_worker
from django_tasks_db.models import DBTaskResult

from cms.core import queue_worker as enduring
from cms.core.models import QueueWorker
from cms.core.outages import is_outage
from cms.core.queue_worker import EnduringWorker
from cms.core.signs_of_life import MOST_ATTEMPTS, give_back
from cms.website.views import server_error

pytestmark = pytest.mark.django_db
tried: list[str] = []


@task()
def note(word: str) -> None:
    tried.append(word)
    if word == "away" and len(tried) == 1:
        raise OperationalError("the connection is lost")


@pytest.fixture(autouse=True)
def database_queue(settings, monkeypatch):
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)
    monkeypatch.setattr(enduring, "SECONDS_TO_ANOTHER_TRY", 0)
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    tried.clear()


def a_worker(name="worker", *, silent=timedelta(0)):
    QueueWorker.objects.create(name=name, seen_at=timezone.now() - silent)


def taken_by(*names):
    note.enqueue("hello")
    DBTaskResult.objects.update(status="RUNNING", started_at=timezone.now(), worker_ids=list(names))


def state():
    return DBTaskResult.objects.get().status


def work():
    EnduringWorker(
        queue_names=["*"],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id="worker",
        excluded_queue_names=[],
    ).run()


def test_what_a_dead_worker_had_in_hand_waits_again():
    a_worker(silent=timedelta(minutes=2))
    taken_by("worker")
    assert (give_back(), state()) == (1, "READY")


def test_what_a_living_worker_has_in_hand_stays_with_it():
    a_worker()
    taken_by("worker")
    assert (give_back(), state()) == (0, "RUNNING")


def test_a_task_is_not_taken_from_a_worker_that_never_gave_a_sign_until_it_is_old():
    taken_by("of an older version")
    assert give_back() == 0
    DBTaskResult.objects.update(started_at=timezone.now() - timedelta(hours=3))
    assert give_back() == 1


def test_a_task_that_kills_its_workers_is_given_up():
    a_worker(silent=timedelta(minutes=2))
    taken_by(*["worker"] * MOST_ATTEMPTS)
    assert (give_back(), state()) == (0, "FAILED")


def test_what_failed_because_the_database_was_away_is_done_later():
    note.enqueue("away")
    work()
    assert (tried, state()) == (["away", "away"], "SUCCESSFUL")


def test_a_worker_gives_a_sign_of_life_before_its_first_task():
    work()
    assert QueueWorker.objects.filter(name="worker", seen_at__isnull=False).exists()


@pytest.mark.parametrize(
    ("error", "is_one"),
    [
        (OperationalError(), True),
        (ConnectionRefusedError(), True),
        (OSError(errno.ENOSPC, "full"), True),
        (OSError(errno.EACCES, "not yours"), False),
        (ValueError(), False),
    ],
)
def test_an_outage_is_told_from_a_mistake(error, is_one):
    assert is_outage(error) is is_one


def test_an_outage_is_also_what_another_error_came_of():
    try:
        raise KeyError("x") from OperationalError()
    except KeyError as error:
        assert is_outage(error)


def test_readers_are_told_to_come_back_where_the_database_is_away(rf):
    try:
        raise OperationalError("the connection is lost")
    except OperationalError:
        answer = server_error(rf.get("/nb/"))
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
    assert "Prøv igjen om et minutt" in answer.content.decode()


def test_a_mistake_of_ours_is_told_as_one(rf):
    try:
        raise ValueError("a mistake")
    except ValueError:
        assert server_error(rf.get("/nb/")).status_code == 500
