"""A line of the log says which request or task it belongs to."""

import json
import logging
import sys

import pytest
from django_tasks import task
from django_tasks_db.management.commands import db_worker

from cms.core.management.commands.worker import queue_worker
from cms.operations.records import AsJson, WithTrace
from cms.operations.tracing import request_named


def line(message, *values, **others):
    record = logging.LogRecord(
        "cms.test", logging.INFO, __file__, 1, message, values, **{"exc_info": None, **others}
    )
    WithTrace().filter(record)
    return json.loads(AsJson().format(record))


def test_a_record_is_one_json_value():
    told = line("Two\nlines of “%s”", "text")
    assert told["message"] == "Two\nlines of “text”"
    assert set(told) == {"time", "level", "logger", "message"}


def test_it_carries_the_name_of_the_request():
    with request_named("from-the-proxy-1"):
        assert line("Something")["request_id"] == "from-the-proxy-1"
    assert "request_id" not in line("Later")


def test_what_failed_is_told_with_its_place():
    try:
        raise ValueError("no")
    except ValueError:
        assert "test_log.py" in line("Failed", exc_info=sys.exc_info())["exception"]


def test_the_name_that_the_web_server_gave_is_given_back(client):
    answer = client.get("/health/live/", headers={"X-Request-ID": "abcdef-123456"})
    assert answer["X-Request-ID"] == "abcdef-123456"


@pytest.mark.parametrize("given", ["", "short", "x" * 65, "with space in it", "a\tline-of-its-own"])
def test_what_is_no_name_is_replaced(client, given):
    answer = client.get("/health/live/", headers={"X-Request-ID": given})
    assert answer["X-Request-ID"] != given
    assert len(answer["X-Request-ID"]) == 32


@task()
def remark():
    logging.getLogger("cms.test").warning("Done in the queue")


def work():
    """All that waits, as ``manage.py worker --batch`` does it."""
    queue_worker(interval=0, batch=True).run()


@pytest.fixture
def log(caplog):
    """What is logged from now on, with what belongs to it."""
    caplog.handler.addFilter(WithTrace())
    caplog.set_level(logging.DEBUG, "django_tasks")
    return caplog


def written(log, words):
    return next(record for record in log.records if words in record.message)


def test_what_the_queue_does_carries_the_number_of_the_task(log):
    number = str(remark.enqueue().id)
    assert written(log, "Done in the queue").task_id == number


def test_the_request_that_asked_for_a_task_is_named_beside_its_number(log):
    with request_named("from-the-proxy-1"):
        number = str(remark.enqueue().id)
    told = written(log, "enqueued")
    assert told.request_id == "from-the-proxy-1" and number in told.message


def test_the_next_thing_that_is_done_belongs_to_no_task(log):
    remark.enqueue()
    logging.getLogger("cms.test").warning("Something else")
    assert written(log, "Something else").task_id == ""


@pytest.fixture
def database_queue(settings, monkeypatch):
    """On the test's own connection, which the worker must not close."""
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)
    settings.TASKS = {"default": {"BACKEND": "cms.operations.queue.TracedQueue"}}


@pytest.mark.django_db
def test_the_worker_knows_which_request_asked(log, database_queue):
    with request_named("from-the-proxy-1"):
        remark.enqueue()
    work()
    assert written(log, "Done in the queue").request_id == "from-the-proxy-1"


@pytest.mark.django_db
def test_the_next_task_of_the_worker_belongs_to_no_request(log, database_queue):
    with request_named("from-the-proxy-1"):
        remark.enqueue()
    work()
    log.clear()
    remark.enqueue()
    work()
    assert written(log, "Done in the queue").request_id == ""
