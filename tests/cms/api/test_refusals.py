"""What may not be read is not there, and every error is a problem detail (RFC 9457)."""

import pytest
from django.utils import timezone

from tests.cms.core.sample_pages import a_course, a_lesson, a_module

pytestmark = pytest.mark.django_db


def test_a_draft_is_not_found(reader):
    a_course(live=False)
    assert reader.get("/nb/proveprogram/provekurs/").status_code == 404


def test_an_unpublished_page_is_not_found(reader):
    course = a_course()
    course.unpublish()
    assert reader.get("/nb/proveprogram/provekurs/").status_code == 404


def test_a_change_that_is_not_published_is_not_told(reader):
    course = a_course()
    course.title = "Nytt navn"
    course.save_revision()
    assert reader.json("/nb/proveprogram/provekurs/")["title"] == "Prøvekurs"


def test_a_private_page_is_not_found(reader, make_private):
    make_private(a_course())
    assert reader.get("/nb/proveprogram/provekurs/").status_code == 404


def test_a_page_below_a_private_one_is_not_found(reader, make_private):
    make_private(a_lesson().get_parent().get_parent())
    assert reader.get("/nb/proveprogram/provekurs/provemodul/proveleksjon/").status_code == 404


def test_a_private_page_is_not_listed(reader, make_private):
    module = a_module()
    make_private(module)
    assert reader.page(module.get_parent())["items"] == []


def test_a_logged_in_editor_is_told_no_more_than_anybody(reader, nb_editor):
    a_course(live=False)
    assert reader.get("/nb/proveprogram/provekurs/").status_code == 404


@pytest.mark.parametrize("path", ["/nb/nowhere/", "/xx/", "/nb/a/b/c", "/@nothing", "/nb/%00"])
def test_an_unknown_path_is_a_problem_detail(reader, path):
    response = reader.get(path)
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


def test_an_unknown_path_is_not_redirected_to_a_language(client):
    assert client.get("/api/nowhere/").status_code == 404


def test_the_problem_names_the_path(reader):
    problem = reader.json("/nb/nowhere/")
    assert (problem["status"], problem["instance"]) == (404, "/++api++/nb/nowhere/")
    assert "nb/nowhere" in problem["detail"]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written_without_a_token(client, method):
    response = getattr(client, method)("/++api++/nb/")
    assert response.status_code == 401
    assert response["Content-Type"] == "application/problem+json"


def test_whatever_format_is_asked_for_json_is_given(reader):
    assert reader.get("/nb/", accept="text/html")["Content-Type"] == "application/json"


def test_a_failure_tells_nothing_of_our_insides(reader, monkeypatch):
    monkeypatch.setattr("cms.api.page.found", lambda _path: 1 / 0)
    response = reader.get("/nb/", authorization="Bearer long-gone")
    assert response.status_code == 500
    assert "division" not in response.content.decode()


def test_a_stale_token_does_not_hide_what_is_public(reader):
    assert reader.get("/nb/", authorization="Bearer long-gone").status_code == 200


def test_an_expired_page_is_not_found_once_it_is_unpublished(reader):
    a_course(live=False, expired=True, expire_at=timezone.now())
    assert reader.get("/nb/proveprogram/provekurs/").status_code == 404


def test_sentences_are_in_the_language_of_who_asks_and_caches_know(reader):
    norwegian, swedish = (reader.get("/nb/ingen", Accept_Language=code) for code in ("nb", "sv"))
    assert norwegian.json()["detail"] != swedish.json()["detail"]
    assert "Accept-Language" in norwegian["Vary"]


@pytest.mark.parametrize("path", ["/nb", "/nb?fields=title", "/nb/@breadcrumbs", "/nb/@search"])
def test_documents_and_services_are_in_their_own_language_for_everybody(reader, path):
    answers = [reader.get(path, Accept_Language=code) for code in ("nb", "sv")]
    assert answers[0].content == answers[1].content
    assert {answer["Vary"] for answer in answers} == {"Accept-Encoding"}
