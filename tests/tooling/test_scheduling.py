"""Periodic jobs: a named registry and a scheduler that never gives up."""

from datetime import timedelta
from threading import Event

import pytest

from cms.core import scheduling
from cms.core.scheduling import PeriodicJob, Scheduler, periodic


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def job(name, ran, minutes=1):
    return PeriodicJob(name=name, every=timedelta(minutes=minutes), run=lambda: ran.append(name))


@pytest.fixture(autouse=True)
def no_database(monkeypatch):
    """The jobs here use none; the connection that other tests keep open stays open."""
    monkeypatch.setattr(scheduling, "close_old_connections", lambda: None)


@pytest.fixture
def registry(monkeypatch):
    monkeypatch.setattr(scheduling, "PERIODIC_JOBS", {})
    return scheduling.PERIODIC_JOBS


def test_a_room_registers_a_job_by_name(registry):
    periodic("send reminders", every=timedelta(hours=1))(print)
    assert registry["send reminders"].every == timedelta(hours=1)


def test_registering_the_same_job_again_changes_nothing(registry):
    for _ in range(2):
        periodic("send reminders", every=timedelta(hours=1))(print)
    assert len(registry) == 1


def test_a_second_job_of_the_same_name_is_refused(registry):
    periodic("send reminders", every=timedelta(hours=1))(print)
    with pytest.raises(ValueError, match="a name of its own"):
        periodic("send reminders", every=timedelta(hours=1))(repr)


def test_every_job_runs_at_the_start():
    ran = []
    Scheduler([job("one", ran), job("two", ran)], Clock()).run_due_jobs()
    assert ran == ["one", "two"]


def test_a_job_runs_again_after_its_interval_and_not_before():
    ran, clock = [], Clock()
    scheduler = Scheduler([job("one", ran)], clock)
    for clock.now in (0, 59, 60):
        scheduler.run_due_jobs()
    assert ran == ["one", "one"]


def test_a_failing_job_is_logged_and_holds_up_no_other(caplog):
    ran = []
    broken = PeriodicJob(name="broken", every=timedelta(minutes=1), run=lambda: 1 / 0)
    Scheduler([broken, job("two", ran)], Clock()).run_due_jobs()
    assert ran == ["two"]
    assert "The periodic job “broken” failed" in caplog.text


def test_it_sleeps_until_the_next_job_is_due():
    scheduler = Scheduler([job("one", [], minutes=0.5), job("two", [], minutes=5)], Clock())
    scheduler.run_due_jobs()
    assert scheduler.seconds_to_next() == 30


def test_it_stops_when_asked():
    stop, ran = Event(), []
    last = PeriodicJob(name="last", every=timedelta(minutes=1), run=lambda: (ran.append("last"), stop.set()))
    Scheduler([last]).run_until(stop)
    assert ran == ["last"]
