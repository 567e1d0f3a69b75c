"""How often the API may be asked, and what it says of it."""

import pytest
from django.core.cache import cache
from django.db import DatabaseError

from cms.api.limits import counting
from cms.core.models import Frequency
from tests.cms.api.writing.conftest import writer  # noqa: F401

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def limits(settings):
    settings.API_READS_PER_MINUTE, settings.API_QUERIES_PER_MINUTE, settings.API_WRITES_PER_MINUTE = 5, 3, 2
    cache.clear()
    counting.forget_everything()
    yield settings
    counting.forget_everything()


@pytest.fixture(autouse=True)
def at_the_beginning_of_a_minute(monkeypatch):
    """So that no test stands astride two of them."""
    start = counting.time() // 60 * 60 + 60
    monkeypatch.setattr(counting, "time", lambda: start)
    return start


def statuses(client, path, times, **options):
    return [client.get(path, **options).status_code for _number in range(times)]


def another_process():
    """What one process remembers, the next one does not."""
    counting.forget_everything()


def test_searching_too_often_has_to_wait(client):
    assert statuses(client, "/api/@search", 4) == [200, 200, 200, 429]


@pytest.mark.parametrize(
    "path",
    [
        "/api/nb/@navigation",
        "/api/@changes",
        "/api/nb?fullobjects=1",
        "/api/@querystring",
        "/api/nb/@preview",
    ],
)
def test_whatever_is_worked_out_counts(client, path):
    assert statuses(client, path, 4)[-1] == 429


def test_all_of_it_is_counted_together(client):
    paths = ["/api/@search", "/api/nb/@navigation", "/api/@changes", "/api/@types"]
    assert [client.get(path).status_code for path in paths][-1] == 429


def test_stored_documents_are_counted_apart_and_more_of_them_are_given(client):
    statuses(client, "/api/@search", 4)
    assert statuses(client, "/api/nb", 6) == [200] * 5 + [429]


def test_a_document_that_is_not_there_counts_as_one_that_is(client):
    assert statuses(client, "/api/nb/nowhere", 6)[-1] == 429


def test_processes_of_the_server_are_counted_together(client):
    statuses(client, "/api/@search", 3)
    another_process()
    assert client.get("/api/@search").status_code == 429


def test_a_process_takes_many_times_at_once_where_many_are_given(client, limits, django_assert_num_queries):
    limits.API_QUERIES_PER_MINUTE = 600
    client.get("/api/@search")
    with django_assert_num_queries(2):
        client.get("/api/@search")
    assert Frequency.objects.get().number == 12


def test_a_cached_read_is_still_one_query(client, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert client.get("/api/nb").status_code == 200


def test_the_refusal_says_how_long_to_wait_and_is_a_problem(client):
    statuses(client, "/api/@search", 3)
    refusal = client.get("/api/@search", headers={"Accept-Language": "en"})
    assert (refusal["Content-Type"], refusal.json()["status"]) == ("application/problem+json", 429)
    assert 1 <= int(refusal["Retry-After"]) <= 61 and "Retry-After" in refusal.json()["detail"]
    assert refusal["Cache-Control"] == "no-store"


def test_the_refusal_of_a_stored_document_speaks_the_language_of_who_asked(client):
    statuses(client, "/api/nb", 5)
    assert "forespørsler" in client.get("/api/nb", headers={"Accept-Language": "nb"}).json()["detail"]


@pytest.mark.parametrize("path, name, most", [("/api/nb", "reads", 5), ("/api/@search", "queries", 3)])
def test_every_answer_says_what_is_left(client, path, name, most):
    answer = client.get(path)
    assert answer["RateLimit-Policy"] == f'"{name}";q={most};w=60'
    assert answer["RateLimit"].startswith(f'"{name}";r={most - 1};t=')


def test_the_scripts_of_other_sites_may_read_that(client):
    assert "RateLimit-Policy" in client.get("/api/nb")["Access-Control-Expose-Headers"]


def test_a_minute_later_counting_begins_anew(client, monkeypatch, at_the_beginning_of_a_minute):
    statuses(client, "/api/nb", 6)
    monkeypatch.setattr(counting, "time", lambda: at_the_beginning_of_a_minute + 60)
    assert client.get("/api/nb").status_code == 200


def test_networks_are_counted_apart(client):
    statuses(client, "/api/@search", 4, REMOTE_ADDR="192.0.2.1")
    assert statuses(client, "/api/@search", 1, REMOTE_ADDR="192.0.2.2") == [200]


def test_an_ipv6_network_is_one_client_whatever_its_addresses(client):
    addresses = [f"2001:db8:1:2:{number:x}::1" for number in range(4)]
    found = [client.get("/api/@search", REMOTE_ADDR=address).status_code for address in addresses]
    assert found[-1] == 429


def test_tokens_are_counted_apart_from_their_network(writer, client):  # noqa: F811
    partner, another = writer("editor-nb"), writer("editor-nb")
    found = [partner.get("/nb").status_code for _number in range(4)]
    assert found[-1] == 429
    assert another.get("/nb").status_code == client.get("/api/@search").status_code == 200


def test_a_wrong_token_is_counted_with_its_network(client):
    tokens = [{"Authorization": f"Bearer synergos_{number}"} for number in range(4)]
    assert [client.get("/api/nb", headers=token).status_code for token in tokens][-1] == 429


def test_searching_by_post_is_no_writing(client):
    def search():
        return client.post("/api/@querystring-search", {"query": []}, content_type="application/json")

    assert search()["RateLimit-Policy"].startswith('"queries"')


def test_writing_is_counted_for_itself(writer):  # noqa: F811
    partner = writer("editor-nb")
    assert [partner.post("/nb", {}).status_code for _number in range(3)] == [400, 400, 429]
    assert partner.get("/nb").status_code == 200


def test_a_refused_write_leaves_nothing(writer):  # noqa: F811
    partner = writer("editor-nb")
    for _number in range(2):
        partner.post("/nb", {})
    assert partner.post("/nb", {"@type": "Programme", "title": "Nytt"}).status_code == 429
    assert partner.get("/nb/nytt").status_code == 404


def test_asking_what_may_be_asked_is_free(client):
    assert {client.options("/api/@search").status_code for _number in range(9)} == {204}


def test_nought_is_without_a_limit(client, limits):
    limits.API_QUERIES_PER_MINUTE = 0
    assert set(statuses(client, "/api/@search", 9)) == {200}


def test_nobody_is_refused_because_nothing_can_be_counted(client, monkeypatch):
    def broken(*_arguments, **_options):
        raise DatabaseError

    monkeypatch.setattr(counting, "counted", broken)
    assert set(statuses(client, "/api/@search", 9)) == {200}
