"""Whatever is written as a path, it leads to a page that may be read, or nowhere."""

import pytest
from wagtail.models import Page

from tests.cms.core.sample_pages import a_course, a_programme

pytestmark = pytest.mark.django_db

TRICKS = {
    "up": "/nb/../sv",
    "up and out": "/nb/../../admin/",
    "up, encoded": "/nb/%2e%2e/%2e%2e/admin",
    "up, encoded twice": "/nb/%252e%252e/admin",
    "a slash, encoded": "/nb%2fproveprogram",
    "a backslash": "/nb\\proveprogram",
    "a backslash, encoded": "/nb%5c..%5cadmin",
    "NUL": "/nb/a%00b",
    "NUL before a service": "/nb/%00/@navigation",
    "a line break": "/nb/a%0d%0aSet-Cookie:%20a=b",
    "what is not UTF-8": "/nb/%ff%fe",
    "half of a character": "/nb/%ed%a0%80",
    "a wide dot": "/nb/%ef%bc%8e%ef%bc%8e/admin",
    "a slash that looks like one": "/nb%e2%88%95proveprogram",
    "direction of writing turned round": "/nb/%e2%80%ae/a",
    "very long": "/nb/" + "a" * 20_000,
    "very deep": "/nb" + "/a" * 5_000,
    "another site": "//example.org/nb",
    "a whole address": "/https://example.org/nb",
    "a file": "/file:///etc/passwd",
    "a query within": "/nb%3flive=0",
    "an asterisk": "/nb/*",
    "a percent sign": "/nb/%25",
    "a service of a service": "/nb/@navigation/@navigation",
    "a service without a name": "/nb/@",
    "a service in capitals": "/nb/@NAVIGATION",
    "a service with a path within": "/nb/@types/../../admin",
    "quotes": "/nb/'%20OR%201=1--",
}


@pytest.mark.parametrize("what", TRICKS)
def test_readers_find_nothing_there(client, db, what):
    assert client.get(f"/api{TRICKS[what]}").status_code in (400, 404)


@pytest.mark.parametrize("what", TRICKS)
@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_nor_do_those_who_write(nb, what, method):
    answer = nb.ask(method, TRICKS[what], {} if method == "PATCH" else None)
    assert answer.status_code in (400, 404, 405)


@pytest.mark.parametrize("what", TRICKS)
def test_nor_can_a_page_be_copied_from_there(nb, course, what):
    assert nb.post("/nb/proveprogram/@copy", {"source": TRICKS[what]}).json() == []
    assert Page.objects.descendant_of(course.get_parent()).count() == 1


@pytest.mark.parametrize("what", TRICKS)
def test_nor_is_it_another_address_of_a_page(nb, course, what):
    answer = nb.post("/nb/proveprogram/provekurs/@aliases", {"items": [{"path": TRICKS[what]}]})
    assert answer.status_code in (200, 204, 400)
    assert nb.get("/nb/proveprogram/provekurs").status_code == 200


def test_a_page_above_a_private_one_opens_no_way_into_it(client, db, make_private):
    programme = a_programme()
    a_course(programme)
    make_private(programme)
    ways = [
        "provekurs",
        "./provekurs",
        "../proveprogram/provekurs",
        "provekurs/.",
        "PROVEKURS",
        "provekurs/@breadcrumbs",
    ]
    assert {client.get(f"/api/nb/proveprogram/{way}").status_code for way in ways} == {404}


@pytest.mark.parametrize("spelling", ["blåbær", "bl%C3%A5b%C3%A6r", "bla%CC%8Abær"])
def test_another_normal_form_of_the_same_letters_is_no_second_page(client, db, spelling):
    assert client.get(f"/api/nb/{spelling}").status_code == 404


@pytest.mark.parametrize("spelling", ["/api//nb", "/api/nb/", "/api///nb//"])
def test_more_slashes_are_the_same_address(client, db, spelling):
    assert client.get(spelling).json()["@id"].endswith("/nb")
