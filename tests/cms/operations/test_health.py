"""Whoever watches a node learns whether it can serve, and nothing else."""

import pytest

from cms.operations import readiness

pytestmark = pytest.mark.django_db


def test_a_living_node_says_so_without_asking_the_database(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert client.get("/health/live/").json() == {"status": "live"}


def test_a_ready_node_names_what_it_looked_at(client):
    answer = client.get("/health/ready/")
    assert (answer.status_code, answer.json()["status"]) == (200, "ready")
    assert answer.json()["checks"] == {"database": "well", "migrations": "well", "storage": "well"}


def test_a_database_that_waits_for_migrations_is_not_ready(client, monkeypatch):
    readiness.database_is_migrated.cache_clear()
    monkeypatch.setattr(readiness.MigrationExecutor, "migration_plan", lambda *_: [("core", False)])
    assert client.get("/health/ready/").json()["checks"]["migrations"] == "failed"


def test_once_it_is_migrated_it_is_asked_only_whether_it_answers(client, django_assert_num_queries):
    client.get("/health/ready/")
    with django_assert_num_queries(1):
        client.get("/health/ready/")


@pytest.fixture
def broken(monkeypatch):
    def fails():
        raise OSError("disk /dev/sdb1 of host db-7")

    monkeypatch.setitem(readiness.QUESTIONS, "storage", fails)


def test_a_node_that_is_not_ready_is_taken_out_and_says_which_part_fails(client, broken):
    answer = client.get("/health/ready/")
    assert (answer.status_code, answer.json()["checks"]["storage"]) == (503, "failed")


def test_why_it_is_not_ready_stands_in_the_log_only(client, broken, caplog):
    assert "sdb1" not in client.get("/health/ready/").text
    assert "sdb1" in caplog.text


def test_a_balancer_asks_by_address_and_without_https(client, settings):
    settings.ALLOWED_HOSTS, settings.SECURE_SSL_REDIRECT = ["synergos.example"], True
    assert client.get("/health/ready/", headers={"host": "10.0.0.7"}).status_code == 200


def test_nothing_in_between_keeps_the_answer(client):
    assert client.get("/health/ready/")["Cache-Control"] == "no-store"
