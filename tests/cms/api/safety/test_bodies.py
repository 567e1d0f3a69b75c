"""Whatever is sent as a body, it is taken or refused in a sentence: never a failure of the server."""

import json
from io import BytesIO

import pytest

from tests.cms.api.writing.conftest import COURSE

pytestmark = pytest.mark.django_db

JSON = "application/json"
TAKES_A_BODY = {
    "page": ("PATCH", COURSE),
    "step": ("POST", f"{COURSE}/@workflow/publish"),
    "link to a draft": ("POST", f"{COURSE}/@preview"),
    "login": ("POST", "/@login"),
    "search": ("POST", "/@querystring-search"),
}
BAD = {
    "what is no JSON": b"{",
    "nothing but a word": b"true",
    "a list": b"[]",
    "a depth bomb of lists": b"[" * 5_000,
    "a depth bomb of objects": b'{"a":' * 1_500 + b"1" + b"}" * 1_500,
    "what is deep but closed": b'{"title":' + b"[" * 60 + b"]" * 60 + b"}",
    "a name that stands twice": b'{"title": "a", "title": "b"}',
    "a name that stands twice further down": b'{"body": [{"id": "a", "id": "b"}]}',
    "NaN": b'{"title": NaN}',
    "infinity": b'{"title": -Infinity}',
    "a number beyond all numbers": b'{"title": 1e999}',
    "a number of ten thousand digits": b'{"title": ' + b"1" * 9_000 + b"}",
    "half of a character": b'{"title": "\\ud800"}',
    "half of a character as a name": b'{"\\udfff": 1}',
    "NUL": b'{"title": "a\\u0000b"}',
    "NUL as a name": b'{"a\\u0000": 1}',
    "what is not UTF-8": b'{"title": "\xff\xfe"}',
    "UTF-16": '{"title": "a"}'.encode("utf-16"),
}


@pytest.fixture
def send(nb, course, client):
    def to(where, body, content_type=JSON, **options):
        method, path = TAKES_A_BODY[where]
        headers = nb.headers | {"Accept-Language": "en"}
        return client.generic(method, f"/api{path}", body, content_type, headers=headers, **options)

    return to


@pytest.mark.parametrize("where", TAKES_A_BODY)
@pytest.mark.parametrize("what", BAD)
def test_is_a_400_with_a_sentence(send, where, what):
    refusal = send(where, BAD[what])
    assert (refusal.status_code, refusal["Content-Type"]) == (400, "application/problem+json")
    assert refusal.json()["detail"].startswith(("The body", "Send a JSON object"))


@pytest.mark.parametrize("where", TAKES_A_BODY)
def test_too_large_is_a_413_before_anything_is_read(send, where):
    refusal = send(where, b"{}", CONTENT_LENGTH="2000000")
    assert (refusal.status_code, refusal.json()["status"]) == (413, 413)


@pytest.mark.parametrize("where", TAKES_A_BODY)
@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "x"]
)
def test_another_kind_than_json_is_a_415(send, where, kind):
    refusal = send(where, b'{"title": "a"}', content_type=kind)
    assert refusal.status_code == 415 and "application/json" in refusal.json()["detail"]


@pytest.mark.parametrize("length", ["-1", "x", "²", "1 0"])
def test_a_length_that_is_no_number_is_a_400(send, length):
    assert send("page", b"{}", CONTENT_LENGTH=length).status_code == 400


def test_very_many_values_are_refused(send):
    refusal = send("page", json.dumps({"title": [0] * 200_000}).encode())
    assert refusal.status_code == 400 and "values" in refusal.json()["detail"]


def test_very_many_names_are_taken_in_a_moment(send):
    """Looking for the name that stands twice must not take longer the more names there are."""
    names = {str(number): 0 for number in range(40_000)}
    body = json.dumps(names).encode()[:-1] + b', "39999": 0}'
    assert "39999" in send("page", body).json()["detail"]


@pytest.mark.parametrize("what", BAD)
def test_nothing_was_changed(send, course, what):
    before = course.latest_revision_id
    send("page", BAD[what])
    course.refresh_from_db()
    assert course.latest_revision_id == before


def test_nobody_learns_from_a_bad_body_what_can_be_written(client, course):
    assert client.generic("PATCH", f"/api{COURSE}", b"{", content_type=JSON).status_code == 401


class Endless(BytesIO):
    """A body that never ends, as a server hands it over; it counts what is taken of it."""

    taken = 0

    def read(self, size=-1):
        self.taken += size
        return b" " * size


def in_pieces(send, stream, **environment):
    told = {"HTTP_TRANSFER_ENCODING": "chunked", "CONTENT_TYPE": JSON, "wsgi.input": stream}
    return send("page", b"", **told, **environment)


def test_a_body_without_a_length_is_stopped_while_it_is_read(send):
    body = Endless()
    refusal = in_pieces(send, body, **{"wsgi.input_terminated": True})
    assert (refusal.status_code, body.taken) == (413, 1_000_001)


def test_a_body_without_a_length_is_taken(send, course):
    answer = in_pieces(send, BytesIO(b'{"title": "I biter"}'), **{"wsgi.input_terminated": True})
    course.refresh_from_db()
    assert (answer.status_code, course.get_latest_revision_as_object().title) == (204, "I biter")


def test_a_length_is_asked_for_where_the_server_does_not_know_where_a_body_ends(send):
    assert in_pieces(send, BytesIO(b"{}")).status_code == 411


def test_a_body_that_is_shorter_than_announced_is_refused(send):
    refusal = send("page", b"", CONTENT_LENGTH="10", **{"wsgi.input": BytesIO(b"{}")})
    assert refusal.status_code == 400 and "Content-Length" in refusal.json()["detail"]


def test_of_a_body_that_is_longer_than_announced_no_more_is_read(send, course):
    title = b'{"title": "Kort"}'
    body = BytesIO(title + b" " * 100)
    send("page", b"", CONTENT_LENGTH=str(len(title)), **{"wsgi.input": body})
    assert body.tell() == len(title)
