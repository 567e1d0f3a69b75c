"""The page that is not there says so in both languages, and asks no database."""

import lxml.html
import pytest
from django.template.loader import get_template

from cms.website.views import page_not_found, server_error


@pytest.mark.django_db
def test_an_address_that_is_not_there_is_answered_in_both_languages(client):
    response = client.get("/nb/finnes-ikke/")
    assert response.status_code == 404
    html = lxml.html.fromstring(response.content)
    assert [section.get("lang") for section in html.iterfind(".//main//section")] == ["nb", "sv"]


def test_the_missing_page_asks_no_database(rf):
    # Without the database mark, any query fails the test.
    assert page_not_found(rf.get("/nb/finnes-ikke/")).status_code == 404


def test_the_server_error_needs_nothing(rf):
    response = server_error(rf.get("/"))
    assert response.status_code == 500
    assert response.content.decode() == get_template("500.html").render()
