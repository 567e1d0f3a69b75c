"""What a page costs does not grow with what is on it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.cms.core.sample_pages import a_course, a_lesson, a_module
from tests.cms.website.conftest import address

pytestmark = pytest.mark.django_db

MOST = {
    "home": 24,
    "programme": 18,
    "course": 27,
    "cases": 18,
    "case": 35,
    "directory": 28,
    "cooperation": 25,
    "organisation": 31,
    "project": 31,
    "funding": 29,
    "glossary": 18,
}


def queries(client, page):
    path = address(page)
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


@pytest.mark.parametrize("kind", MOST)
def test_a_page_costs_few_queries(client, page_of, kind):
    assert queries(client, page_of(kind)) <= MOST[kind]


def test_a_long_course_costs_what_a_short_one_does(client, page_of):
    course = a_course(page_of("programme"))
    a_lesson(a_module(course))
    short = queries(client, course)
    for number in range(5):
        module = a_module(course, title=f"Modul {number}")
        a_lesson(module, title=f"Leksjon {number}")
    assert queries(client, course) == short


def test_a_lesson_in_a_long_course_costs_what_one_in_a_short_does(client, page_of):
    module = a_module(a_course(page_of("programme")))
    lesson = a_lesson(module)
    short = queries(client, lesson)
    for number in range(5):
        a_lesson(module, title=f"Leksjon {number}")
    assert queries(client, lesson) == short
