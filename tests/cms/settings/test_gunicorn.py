"""A long question reaches the site, which answers with its own page; an endless one is refused before."""

from pathlib import Path
from urllib.parse import quote

import pytest
from gunicorn.app.wsgiapp import WSGIApplication
from gunicorn.http.errors import LimitRequestLine
from gunicorn.http.parser import RequestParser

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def asked(monkeypatch):
    """The path and query that an application is given, of what arrives at gunicorn as it is set up here."""
    monkeypatch.setattr("sys.argv", ["gunicorn", "cms.wsgi", "--config", str(ROOT / "gunicorn.conf.py")])
    monkeypatch.setattr("gunicorn.http.message.MAX_REQUEST_LINE", 8190)
    settings = WSGIApplication().cfg

    def parse(words):
        arrived = f"GET /nb/sok/?q={quote(words)} HTTP/1.1\r\nHost: example.org\r\n\r\n".encode()
        request = next(RequestParser(settings, iter([arrived]), ("127.0.0.1", 1)))
        return request.uri

    return parse


def test_ten_thousand_letters_reach_the_site(asked):
    assert asked("ø" * 10_000) == f"/nb/sok/?q={'%C3%B8' * 10_000}"


def test_a_question_without_end_does_not(asked):
    with pytest.raises(LimitRequestLine):
        asked("a" * 70_000)


@pytest.mark.django_db
def test_the_site_answers_it_with_a_page_of_its_own(client):
    response = client.get(f"/nb/sok/?q={'%C3%B8' * 10_000}")
    assert response.status_code == 400 and 'lang="nb"' in response.content.decode()


@pytest.mark.django_db
def test_the_api_answers_it_with_a_sentence(client):
    response = client.get(f"/api/@search?SearchableText={'%C3%B8' * 10_000}")
    assert response.status_code == 400 and "SearchableText" in response.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("words", ["'; DROP TABLE x; --", "<script>alert(1)</script>"])
def test_what_means_something_elsewhere_is_words_here(client, words):
    response = client.get("/api/@search", {"SearchableText": words})
    assert response.status_code == 200 and response["Content-Type"] == "application/json"
