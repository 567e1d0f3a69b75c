"""A long page costs as many queries as a short one."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.cms.core.sample_images import an_image
from tests.cms.core.sample_pages import a_course, a_lesson, a_licence, a_module, front_page

pytestmark = pytest.mark.django_db

MOST_FOR_A_PAGE = 17


def queries(reader, page):
    path = page.get_url_parts()[2]
    reader.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert reader.get(path).status_code == 200
    return len(captured)


def blocks(repetitions):
    image = an_image(credit="Kari Nordmann", licence=a_licence())
    picture = {"image": image.pk, "alternative_text": "A birch", "decorative": False, "caption": ""}
    link = {"text": f'<p><a linktype="page" id="{front_page().pk}">home</a></p>'}
    body = [{"type": "paragraph", "value": link}, {"type": "picture", "value": picture}]
    return json.dumps(body * repetitions)


def test_a_long_lesson_costs_what_a_short_one_does(reader):
    module = a_module()
    short = a_lesson(module, title="Kort", body=blocks(1))
    long = a_lesson(module, title="Lang", body=blocks(20))
    assert queries(reader, short) == queries(reader, long)


def test_many_children_cost_what_one_does(reader):
    course = a_course()
    a_module(course)
    one = queries(reader, course)
    for number in range(10):
        a_module(course, title=f"Modul {number}")
    assert queries(reader, course) == one


def test_a_course_costs_few_queries(reader):
    assert queries(reader, a_course()) <= MOST_FOR_A_PAGE


def test_the_mount_costs_few_queries(reader, django_assert_max_num_queries):
    reader.get("/")
    with django_assert_max_num_queries(6):
        reader.get("/")
