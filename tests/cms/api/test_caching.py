"""Caches may keep an answer, for everybody."""

import pytest

from tests.cms.core.sample_pages import a_course

pytestmark = pytest.mark.django_db


def test_who_has_the_answer_already_is_told_so(reader):
    etag = reader.get("/nb/")["ETag"]
    response = reader.get("/nb/", if_none_match=etag)
    assert (response.status_code, response.content) == (304, b"")


def test_the_etag_stays_while_the_content_does(reader):
    assert reader.get("/nb/")["ETag"] == reader.get("/nb/")["ETag"]


def test_the_etag_changes_with_the_content(reader):
    course = a_course()
    before = reader.get("/nb/proveprogram/provekurs/")["ETag"]
    course.title = "Nytt navn"
    course.save_revision().publish()
    assert reader.get("/nb/proveprogram/provekurs/")["ETag"] != before


@pytest.mark.parametrize("path", ["/", "/nb/", "/nb/nowhere/"])
def test_no_answer_depends_on_a_cookie_or_sets_one(reader, path):
    response = reader.get(path)
    assert "Cookie" not in response.get("Vary", "")
    assert not response.cookies


@pytest.mark.parametrize("path", ["/", "/nb/"])
def test_any_cache_may_keep_it(reader, path):
    assert reader.get(path)["Cache-Control"].startswith("public, max-age=")


@pytest.mark.parametrize("path", ["/", "/nb/", "/nb/nowhere/"])
def test_scripts_of_any_site_may_read_it(reader, path):
    assert reader.get(path)["Access-Control-Allow-Origin"] == "*"


def test_the_answer_names_its_language(reader):
    assert reader.get("/sv/", accept_language="nb")["Content-Language"] == "sv"


def test_a_head_request_is_answered(client, db):
    response = client.head("/++api++/nb/")
    assert (response.status_code, response.content) == (200, b"")
